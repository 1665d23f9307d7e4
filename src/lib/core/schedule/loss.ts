import type { ReviewState } from './card.ts';
import { elapsedDays, type StudyDay } from './day.ts';
import type { Scheduler } from './scheduler.ts';

/** How long from now recall is compared. Of 7 to 180 days this one cleared simulated backlogs soonest at no loss. */
const horizonDays = 20;

/** What a forgotten card costs to learn again, in reviews that are recalled. */
const costOfLapse = 2;

/**
 * What is lost by not answering a card now: the recall expected a while from now with an answer and without one,
 * by the work that the answer takes.
 */
export function lossOfWaiting(state: ReviewState, today: StudyDay, { memory }: Scheduler): number {
	const elapsed = elapsedDays(state.lastDay, today);
	const recall = memory.retrievability(state, elapsed);
	const recalled = memory.retrievability(memory.next(state, elapsed, 3), horizonDays);
	const forgotten = memory.retrievability(memory.next(state, elapsed, 1), horizonDays);
	const without = memory.retrievability(state, elapsed + horizonDays);
	const gain = recall * recalled + (1 - recall) * forgotten - without;
	return gain / (recall + costOfLapse * (1 - recall));
}
