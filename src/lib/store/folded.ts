import type { Card } from '../core/schedule/card.ts';
import { stateOf } from '../core/schedule/fold.ts';
import { positionOf } from '../core/schedule/standing.ts';
import type { ReviewEvent } from '../core/schedule/review.ts';
import type { SchedulersOf } from './schedulers-of.ts';

/** A card as its note and its events have it. */
export const folded = (
	card: Card,
	events: readonly ReviewEvent[],
	schedulers: SchedulersOf
): Card => ({
	...card,
	state: stateOf(events, schedulers(card.deckId)),
	position: positionOf(events) ?? card.position
});
