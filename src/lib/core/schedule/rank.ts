import type { DeckId } from '../deck/note.ts';
import type { Card } from './card.ts';

/** A card's place in an order: the lowest first. */
export type Rank<C> = (card: C) => number;

/** How many of a deck's cards are wanted. */
export type LimitOf = (deck: DeckId) => number;

/** The cards of each deck, decks and cards as they come. */
export function byDeck<C extends Card>(cards: readonly C[]): ReadonlyMap<DeckId, C[]> {
	const decks = new Map<DeckId, C[]>();
	for (const card of cards) {
		const own = decks.get(card.deckId);
		if (own) own.push(card);
		else decks.set(card.deckId, [card]);
	}
	return decks;
}

/** What `inOrder` puts first, within the limit of each deck; the others are never put in order. */
export function firstOf<C extends Card>(
	cards: readonly C[],
	limitOf: LimitOf,
	first: Rank<C>,
	second: Rank<C>
): C[] {
	const chosen = [...byDeck(cards)].flatMap(([deck, own]) => {
		const limit = Math.floor(limitOf(deck));
		if (!(limit > 0)) return [];
		if (limit >= own.length) return own;
		const ranks = new Float64Array(own.length);
		for (const [i, card] of own.entries()) ranks[i] = first(card);
		const last = ranks.toSorted()[limit - 1] ?? Infinity;
		const near = own.filter((_, i) => (ranks[i] ?? 0) <= last);
		return inOrder(near, first, second).slice(0, limit);
	});
	return inOrder(chosen, first, second);
}

/** Sorted by the first rank, among equals by the second, then as they came; each is worked out once a card. */
export function inOrder<C>(cards: readonly C[], first: Rank<C>, second: Rank<C>): C[] {
	const ranked = cards.map((card) => ({ card, first: first(card), second: second(card) }));
	ranked.sort((a, b) => a.first - b.first || a.second - b.second);
	return ranked.map(({ card }) => card);
}
