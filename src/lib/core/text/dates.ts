import type { DateValue, PlainDate } from './date.ts';
import type { Span } from './span.ts';

/**
 * Why words about time have no date: they count from a day that is not known (`relative`: "last year"),
 * from something said before (`anaphoric`: "two years later"), lack a year (`no-year`: "on 9 June") or can be
 * read in two ways (`ambiguous`: 03/04/2020).
 */
export type Undated = 'relative' | 'anaphoric' | 'no-year' | 'ambiguous';

/**
 * Words that say when. The span leaves out a leading preposition, which stands in `preposition`, in lower case:
 * "since" and "until" say more than "in".
 */
export type DateMention = Span & { readonly preposition?: string } & (
		| { readonly value: DateValue; readonly unresolved?: undefined }
		| { readonly unresolved: Undated; readonly value?: undefined }
	);

export type DateOptions = {
	/** What "yesterday" and a day without a year count from. */
	readonly published?: PlainDate | undefined;
};

/** Every date in a text, in its order, without overlap. Offsets are into `text`. */
export function findDates(text: string, options: DateOptions = {}): DateMention[] {
	void text;
	void options;
	return [];
}

/** A date that a person typed, in any usual form; undefined where the whole text is not one date. */
export function parseDate(text: string): DateValue | undefined {
	return findDates(text)[0]?.value;
}
