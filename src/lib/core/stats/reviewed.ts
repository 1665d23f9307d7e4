import type { CardId } from '../deck/note.ts';
import { isPass, type ReviewState } from '../schedule/card.ts';
import { elapsedDays } from '../schedule/day.ts';
import { chanceOfRight } from '../schedule/guess.ts';
import type { MemoryModel } from '../schedule/memory.ts';
import type { GradeEvent, ParametersId } from '../schedule/review.ts';
import { shareOf, type Share } from './share.ts';
import { placeIn, type Span } from './spans.ts';

type Answered = Pick<GradeEvent, 'card' | 'day' | 'before' | 'grade'>;

/**
 * The first answer a day of each card that was in review: what true retention counts, as Anki defines it. Learning,
 * relearning and further answers of a day say nothing about memory over days. In the order of the log.
 */
export function* firstReviews<A extends Answered>(
	answers: Iterable<A>
): Generator<A & { readonly before: ReviewState }> {
	const seen = new Map<CardId, number>();
	for (const answer of answers) {
		if (!isOfReview(answer) || seen.get(answer.card) === answer.day) continue;
		seen.set(answer.card, answer.day);
		yield answer;
	}
}

const isOfReview = <A extends Answered>(answer: A): answer is A & { before: ReviewState } =>
	answer.before.phase === 'review';

/** Whether the answer was known. A guess that was owned up to was not, right or wrong. */
export const isRecalled = ({ grade, isGuess }: Pick<GradeEvent, 'grade' | 'isGuess'>): boolean =>
	isPass(grade) && !isGuess;

/** A first review with what was foretold of it. */
export type Reviewed = Pick<GradeEvent, 'card' | 'day' | 'at' | 'offsetMinutes'> & {
	/** The interval that the card had when it came. */
	readonly intervalDays: number;
	/** The chance to be right that the model gave it, guessing among options included. */
	readonly chance: number;
	readonly isRecalled: boolean;
};

/** `memoryFor` gives the model that an answer was scheduled by. */
export function* reviewed(
	answers: Iterable<GradeEvent>,
	memoryFor: (parameters: ParametersId) => MemoryModel
): Generator<Reviewed> {
	for (const answer of firstReviews(answers)) {
		const { card, day, at, offsetMinutes, before, parameters, options = 0, isGuess } = answer;
		const recall = memoryFor(parameters).retrievability(before, elapsedDays(before.lastDay, day));
		yield {
			card,
			day,
			at,
			offsetMinutes,
			intervalDays: before.intervalDays,
			chance: isGuess ? recall : chanceOfRight(recall, options),
			isRecalled: isRecalled(answer)
		};
	}
}

/** How many of some reviews were recalled, beside how many were to be by the model. */
export type Recall = Share & {
	/** The mean chance that was foretold; absent of none. */
	readonly foretold?: number;
};

/** Adds up reviews, one after the other. */
export class RecallSum {
	#hits = 0;
	#of = 0;
	#chances = 0;

	add({ isRecalled, chance }: Pick<Reviewed, 'isRecalled' | 'chance'>): void {
		this.#of++;
		this.#chances += chance;
		if (isRecalled) this.#hits++;
	}

	get recall(): Recall {
		const share = shareOf(this.#hits, this.#of);
		return this.#of === 0 ? share : { ...share, foretold: this.#chances / this.#of };
	}
}

/** The recall of each span; reviews of other days are left out. */
export function recallBySpan(
	reviews: Iterable<Pick<Reviewed, 'day' | 'isRecalled' | 'chance'>>,
	spans: readonly Span[]
): readonly (Span & Recall)[] {
	const sums = spans.map(() => new RecallSum());
	const placeOf = placeIn(spans);
	for (const review of reviews) sums[placeOf(review.day)]?.add(review);
	return spans.map((span, i) => ({ ...span, ...(sums[i] ?? new RecallSum()).recall }));
}
