import type { CardState, Grade, SeenState } from './card.ts';
import type { StudyTime } from './day.ts';
import type { Scheduler } from './scheduler.ts';

/** How long until the card returns: minutes within the learning steps, else whole study days. */
export type Interval = { readonly unit: 'minute' | 'day'; readonly count: number };

/** What one grade would do. */
export type Outcome = {
	readonly grade: Grade;
	readonly state: SeenState;
	readonly interval: Interval;
};

export type Four<T> = readonly [T, T, T, T];

/**
 * What the four buttons would do, in button order. `seed` (the card's id) varies intervals a little, the same
 * way for the preview and the grade; without it they are exact.
 */
export declare function preview(
	state: CardState,
	time: StudyTime,
	scheduler: Scheduler,
	seed?: string
): Four<Outcome>;

/** One of the four outcomes of `preview`. */
export declare function grade(
	state: CardState,
	given: Grade,
	time: StudyTime,
	scheduler: Scheduler,
	seed?: string
): Outcome;
