import { dayNumber } from '../calendar.ts';
import { compareDates, daysOf, type DateBasis, type PlainDate } from '../date.ts';
import { inYear, type Stated } from './stated.ts';

/** What a date without a year can lean on. */
export type Ground = {
	/** The date just before it in the same paragraph. */
	readonly antecedent?: PlainDate | undefined;
	readonly published?: PlainDate | undefined;
	/** The sentence speaks of what is to come. */
	readonly future: boolean;
};

export type Grounded = { readonly date: PlainDate; readonly basis: DateBasis };

/** More days back than this, and a coming date is the likelier one. */
const longAgo = 320;

function nearPublished(
	stated: Stated,
	published: PlainDate,
	future: boolean
): PlainDate | undefined {
	if (published.precision !== 'day') {
		// only a month of the same year is sure enough
		return published.precision === 'month' && stated.day === undefined
			? inYear(stated, published.year)
			: undefined;
	}
	const today = dayNumber(published);
	const near = [-1, 0, 1]
		.map((by) => inYear(stated, published.year + by))
		.filter((date) => date !== undefined);
	const past = near.filter((date) => daysOf(date)[0] <= today).at(-1);
	const coming = near.find((date) => daysOf(date)[1] >= today);
	if (future || past === undefined) return coming ?? past;
	return coming !== undefined && today - daysOf(past)[1] > longAgo ? coming : past;
}

/**
 * The year that a day or month without one belongs to. After a date of the same paragraph it goes on in that year;
 * in a passage about another year than the document's own it stays open.
 */
export function groundYear(stated: Stated, ground: Ground): Grounded | undefined {
	const { antecedent, published, future } = ground;
	if (antecedent?.precision === 'day' || antecedent?.precision === 'month') {
		const date = inYear(stated, antecedent.year);
		if (date !== undefined && goesOn(antecedent, date)) return { date, basis: 'context' };
	}
	if (published === undefined) return undefined;
	if (antecedent !== undefined && antecedent.year !== published.year) return undefined;
	const date = nearPublished(stated, published, future);
	return date && { date, basis: 'dateline' };
}

const goesOn = (before: PlainDate, after: PlainDate) =>
	compareDates(before, after) <= 0 || daysOf(before)[1] <= daysOf(after)[1];
