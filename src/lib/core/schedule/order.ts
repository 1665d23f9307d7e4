import type { DeckId } from '../deck/note.ts';
import type { Card, NewState, ReviewState } from './card.ts';
import { chanceOf } from './chance.ts';
import { elapsedDays, type StudyTime } from './day.ts';
import type { Scheduler } from './scheduler.ts';

/**
 * `due`: longest overdue first; `retrievability`: least likely to be recalled first; `easiest` and `hardest` by
 * difficulty; `added`: as the decks have them. Ties, and `random`, fall anew each day.
 */
export const reviewOrders = [
	'due',
	'retrievability',
	'easiest',
	'hardest',
	'added',
	'random'
] as const;
export type ReviewOrder = (typeof reviewOrders)[number];

export const newOrders = ['position', 'random'] as const;
export type NewOrder = (typeof newOrders)[number];

/** Where new cards stand among the reviews. */
export const mixes = ['mixed', 'reviews-first', 'new-first'] as const;
export type Mix = (typeof mixes)[number];

type ReviewCard = Card & { readonly state: ReviewState };
type NewCard = Card & { readonly state: NewState };
type Rank<C> = (card: C) => number;

/** Retrievability is asked of the deck's scheduler; without one the order is by due day. */
export const inReviewOrder = <C extends ReviewCard>(
	cards: readonly C[],
	order: ReviewOrder,
	time: StudyTime,
	schedulerFor?: (deck: DeckId) => Scheduler
): C[] => inOrder(cards, rankOf(order, time, schedulerFor), shuffled(time));

export const inNewOrder = <C extends NewCard>(
	cards: readonly C[],
	order: NewOrder,
	time: StudyTime
): C[] =>
	order === 'random'
		? inOrder(cards, () => 0, shuffled(time))
		: inOrder(
				cards,
				(card) => card.position,
				(card) => card.ord
			);

function rankOf(
	order: ReviewOrder,
	time: StudyTime,
	schedulerFor?: (deck: DeckId) => Scheduler
): Rank<ReviewCard> {
	switch (order) {
		case 'retrievability':
			if (!schedulerFor) return ({ state }) => state.dueDay;
			return ({ deckId, state }) =>
				schedulerFor(deckId).memory.retrievability(state, elapsedDays(state.lastDay, time.day));
		case 'due':
			return ({ state }) => state.dueDay;
		case 'easiest':
			return ({ state }) => state.difficulty;
		case 'hardest':
			return ({ state }) => -state.difficulty;
		case 'added':
			return ({ position }) => position;
		case 'random':
			return () => 0;
	}
}

/** A place that is each card's own for the day, the same however often the queue is built. */
const shuffled =
	({ day }: StudyTime): Rank<Card> =>
	({ id }) =>
		chanceOf(`${id}:${day}`);

/** Sorted by the first rank, among equals by the second; each is worked out once a card. */
function inOrder<C>(cards: readonly C[], first: Rank<C>, second: Rank<C>): C[] {
	const ranked = cards.map((card) => ({ card, first: first(card), second: second(card) }));
	ranked.sort((a, b) => a.first - b.first || a.second - b.second);
	return ranked.map(({ card }) => card);
}

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
