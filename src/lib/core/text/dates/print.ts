import type { DateValue, Part, PlainDate, Stretch } from '../date.ts';

const months =
	'January February March April May June July August September October November December'.split(
		' '
	);

const monthName = (month: number) => months[month - 1] ?? '';

function yearName(year: number): string {
	if (year <= 0) return `${1 - year} BC`;
	return year < 1000 ? `${year} AD` : String(year);
}

/** "1st", "22nd", "13th". */
export function printOrdinal(n: number): string {
	const teen = n % 100 > 10 && n % 100 < 14;
	const ending = teen ? undefined : ['th', 'st', 'nd', 'rd'][n % 10];
	return `${n}${ending ?? 'th'}`;
}

function century(year: number): string {
	return year >= 0
		? `${printOrdinal(year / 100 + 1)} century`
		: `${printOrdinal(year / -100)} century BC`;
}

function withPart(part: Part | undefined, name: string, article: string): string {
	switch (part) {
		case undefined:
			return article + name;
		case 'mid':
			return `${article}mid-${name}`;
		case 'early':
		case 'late':
			return `${article}${part} ${name}`;
		default:
			return `the ${part} of ${article}${name}`;
	}
}

function plain(date: PlainDate): string {
	switch (date.precision) {
		case 'day':
			return `${date.day} ${monthName(date.month)} ${yearName(date.year)}`;
		case 'month':
			return withPart(date.part, `${monthName(date.month)} ${yearName(date.year)}`, '');
		case 'season':
			return `${date.season} ${yearName(date.year)}`;
		case 'year':
			return withPart(date.part, yearName(date.year), '');
		case 'decade':
			return withPart(date.part, `${date.year}s`, 'the ');
		case 'century':
			return withPart(date.part, century(date.year), 'the ');
	}
}

function stretch({ from, to }: Pick<Stretch, 'from' | 'to'>): string {
	const sameYear = from.year === to.year && from.year > 0;
	if (from.precision === 'day' && to.precision === 'day' && sameYear)
		return from.month === to.month
			? `${from.day}–${plain(to)}`
			: `${from.day} ${monthName(from.month)} – ${plain(to)}`;
	if (from.precision === 'month' && to.precision === 'month' && sameYear && !from.part && !to.part)
		return `${monthName(from.month)}–${plain(to)}`;
	if (
		from.precision === 'year' &&
		to.precision === 'year' &&
		from.year > 0 &&
		!from.part &&
		!to.part
	)
		return `${from.year}–${to.year}`;
	if (from.precision === 'year' && to.precision === 'year' && to.year <= 0)
		return `${1 - from.year}–${plain(to)}`;
	if (from.precision === 'century' && to.precision === 'century' && from.year >= 0)
		return `the ${printOrdinal(from.year / 100 + 1)}–${century(to.year).replace('century', 'centuries')}`;
	return `${plain(from)} – ${plain(to)}`;
}

/**
 * A date in plain English, one style for stems and keys: "12 December 1991", "28 February – 1 March 2017",
 * "autumn 1995", "October 2022", "the early 1990s", "the 19th century", "323 BC".
 */
export const printDate = (date: PlainDate | Omit<Stretch, 'basis'> | DateValue): string =>
	date.precision === 'range' ? stretch(date) : plain(date);
