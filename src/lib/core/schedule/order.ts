import type { DeckId } from '../deck/note.ts';
import type { Card, NewState, ReviewState } from './card.ts';
import { chanceOf } from './chance.ts';
import { elapsedDays, type StudyTime } from './day.ts';
import { lossOfWaiting } from './loss.ts';
import { byDeck, firstOf, inOrder, type LimitOf, type Rank } from './rank.ts';
import type { Scheduler } from './scheduler.ts';

/**
 * `due`: longest overdue first; by chance of recall with the least likely first (`retrievability`) or last;
 * `overdueness`: the longest wait for its interval first; `loss`: first what waiting would cost most; `easiest` and
 * `hardest` by difficulty; by interval; `added`: as the decks have them. Ties, and `random`, fall anew each day.
 */
export const reviewOrders = [
	'due',
	'retrievability',
	'retrievability-descending',
	'overdueness',
	'loss',
	'easiest',
	'hardest',
	'shortest-interval',
	'longest-interval',
	'added',
	'added-descending',
	'random'
] as const;
export type ReviewOrder = (typeof reviewOrders)[number];

/** Whether an order needs the schedulers of the decks. */
export const asksMemory = (order: ReviewOrder): boolean =>
	order === 'retrievability' || order === 'retrievability-descending' || order === 'loss';

/** Which new cards a day takes: by their place in all decks or deck by deck, or drawn by note or by card. */
export const newGathers = [
	'position',
	'position-descending',
	'deck',
	'random-notes',
	'random-cards'
] as const;
export type NewGather = (typeof newGathers)[number];

/** How the new cards of a day follow each other: as they were taken, first cards of notes first, or shuffled. */
export const newOrders = ['gathered', 'ord', 'random'] as const;
export type NewOrder = (typeof newOrders)[number];

type ReviewCard = Card & { readonly state: ReviewState };
type NewCard = Card & { readonly state: NewState };

/**
 * The first reviews of each deck, as many as its limit allows. Orders by recall or loss ask the deck's
 * scheduler; without one they are by due day.
 */
export const inReviewOrder = <C extends ReviewCard>(
	cards: readonly C[],
	order: ReviewOrder,
	time: StudyTime,
	limitOf: LimitOf,
	schedulerFor?: (deck: DeckId) => Scheduler
): C[] => firstOf(cards, limitOf, rankOf(order, time, schedulerFor), shuffled(time));

/** The new cards that a day takes, as many of each deck as its limit allows, in the order of taking. */
export function gathered<C extends NewCard>(
	cards: readonly C[],
	gather: NewGather,
	time: StudyTime,
	limitOf: LimitOf
): C[] {
	const byOrd: Rank<C> = ({ ord }) => ord;
	switch (gather) {
		case 'position':
			return firstOf(cards, limitOf, ({ position }) => position, byOrd);
		case 'position-descending':
			return firstOf(cards, limitOf, ({ position }) => -position, byOrd);
		case 'deck':
			return [...byDeck(cards)].flatMap(([deck, own]) =>
				firstOf(
					own,
					() => limitOf(deck),
					({ position }) => position,
					byOrd
				)
			);
		case 'random-notes':
			return firstOf(cards, limitOf, ({ noteId }) => chanceOf(noteId, time.day), byOrd);
		case 'random-cards':
			return firstOf(cards, limitOf, shuffled(time), byOrd);
	}
}

/** The new cards of a day, taken in this order, in the order to meet them. */
export function inNewOrder<C extends NewCard>(
	cards: readonly C[],
	order: NewOrder,
	time: StudyTime
): readonly C[] {
	switch (order) {
		case 'gathered':
			return cards;
		case 'ord':
			return cards.toSorted((a, b) => a.ord - b.ord);
		case 'random':
			return inOrder(cards, shuffled(time), none);
	}
}

const none = () => 0;

function rankOf(
	order: ReviewOrder,
	time: StudyTime,
	schedulerFor?: (deck: DeckId) => Scheduler
): Rank<ReviewCard> {
	const { day } = time;
	switch (order) {
		case 'retrievability':
		case 'retrievability-descending': {
			if (!schedulerFor) return dueDay;
			const sign = order === 'retrievability' ? 1 : -1;
			return ({ deckId, state }) =>
				sign * schedulerFor(deckId).memory.retrievability(state, elapsedDays(state.lastDay, day));
		}
		case 'loss':
			if (!schedulerFor) return dueDay;
			return ({ deckId, state }) => -lossOfWaiting(state, day, schedulerFor(deckId));
		case 'due':
			return dueDay;
		case 'overdueness':
			return ({ state }) => -elapsedDays(state.lastDay, day) / Math.max(state.intervalDays, 1);
		case 'easiest':
			return ({ state }) => state.difficulty;
		case 'hardest':
			return ({ state }) => -state.difficulty;
		case 'shortest-interval':
			return ({ state }) => state.intervalDays;
		case 'longest-interval':
			return ({ state }) => -state.intervalDays;
		case 'added':
			return ({ position }) => position;
		case 'added-descending':
			return ({ position }) => -position;
		case 'random':
			return shuffled(time);
	}
}

const dueDay: Rank<ReviewCard> = ({ state }) => state.dueDay;

/** A place that is each card's own for the day, the same however often the queue is built. */
const shuffled =
	({ day }: StudyTime): Rank<Card> =>
	({ id }) =>
		chanceOf(id, day);
