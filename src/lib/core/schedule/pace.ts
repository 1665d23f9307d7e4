import type { QueueCounts } from './queue.ts';
import type { GradeEvent } from './review.ts';

/** Milliseconds that a card costs today, its repetitions included. */
export type Pace = {
	/** A new card, with its learning steps. */
	readonly freshMs: number;
	/** A card within its steps, until it leaves them. */
	readonly learningMs: number;
	/** A review, with relearning where it was forgotten. */
	readonly reviewMs: number;
};

/** Longer than that a learner was not at it. */
const longestAnswerMs = 60_000;

/** What learners commonly take. Weighs as much as so many cards of this learner. */
export const commonPace: Pace = { freshMs: 40_000, learningMs: 15_000, reviewMs: 14_000 };
const commonWeight = 10;

/** The time an answer took, without breaks and without nonsense. */
export const timeTaken = ({ tookMs }: { readonly tookMs: number }): number =>
	tookMs > 0 ? Math.min(tookMs, longestAnswerMs) : 0;

/** How fast this learner answers; leans on common figures while there are few answers. */
export function paceOf(answers: Iterable<Pick<GradeEvent, 'before' | 'after' | 'tookMs'>>): Pace {
	const fresh = { ms: 0, cards: 0 };
	const learning = { ms: 0, cards: 0 };
	const review = { ms: 0, cards: 0 };
	for (const { before, after, tookMs } of answers) {
		const ms = timeTaken({ tookMs });
		const isInSteps = before.phase === 'learning' || before.phase === 'relearning';
		if (before.phase === 'new' || before.phase === 'learning') fresh.ms += ms;
		else review.ms += ms;
		if (isInSteps) learning.ms += ms;
		else if (after.phase !== 'review') learning.cards++;
		if (before.phase === 'new') fresh.cards++;
		if (before.phase === 'review') review.cards++;
	}
	const mean = (seen: { ms: number; cards: number }, common: number) =>
		(seen.ms + common * commonWeight) / (seen.cards + commonWeight);
	return {
		freshMs: mean(fresh, commonPace.freshMs),
		learningMs: mean(learning, commonPace.learningMs),
		reviewMs: mean(review, commonPace.reviewMs)
	};
}

/** Minutes that these cards take, rounded up. */
export const minutesFor = (counts: QueueCounts, pace: Pace): number =>
	Math.ceil(
		(counts.fresh * pace.freshMs +
			counts.learning * pace.learningMs +
			counts.review * pace.reviewMs) /
			60_000
	);
