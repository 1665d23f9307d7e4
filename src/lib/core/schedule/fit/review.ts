import type { Grade } from '../card.ts';
import { standing } from '../standing.ts';
import type { GradeEvent, ReviewEvent } from '../review.ts';

/** What the fit needs of an answer. */
export type FitReview = {
	readonly card: string;
	/** The learner's study day, a whole number. */
	readonly day: number;
	readonly grade: Grade;
	/** How many options a choice question had; none for an answer of one's own. */
	readonly options?: number;
	/** The card was made new again before this answer: what came earlier says nothing of it. */
	readonly isReset?: boolean;
};

/** The answers of a log that count, in the order of time. */
export function fitReviews(events: Iterable<ReviewEvent>): FitReview[] {
	const reset = new Set<string>();
	const known = new Set<string>();
	/** Cards that came as they stood: how they were learnt is not in the log. */
	const untold = new Set<string>();
	const reviews: FitReview[] = [];
	for (const event of standing(events)) {
		const { card } = event;
		if (event.type === 'reset') {
			reset.add(card);
			known.delete(card);
			untold.delete(card);
		}
		if (event.type === 'stand' && event.state.phase !== 'new' && !known.has(card)) untold.add(card);
		if (event.type !== 'grade' || untold.has(card)) continue;
		known.add(card);
		reviews.push({ ...answerOf(event), ...(reset.delete(event.card) && { isReset: true }) });
	}
	return reviews;
}

/** A guess that was owned up to was not known, right or not: that is all it says, and what memory makes of it. */
function answerOf({ card, day, grade, options, isGuess }: GradeEvent): FitReview {
	if (isGuess) return { card, day, grade: 1 };
	return { card, day, grade, ...(options !== undefined && { options }) };
}
