import { dayNumber, weekday } from '../calendar.ts';
import type { PlainDate } from '../date.ts';
import { dayFrom } from './stated.ts';
import { at, type Token } from './tokens.ts';
import { countOf, isPartOfDay, monthOf, seasonOf, weekdayOf } from './words.ts';

type Tokens = readonly Token[];
type Unit = 'day' | 'week' | 'month' | 'year' | 'decade';

/** Words that count from a known day (`shift`), or from something said before. `next` is the token after them. */
export type Relative = {
	readonly next: number;
	readonly when: 'anaphoric' | ((published: PlainDate) => Resolved | undefined);
};
export type Resolved = PlainDate | { readonly from: PlainDate; readonly to: PlainDate };

const dayWords = new Map([
	['yesterday', -1],
	['today', 0],
	['tonight', 0],
	['tomorrow', 1]
]);

const units = new Map<string, Unit>(
	(['day', 'week', 'month', 'year', 'decade'] as const).flatMap((unit) => [
		[unit, unit],
		[`${unit}s`, unit]
	])
);

const directions = new Map([
	['last', -1],
	['past', -1],
	['previous', -1],
	['this', 0],
	['current', 0],
	['next', 1],
	['coming', 1],
	['upcoming', 1]
]);

const day = (published: PlainDate) =>
	published.precision === 'day' ? dayNumber(published) : undefined;

const addMonths = (year: number, month: number, by: number): PlainDate => {
	const index = year * 12 + month - 1 + by;
	return { precision: 'month', year: Math.floor(index / 12), month: (index % 12) + 1 };
};

/** The day, Monday-to-Sunday week, month, year or ten years that lies `by` from the published one. */
function shifted(unit: Unit, by: number, published: PlainDate): Resolved | undefined {
	if (unit === 'year') return { precision: 'year', year: published.year + by };
	if (unit === 'decade') return stretched('year', by * 10, published);
	if (unit === 'month')
		return published.precision === 'month' || published.precision === 'day'
			? addMonths(published.year, published.month, by)
			: undefined;
	const today = day(published);
	if (today === undefined) return undefined;
	if (unit === 'day') return dayFrom(today + by);
	const monday = today - ((weekday(today) + 6) % 7) + 7 * by;
	return { from: dayFrom(monday), to: dayFrom(monday + 6) };
}

/** "the past ten years": from then to the published one, or on from there. */
function stretched(unit: Unit, by: number, published: PlainDate): Resolved | undefined {
	if (unit === 'week') return stretched('day', by * 7, published);
	if (unit === 'decade') return stretched('year', by * 10, published);
	const far = shifted(unit, by, published);
	const near = shifted(unit, 0, published);
	if (far === undefined || near === undefined || 'from' in far || 'from' in near) return undefined;
	return by < 0 ? { from: far, to: near } : { from: near, to: far };
}

/** "last Tuesday", "next March", "this summer": the nearest that lies on that side. */
function named(token: Token, direction: number): Relative['when'] | undefined {
	const wanted = weekdayOf(token);
	if (wanted !== undefined)
		return (published) => {
			const today = day(published);
			return today === undefined ? undefined : dayFrom(nearestWeekday(today, wanted, direction));
		};
	const month = monthOf(token);
	if (month !== undefined)
		return (published) => {
			if (published.precision !== 'day' && published.precision !== 'month') return undefined;
			const { year } = published;
			if (direction === 0) return { precision: 'month', year, month };
			if (direction < 0)
				return { precision: 'month', year: month < published.month ? year : year - 1, month };
			return { precision: 'month', year: month > published.month ? year : year + 1, month };
		};
	const season = seasonOf(token);
	if (season === undefined) return undefined;
	return (published) => {
		if (published.precision !== 'day' && published.precision !== 'month') return undefined;
		const last = { spring: 5, summer: 8, autumn: 11, winter: 14 }[season];
		const over = published.month > last;
		const year =
			direction < 0 && !over
				? published.year - 1
				: published.year + (direction > 0 && over ? 1 : 0);
		return { precision: 'season', year, season };
	};
}

export function nearestWeekday(today: number, wanted: number, direction: number): number {
	const ahead = (wanted - weekday(today) + 7) % 7;
	if (direction > 0) return today + (ahead === 0 ? 7 : ahead);
	if (direction < 0) return today + (ahead === 0 ? -7 : ahead - 7);
	return today + ahead;
}

/** "the next day" follows on what was told; "next day" would not. */
const isNextOf = (tokens: Tokens, i: number) =>
	at(tokens, i).lower === 'next' && at(tokens, i - 1).lower === 'the';

/** "last year", "the past ten years", "next Tuesday", "this month". */
function directed(tokens: Tokens, i: number): Relative | undefined {
	const direction = directions.get(at(tokens, i).lower);
	if (direction === undefined) return undefined;
	const unit = units.get(at(tokens, i + 1).lower);
	if (unit !== undefined) {
		const next = i + 2;
		// "the last year of his life", "this decade's"
		if (['of', '-', '’', "'"].includes(at(tokens, next).lower)) return undefined;
		if (at(tokens, i + 1).lower.endsWith('s')) return undefined;
		const follows = isNextOf(tokens, i) && unit !== 'decade';
		if (follows || at(tokens, i).lower === 'previous') return { next, when: 'anaphoric' };
		return { next, when: (published) => shifted(unit, direction, published) };
	}
	const count = countOf(at(tokens, i + 1));
	const counted = units.get(at(tokens, i + 2).lower);
	if (count !== undefined && counted !== undefined && direction !== 0 && count > 0)
		return { next: i + 3, when: (published) => stretched(counted, direction * count, published) };
	const when = named(at(tokens, i + 1), direction);
	return when && { next: i + 2, when: isNextOf(tokens, i) ? 'anaphoric' : when };
}

/** "two years ago", "ten days later". */
function counted(tokens: Tokens, i: number): Relative | undefined {
	const count = countOf(at(tokens, i));
	const unit = units.get(at(tokens, i + 1).lower);
	if (count === undefined || unit === undefined) return undefined;
	const word = at(tokens, i + 2).lower;
	if (word === 'ago') return { next: i + 3, when: (published) => ago(unit, count, published) };
	const isBare = word === 'before' && at(tokens, i + 3).kind !== 'word';
	return isBare || ['later', 'earlier', 'afterwards'].includes(word)
		? { next: i + 3, when: 'anaphoric' }
		: undefined;
}

function ago(unit: Unit, count: number, published: PlainDate): Resolved | undefined {
	if (unit === 'decade') return { precision: 'year', year: published.year - 10 * count };
	return shifted(unit, -count, published);
}

/** "the following year", "that same day", "the year before". */
function backward(tokens: Tokens, i: number): Relative | undefined {
	const [first, second] = [at(tokens, i).lower, at(tokens, i + 1).lower];
	const anaphoric: Relative = { next: i + 2, when: 'anaphoric' };
	if (['following', 'preceding', 'same', 'that'].includes(first) && isUnit(second))
		return anaphoric;
	const isBare = at(tokens, i - 1).lower === 'the' && at(tokens, i + 2).kind !== 'word';
	return isUnit(first) && isBare && ['before', 'after'].includes(second) ? anaphoric : undefined;
}

const isTightWord = (token: Token) => token.kind === 'word' && token.tight;
const isUnit = (word: string) => units.has(word) && !word.endsWith('s');

/** "this morning", "last night". */
function hourOf(tokens: Tokens, i: number): Relative | undefined {
	const { lower } = at(tokens, i);
	const hour = at(tokens, i + 1);
	const by = lower === 'this' ? 0 : lower === 'last' && hour.lower === 'night' ? -1 : undefined;
	if (by === undefined || !isPartOfDay(hour) || /^['’-]$/.test(at(tokens, i + 2).text))
		return undefined;
	return { next: i + 2, when: (published) => shifted('day', by, published) };
}

export function relativeAt(tokens: Tokens, i: number): Relative | undefined {
	const by = dayWords.get(at(tokens, i).lower);
	if (by !== undefined) {
		// "today's Europe" is of the present rather than of a day, and Today.Az is a name
		const sign = at(tokens, i + 1);
		if (sign.tight && (/^['’-]$/.test(sign.text) || isTightWord(at(tokens, i + 2))))
			return undefined;
		const next = isPartOfDay(at(tokens, i + 1)) ? i + 2 : i + 1;
		return { next, when: (published) => shifted('day', by, published) };
	}
	return hourOf(tokens, i) ?? directed(tokens, i) ?? counted(tokens, i) ?? backward(tokens, i);
}
