import type { CardState } from './card.ts';
import type { GradeEvent, ParametersId, ReviewEvent } from './review.ts';
import type { Scheduler } from './scheduler.ts';

/** The order of the log: hybrid clock, then device, then its count. */
export declare function compareEvents(a: ReviewEvent, b: ReviewEvent): number;

/** The answers that count, in the order of the log: each event once, undone ones left out. */
export declare function effective(events: Iterable<ReviewEvent>): GradeEvent[];

/**
 * A card's state from its events in any order. An answer that was given to the state which the fold has reached
 * keeps the outcome that was decided then; after an undo further back or a merge it is worked out again.
 */
export declare function stateOf(
	events: Iterable<ReviewEvent>,
	schedulerFor: (parameters: ParametersId) => Scheduler
): CardState;
