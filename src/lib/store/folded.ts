import type { Card } from '../core/schedule/card.ts';
import { positionOf, stateOf } from '../core/schedule/fold.ts';
import type { ReviewEvent } from '../core/schedule/review.ts';
import type { SchedulersOf } from './log.ts';

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
