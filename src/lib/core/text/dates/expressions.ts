import { compareDates } from '../date.ts';
import { standsFree, yearAt } from './free.ts';
import {
	centuryNumber,
	centuryYear,
	dayAt,
	dayFirst,
	eraAt,
	monthAt,
	pointAt,
	trailingYear
} from './points.ts';
import { plainDate, type Reading, type Stated } from './stated.ts';
import { at, type Token } from './tokens.ts';
import { isDash } from './words.ts';
import { bareYearAt } from './years.ts';

type Tokens = readonly Token[];

/** One date, two ends of a stretch, or two dates that share a month or year. `next` is the token after it. */
export type Expression = {
	readonly next: number;
	readonly from: Stated;
	readonly to?: Stated;
	readonly ambiguous?: boolean;
	/** Two dates rather than a stretch: the token that the second begins with. */
	readonly second?: number;
};

type Join = { readonly next: number; readonly word: 'dash' | 'to' | 'and' };

/** What may stand between the ends of a stretch. */
function joinAt(tokens: Tokens, i: number): Join | undefined {
	const token = at(tokens, i);
	if (isDash(token)) return { next: isDash(at(tokens, i + 1)) ? i + 2 : i + 1, word: 'dash' };
	if (['to', 'through', 'until', 'till'].includes(token.lower)) return { next: i + 1, word: 'to' };
	return token.lower === 'and' || token.text === '&' ? { next: i + 1, word: 'and' } : undefined;
}

/** Two days of one month: "13-14 January 2021", "October 25-26, 2019", "25 and 26 October 2019". */
function twoDays(tokens: Tokens, i: number): Expression | undefined {
	const month = monthAt(tokens, i);
	const first = dayAt(tokens, month?.next ?? i);
	if (
		first === undefined ||
		(month === undefined &&
			first.next === i + 1 &&
			!standsFree(tokens, i) &&
			!isDash(at(tokens, i + 1)))
	)
		return undefined;
	const join = joinAt(tokens, first.next);
	if (join === undefined) return undefined;
	let second: Reading | undefined;
	if (month === undefined)
		second = dayFirst(tokens, join.next) ?? dayFirstAfterDash(tokens, join.next);
	else {
		const day = dayAt(tokens, join.next);
		if (day === undefined || monthAt(tokens, day.next) !== undefined) return undefined;
		const { year, next } = trailingYear(tokens, day.next);
		const stated = { year, month: month.month, day: day.day };
		second = { stated, next: year === undefined ? day.next : next };
	}
	if (second === undefined || (second.stated.day ?? 0) <= first.day) return undefined;
	const from = { ...second.stated, day: first.day };
	const apart = join.word === 'and' && second.stated.day !== first.day + 1;
	return { next: second.next, from, to: second.stated, ...(apart ? { second: join.next } : {}) };
}

/** The second day of "13-14 January": the dash before it hangs on the first. */
function dayFirstAfterDash(tokens: Tokens, i: number): Reading | undefined {
	const day = dayAt(tokens, i);
	const month =
		day && monthAt(tokens, at(tokens, day.next).lower === 'of' ? day.next + 1 : day.next);
	if (month === undefined) return undefined;
	const { year, next } = trailingYear(tokens, month.next);
	const stated = { year, month: month.month, day: day?.day };
	return { stated, next: year === undefined ? month.next : next };
}

/** "the 19th and 20th centuries", "17th–18th century". */
function twoCenturies(tokens: Tokens, i: number): Expression | undefined {
	const first = centuryNumber(tokens, i);
	const join = first && joinAt(tokens, first.next);
	const second =
		join &&
		centuryNumber(tokens, at(tokens, join.next).lower === 'the' ? join.next + 1 : join.next);
	if (first === undefined || second === undefined) return undefined;
	if (!['century', 'centuries'].includes(at(tokens, second.next).lower)) return undefined;
	const era = eraAt(tokens, second.next + 1);
	const year = (number: number) => centuryYear(number, era?.before ?? false);
	return {
		next: era?.next ?? second.next + 1,
		from: { year: year(first.number), stretch: 'century' },
		to: { year: year(second.number), stretch: 'century' }
	};
}

/** "269–233 BCE". */
function twoEraYears(tokens: Tokens, i: number): Expression | undefined {
	const [first, join, second] = [at(tokens, i), joinAt(tokens, i + 1), at(tokens, i + 2)];
	if (first.kind !== 'number' || second.kind !== 'number' || join === undefined) return undefined;
	if (first.text.length > 4 || second.text.length > 4) return undefined;
	const era = eraAt(tokens, i + 3);
	if (era === undefined) return undefined;
	const year = (text: string) => (era.before ? 1 - Number(text) : Number(text));
	return { next: era.next, from: { year: year(first.text) }, to: { year: year(second.text) } };
}

/** The end of a stretch that takes from the other end what it leaves out; undefined where it is no later. */
function stretch(from: Stated, to: Stated): Pick<Expression, 'from' | 'to'> | undefined {
	const end = { ...to, year: to.year ?? from.year };
	const year = from.year ?? end.year;
	const begin = { ...from, year, weekday: from.weekday };
	const [a, b] = [
		plainDate({ ...begin, year: year ?? 2000 }),
		plainDate({ ...end, year: end.year ?? 2000 })
	];
	if (a === undefined || b === undefined) return undefined;
	if (compareDates(a, b) < 0) return { from: begin, to: end };
	// "28 December – 3 January 2017"
	if (from.year !== undefined || year === undefined) return undefined;
	return { from: { ...begin, year: year - 1 }, to: end };
}

/** Whether two ends are alike enough to be one stretch. */
function alike(from: Stated, to: Stated): boolean {
	if (from.season !== undefined || to.season !== undefined)
		return from.season !== undefined && to.season !== undefined;
	if (from.month === undefined || to.month === undefined) return from.month === to.month;
	return (from.day === undefined) === (to.day === undefined);
}

function secondEnd(tokens: Tokens, i: number, from: Stated): Reading | undefined {
	const point = pointAt(tokens, i);
	if (point !== undefined) return alike(from, point.stated) ? point : undefined;
	const year = yearAt(tokens, i);
	if (year === undefined || from.month !== undefined || from.season !== undefined) return undefined;
	return { stated: { year }, next: i + 1 };
}

/** A date or a stretch of time that begins at `i`. `chained`: a date stands right before it. */
export function expressionAt(tokens: Tokens, i: number, chained: boolean): Expression | undefined {
	const pair = twoDays(tokens, i) ?? twoCenturies(tokens, i) ?? twoEraYears(tokens, i);
	if (pair !== undefined) return pair;
	const point = pointAt(tokens, i);
	const bare = point === undefined ? bareYearAt(tokens, i, chained) : undefined;
	if (bare?.to !== undefined)
		return { next: bare.next, from: { year: bare.year }, to: { year: bare.to } };
	const first: Reading | undefined =
		point ?? (bare && { stated: { year: bare.year }, next: bare.next });
	if (first === undefined) return undefined;
	const alone: Expression = {
		next: first.next,
		from: first.stated,
		...(first.ambiguous === true ? { ambiguous: true } : {})
	};
	return joined(tokens, i, first) ?? broken(tokens, first) ?? alone;
}

function joined(tokens: Tokens, i: number, first: Reading): Expression | undefined {
	const join = joinAt(tokens, first.next);
	if (join === undefined) return undefined;
	const second = secondEnd(tokens, join.next, first.stated);
	if (second === undefined) return undefined;
	const ends = stretch(first.stated, second.stated);
	if (ends === undefined) return undefined;
	if (join.word !== 'and' || at(tokens, i - 1).lower === 'between')
		return { ...ends, next: second.next };
	// "in June and July 2019"
	const shares = first.stated.month !== undefined && first.stated.year === undefined;
	return shares && second.stated.year !== undefined
		? { ...ends, next: second.next, second: join.next }
		: undefined;
}

/** "November 30 December 1, 2017": two days whose dash was lost. */
function broken(tokens: Tokens, first: Reading): Expression | undefined {
	if (first.stated.day === undefined || first.stated.year !== undefined) return undefined;
	const second = pointAt(tokens, first.next);
	if (second?.stated.day === undefined || second.stated.year === undefined) return undefined;
	const ends = stretch(first.stated, second.stated);
	return ends && { ...ends, next: second.next };
}
