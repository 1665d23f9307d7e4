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

type Compare<C> = (a: C, b: C) => number;
type ReviewCard = Card & { readonly state: ReviewState };
type NewCard = Card & { readonly state: NewState };

/** Retrievability is asked of the deck's scheduler; without one the order is by due day. */
export function byReviewOrder(
	order: ReviewOrder,
	time: StudyTime,
	schedulerFor?: (deck: DeckId) => Scheduler
): Compare<ReviewCard> {
	const rank = ranks(order, time, schedulerFor);
	return by(rank, shuffle(time));
}

function ranks(
	order: ReviewOrder,
	time: StudyTime,
	schedulerFor?: (deck: DeckId) => Scheduler
): (card: ReviewCard) => number {
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

export const byNewOrder = (order: NewOrder, time: StudyTime): Compare<NewCard> =>
	order === 'random'
		? by(() => 0, shuffle(time))
		: by(
				(card) => card.position,
				(card) => card.ord
			);

/** A place that is each card's own for the day, the same however often the queue is built. */
const shuffle = (time: StudyTime) => (card: Card) => chanceOf(`${card.id}:${time.day}`);

/** Compares by the first rank, then by the second; each is worked out once a card. */
function by<C>(first: (card: C) => number, second: (card: C) => number): Compare<C> {
	const known = new Map<C, readonly [number, number]>();
	const ranksOf = (card: C) => {
		const found = known.get(card) ?? ([first(card), second(card)] as const);
		known.set(card, found);
		return found;
	};
	return (a, b) => {
		const [a1, a2] = ranksOf(a);
		const [b1, b2] = ranksOf(b);
		return a1 - b1 || a2 - b2;
	};
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
