import type { GradeEvent } from './review.ts';
import type { QueueCounts } from './queue.ts';

/** Milliseconds that a card costs today, repetitions included. */
export type Pace = {
	readonly freshMs: number;
	readonly learningMs: number;
	readonly reviewMs: number;
};

/** How fast this learner answers; leans on common figures while there are few answers. */
export declare function paceOf(answers: Iterable<GradeEvent>): Pace;

/** Whole minutes, rounded up, that these cards take. */
export declare function minutesFor(counts: QueueCounts, pace: Pace): number;
