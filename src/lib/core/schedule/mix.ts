import type { Card } from './card.ts';

/** Where new cards stand among the reviews. */
export const mixes = ['mixed', 'reviews-first', 'new-first'] as const;
export type Mix = (typeof mixes)[number];

/** Reviews and new cards in one row; `mixed` spreads the fewer evenly among the more. */
export function mixed(mix: Mix, reviews: readonly Card[], fresh: readonly Card[]): Card[] {
	if (mix === 'reviews-first') return [...reviews, ...fresh];
	if (mix === 'new-first') return [...fresh, ...reviews];
	const all: Card[] = [];
	let r = 0;
	let f = 0;
	while (r < reviews.length || f < fresh.length) {
		// Whose share of its own row is less far along comes next.
		const isReview = (r + 1) * (fresh.length + 1) <= (f + 1) * (reviews.length + 1);
		const next = isReview ? reviews[r++] : fresh[f++];
		const other = next ?? (isReview ? fresh[f++] : reviews[r++]);
		if (other) all.push(other);
	}
	return all;
}
