import { isCalendarDay } from '../../text/calendar.ts';
import { compareDates, printDate, type DateValue, type PlainDate } from '../../text/date.ts';
import { yearOf } from '../../facts/time.ts';
import { drawn, spread } from './seeded.ts';

/** The farther back, the less a few years mean. */
const strideAt = (year: number): number =>
	year < 1000 ? 20 : year < 1700 ? 8 : year < 1900 ? 4 : 3;

const movedYears = (date: PlainDate, by: number): PlainDate => ({ ...date, year: date.year + by });

/** The same date in another month of its year. */
function movedMonths(date: PlainDate, by: number): PlainDate | undefined {
	if (date.precision !== 'day' && date.precision !== 'month') return undefined;
	const month = date.month + by;
	return month < 1 || month > 12 ? undefined : { ...date, month };
}

const isReal = (date: PlainDate): boolean => date.precision !== 'day' || isCalendarDay(date);

/** A date moved as a whole; both ends of a stretch together. */
function moved(
	date: DateValue,
	by: number,
	move: (date: PlainDate, by: number) => PlainDate | undefined
): DateValue | undefined {
	if (date.precision !== 'range') {
		const there = move(date, by);
		return there && isReal(there) ? { ...there, basis: date.basis } : undefined;
	}
	const [from, to] = [move(date.from, by), move(date.to, by)];
	return from && to && isReal(from) && isReal(to) ? { ...date, from, to } : undefined;
}

const isFuture = (date: DateValue, limit: PlainDate | undefined) =>
	limit !== undefined && compareDates(date, limit) > 0 && yearOf(date) !== limit.year;

/** Steps by which nothing comes to lie after the day of writing or in the wrong century's sense. */
function movedBy(
	date: DateValue,
	steps: readonly number[],
	move: (date: PlainDate, by: number) => PlainDate | undefined,
	limit: PlainDate | undefined
): string[] {
	const texts: string[] = [];
	for (const step of steps) {
		const there = moved(date, step, move);
		if (there && !isFuture(there, limit)) texts.push(printDate(there));
	}
	return texts;
}

const monthOf = (date: DateValue): number | undefined => {
	const first = date.precision === 'range' ? date.from : date;
	return first.precision === 'day' || first.precision === 'month' ? first.month : undefined;
};

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

/** Other months of a date's year, the asked month anywhere among them. */
function otherMonths(date: DateValue, wanted: number, seed: string): string[] {
	if (date.precision === 'season')
		return seasons
			.filter((season) => season !== date.season)
			.map((season) => printDate({ ...date, season }));
	const month = monthOf(date);
	if (month === undefined) return [];
	// Where the year ends on one side, the other side has room.
	const rank = Math.min(
		Math.max(drawn(wanted + 1, seed, 'rank'), wanted - (12 - month)),
		month - 1
	);
	const stride = (room: number, count: number) =>
		Math.max(1, Math.min(3, Math.floor(room / count)));
	const below = stride(month - 1, rank);
	const above = stride(12 - month, wanted - rank);
	const steps = [
		...Array.from({ length: rank }, (_, i) => -below * (i + 1)),
		...Array.from({ length: wanted - rank }, (_, i) => above * (i + 1))
	];
	return movedBy(date, steps, movedMonths, undefined);
}

/** How far a step of one goes: a year, or the length of a stretch, a decade, a century. */
function strideOf(date: DateValue): { unit: number; most: number } {
	if (date.precision === 'decade') return { unit: 10, most: 2 };
	if (date.precision === 'century') return { unit: 100, most: 1 };
	// "13th–14th centuries": the whole stretch goes on by centuries.
	if (date.precision === 'range') {
		const [from, to] = [date.from.precision, date.to.precision];
		if (from === 'century' || to === 'century') return { unit: 100, most: 1 };
		if (from === 'decade' || to === 'decade') return { unit: 10, most: 2 };
		return { unit: 1, most: strideAt(date.from.year) };
	}
	return { unit: 1, most: strideAt(date.year) };
}

/** How far a step goes on, to a year of which nothing is told. */
const MOST_STEPS = 30;

/** The same steps, each as much farther as it takes to come to where nothing is taken. */
function clear(steps: readonly number[], isTaken: (step: number) => boolean): number[] {
	const found: number[] = [];
	for (const step of steps) {
		let at = step;
		while (Math.abs(at - step) < MOST_STEPS && (isTaken(at) || found.includes(at)))
			at += Math.sign(step);
		if (!isTaken(at)) found.push(at);
	}
	return found;
}

/**
 * Dates of the key's own shape near it, none after `limit` (the day of writing) and no year that `isTaken`. Where the stem tells the year they keep it,
 * else the odd year out would give the key away.
 */
export function otherDates(
	date: DateValue,
	limit: PlainDate | undefined,
	keepsYear: boolean,
	wanted: number,
	seed: string,
	isTaken: (year: number) => boolean = () => false
): string[] {
	if (keepsYear) return otherMonths(date, wanted, seed);
	const { unit, most } = strideOf(date);
	const year = date.precision === 'range' ? date.to.year : date.year;
	const room = limit ? Math.max(0, Math.floor((limit.year - year) / (unit * most))) : wanted;
	const steps = clear(
		spread(wanted, most, seed, room).map((step) => step * unit),
		(step) => date.precision === 'year' && isTaken(year + step)
	);
	const texts = movedBy(date, steps, movedYears, limit);
	// 29 February and the year of writing leave gaps; years farther back close them.
	for (let back = 1; texts.length < wanted && back < 40; back++) {
		const far = Math.min(0, ...steps) - back * unit;
		if (date.precision === 'year' && isTaken(year + far)) continue;
		const [text] = movedBy(date, [far], movedYears, limit);
		if (text !== undefined && !texts.includes(text)) texts.push(text);
	}
	return texts;
}
