import { capital } from '../text/capital.ts';
import { printDate, type DateValue, type PlainDate } from '../text/date.ts';
import type { Fact } from './fact.ts';

type AnyDate = DateValue | PlainDate;

/** A few days, not a term of years. */
const plural = (date: AnyDate) =>
	date.precision === 'range' &&
	date.from.precision === 'day' &&
	date.to.precision === 'day' &&
	date.from.year === date.to.year &&
	date.to.month - date.from.month < 2;

const hasPart = (date: AnyDate): boolean => 'part' in date;

/** How a stem asks for this date, so that the precision of the key is plain: "In which year". */
export function whenAsked(date: AnyDate): string {
	// "mid-May 1990" is no month.
	if (hasPart(date)) return 'When';
	switch (date.precision) {
		case 'day':
			return 'On which date';
		case 'month':
			return 'In which month and year';
		case 'season':
			return 'In which season and year';
		case 'year':
			return 'In which year';
		case 'decade':
			return 'In which decade';
		case 'century':
			return 'In which century';
		case 'range':
			return plural(date) ? 'On which dates' : 'In which period';
	}
}

/** How a stem tells this date: "on 9 June 1992", "in autumn 1995". */
export function atTime(date: AnyDate): string {
	const printed = printDate(date);
	if (date.precision === 'day' || plural(date)) return `on ${printed}`;
	if (/^the (?:end|beginning|start) of /.test(printed)) return `at ${printed}`;
	if (date.precision === 'range') return `from ${printed.replace(/ ?– ?/, ' to ')}`;
	return date.precision === 'decade' || date.precision === 'century'
		? `in the ${printed.replace(/^the /, '')}`
		: `in ${printed}`;
}

/** The year that a date lies in, where it lies in one. */
export function yearOf(date: AnyDate): number | undefined {
	if (date.precision === 'decade' || date.precision === 'century') return undefined;
	if (date.precision !== 'range') return date.year;
	const [from, to] = [yearOf(date.from), yearOf(date.to)];
	return from === to ? from : undefined;
}

/** Asks for a date finer than a year and tells the year, for what happens often: "On which date in 2019". */
export function whenAskedInYear(date: AnyDate): string | undefined {
	const year = yearOf(date);
	if (year === undefined || date.precision === 'year') return undefined;
	if (hasPart(date)) return `When in ${year}`;
	const asked = {
		day: 'On which date',
		month: 'In which month',
		season: 'In which season',
		range: plural(date) ? 'On which dates' : 'In which months',
		decade: '',
		century: ''
	};
	return `${asked[date.precision]} ${date.precision === 'month' || date.precision === 'season' ? 'of' : 'in'} ${year}`;
}

/** How a stem says that something was so on the day of writing and may have changed: "As of June 2019". */
export function asOfTime(date: PlainDate): string {
	const month: PlainDate =
		date.precision === 'day' ? { precision: 'month', year: date.year, month: date.month } : date;
	return `As of ${printDate(month)}`;
}

/** What opens a stem about something that can change: "In 2014, …", "As of June 2019, …"; undefined where no time is known. */
export const timeOpening = ({ when, asOf }: Pick<Fact, 'when' | 'asOf'>): string | undefined =>
	when ? `${capital(atTime(when))}, ` : asOf && `${asOfTime(asOf)}, `;
