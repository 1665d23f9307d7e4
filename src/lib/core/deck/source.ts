/** Where a deck's facts come from, as a citation. Dates are ISO 8601, as fine as known. */
export type Source = {
	readonly id: string;
	readonly title: string;
	readonly publisher?: string;
	readonly author?: string;
	readonly published?: string;
	readonly url?: string;
};

/**
 * The words that prove a card: a span of the source's original text. `paragraph` counts from 1. In a deck
 * written by hand they may not be known: then `paragraph` is 0, and `start` and `end` are both 0.
 * `quote` is that text, and is left out where the deck must hold no passage of its source.
 */
export type Evidence = {
	readonly source: string;
	readonly paragraph: number;
	readonly start: number;
	readonly end: number;
	readonly quote?: string;
};
