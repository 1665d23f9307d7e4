import { dayNumber, daysInMonth, isCalendarDay } from './calendar.ts';

export { printDate } from './dates/print.ts';

/**
 * A point or stretch of time as a text states it, no finer than stated.
 * `month` is 1–12, `day` 1–31. Years count as in ISO 8601: 0 is 1 BC, -43 is 44 BC.
 * A season is its name; autumn is `autumn` also where the text says fall.
 * A decade or century holds its first year: 1990 for the 1990s, 1800 for the 19th century, -500 for the 5th BC.
 */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** "early 1990s", "mid-March 2020", "the end of 2021". */
export type Part = 'early' | 'mid' | 'late' | 'beginning' | 'end' | 'first half' | 'second half';

export type PlainDate =
	| {
			readonly precision: 'day';
			readonly year: number;
			readonly month: number;
			readonly day: number;
	  }
	| {
			readonly precision: 'month';
			readonly year: number;
			readonly month: number;
			readonly part?: Part;
	  }
	| { readonly precision: 'season'; readonly year: number; readonly season: Season }
	| { readonly precision: 'year'; readonly year: number; readonly part?: Part }
	| { readonly precision: 'decade'; readonly year: number; readonly part?: Part }
	| { readonly precision: 'century'; readonly year: number; readonly part?: Part };

/**
 * How the text's words became a date: stated in full, completed by the year of the date just before it,
 * worked out from the date of the document, or told by nothing but the issue of a digest that it stands in.
 */
export type DateBasis = 'stated' | 'context' | 'dateline' | 'issue';

export type Stretch = {
	readonly precision: 'range';
	readonly from: PlainDate;
	readonly to: PlainDate;
	readonly basis: DateBasis;
};

export type DateValue = (PlainDate & { readonly basis: DateBasis }) | Stretch;

type AnyDate = PlainDate | Omit<Stretch, 'basis'>;

const seasons: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

const monthEnd = (year: number, month: number) =>
	dayNumber({ year, month, day: daysInMonth(year, month) });

const years = (first: number, count: number): readonly [number, number] => [
	dayNumber({ year: first, month: 1, day: 1 }),
	dayNumber({ year: first + count - 1, month: 12, day: 31 })
];

/**
 * First and last day as day numbers (calendar.ts). A winter reaches into the next year; a part
 * ("early 1990s") is as wide as its whole, since texts do not agree on where it ends.
 */
export function daysOf(date: AnyDate): readonly [number, number] {
	switch (date.precision) {
		case 'day':
			return [dayNumber(date), dayNumber(date)];
		case 'month':
			return [dayNumber({ ...date, day: 1 }), monthEnd(date.year, date.month)];
		case 'season': {
			const month = 3 * seasons.indexOf(date.season) + 3;
			const last = month === 12 ? monthEnd(date.year + 1, 2) : monthEnd(date.year, month + 2);
			return [dayNumber({ year: date.year, month, day: 1 }), last];
		}
		case 'year':
			return years(date.year, 1);
		case 'decade':
			return years(date.year, 10);
		case 'century':
			return years(date.year, 100);
		case 'range':
			return [daysOf(date.from)[0], daysOf(date.to)[1]];
	}
}

/** Earlier first; of two that begin on the same day the coarser one first. */
export function compareDates(a: AnyDate, b: AnyDate): number {
	const [aFirst, aLast] = daysOf(a);
	const [bFirst, bLast] = daysOf(b);
	return aFirst - bFirst || bLast - aLast;
}

/** Whether `coarse` says the same as `fine` with less detail, or the same: 1991 covers 12 December 1991. */
export function coversDate(coarse: AnyDate, fine: AnyDate): boolean {
	const [first, last] = daysOf(coarse);
	const [fineFirst, fineLast] = daysOf(fine);
	return first <= fineFirst && fineLast <= last;
}

/** Same words for the same time; the basis does not matter. */
export const sameDate = (a: AnyDate, b: AnyDate): boolean => isoDate(a) === isoDate(b);

const pad = (n: number, width: number) => String(Math.abs(n)).padStart(width, '0');
const isoYear = (year: number) => (year < 0 ? '-' : '') + pad(year, 4);
const isoPart = (part?: Part) => (part === undefined ? '' : `;${part}`);

/**
 * ISO 8601 as far as it goes, then EDTF: `1991-12-12`, `1991-12`, `1995-23` (autumn), `199X`, `18XX`,
 * `2017-02-28/2017-03-01`; a part follows a semicolon: `199X;early`.
 */
export function isoDate(date: AnyDate): string {
	switch (date.precision) {
		case 'day':
			return `${isoYear(date.year)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
		case 'month':
			return `${isoYear(date.year)}-${pad(date.month, 2)}${isoPart(date.part)}`;
		case 'season':
			return `${isoYear(date.year)}-${21 + seasons.indexOf(date.season)}`;
		case 'year':
			return isoYear(date.year) + isoPart(date.part);
		case 'decade':
			return `${isoYear(date.year).slice(0, -1)}X${isoPart(date.part)}`;
		case 'century':
			return `${isoYear(date.year).slice(0, -2)}XX${isoPart(date.part)}`;
		case 'range':
			return `${isoDate(date.from)}/${isoDate(date.to)}`;
	}
}

const parts: readonly Part[] = [
	'early',
	'mid',
	'late',
	'beginning',
	'end',
	'first half',
	'second half'
];

function parsePlain(text: string): PlainDate | undefined {
	const [whole = '', tail] = text.split(';');
	const part = parts.find((known) => known === tail);
	if (tail !== undefined && part === undefined) return undefined;
	const parted = part === undefined ? {} : { part };
	const open = /^(-?\d{3}(?=X$)|-?\d{2}(?=XX$))X+$/.exec(whole)?.[1];
	if (open !== undefined) {
		const isDecade = open.replace('-', '').length === 3;
		return {
			precision: isDecade ? 'decade' : 'century',
			year: Number(open) * (isDecade ? 10 : 100),
			...parted
		};
	}
	const match = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(whole);
	if (match === null) return undefined;
	const number = (group: string | undefined) => (group === undefined ? undefined : Number(group));
	const [year, month, day] = [Number(match[1]), number(match[2]), number(match[3])];
	if (month === undefined) return { precision: 'year', year, ...parted };
	const season = seasons[month - 21];
	if (season !== undefined)
		return day === undefined && part === undefined
			? { precision: 'season', year, season }
			: undefined;
	if (month < 1 || month > 12) return undefined;
	if (day === undefined) return { precision: 'month', year, month, ...parted };
	return part === undefined && isCalendarDay({ year, month, day })
		? { precision: 'day', year, month, day }
		: undefined;
}

/** The other way round of `isoDate`; the basis is not written. */
export function parseIsoDate(text: string): PlainDate | Omit<Stretch, 'basis'> | undefined {
	const [first = '', second, ...more] = text.split('/');
	const from = parsePlain(first);
	if (from === undefined || more.length > 0) return undefined;
	if (second === undefined) return from;
	const to = parsePlain(second);
	return to === undefined || compareDates(from, to) > 0
		? undefined
		: { precision: 'range', from, to };
}
