import { seeded } from '../../scripts/train/random.ts';
import type { Grade, Memory } from '../../src/lib/core/schedule/card.ts';
import { unseenRecall } from '../../src/lib/core/schedule/guess.ts';
import { memoryModel } from '../../src/lib/core/schedule/memory.ts';
import type { FitReview } from '../../src/lib/core/schedule/fit/review.ts';

/** A memory unlike the defaults: slower first steps, a steeper curve, harder lapses. */
// prettier-ignore
export const truth: readonly number[] = [
	0.45, 2.1, 4.4, 14, 6.0, 0.7, 2.4, 0.02, 1.55, 0.2, 1.05,
	1.7, 0.09, 0.32, 1.2, 0.45, 2.3, 0.7, 0.2, 0.1, 0.26
];

export type Learner = {
	readonly seed: number;
	readonly reviews: number;
	readonly parameters?: readonly number[];
	/** Options of a choice question; 0 for typed answers. */
	readonly options?: number;
};

/**
 * The log of a simulated learner, in the order of time: memory follows `parameters`, while the days come from the
 * default parameters at 0.9, more or less kept. New cards come as long as answers are wanted.
 */
export function learnt({ seed, reviews, parameters = truth, options = 0 }: Learner): FitReview[] {
	const random = seeded(seed);
	const memory = memoryModel(parameters);
	const scheduler = memoryModel();
	const pick = (chances: readonly number[]): Grade => {
		let left = random();
		const found = chances.findIndex((chance) => (left -= chance) < 0);
		return (found < 0 ? 3 : found + 1) as Grade;
	};
	const graded = (grade: Grade) => ({ grade, known: grade });
	/** Good where it was known or guessed right; memory takes a guess for what it is. */
	const chosen = (recall: number): { grade: Grade; known: Grade } => {
		if (random() < recall) return graded(3);
		return { grade: random() < 1 / options ? 3 : 1, known: 1 };
	};
	type Card = { id: string; true: Memory; believed: Memory; last: number; due: number };
	const log: FitReview[] = [];
	const due = new Map<number, Card[]>();
	const isLong = () => log.length < reviews;
	const plan = (card: Card, day: number) => {
		const retention = 0.8 + 0.15 * random();
		const late = random() < 0.3 ? 1 + random() * random() : 1;
		const days = Math.round(scheduler.interval(card.believed.stability, retention) * late);
		card.last = day;
		card.due = day + Math.max(1, Math.min(days, 3650));
		due.set(card.due, [...(due.get(card.due) ?? []), card]);
	};
	const note = (card: Card, day: number, grade: Grade) => {
		log.push({ card: card.id, day, grade, ...(options ? { options } : {}) });
	};
	const perDay = Math.max(3, Math.round(reviews / 3000));
	for (let day = 20_000, made = 0; isLong(); day++) {
		for (const card of due.get(day) ?? []) {
			const elapsed = day - card.last;
			const recall = memory.retrievability(card.true, elapsed);
			const { grade, known } = options
				? chosen(recall)
				: graded(random() < recall ? pick([0, 0.1, 0.8, 0.1]) : 1);
			card.true = memory.next(card.true, elapsed, known);
			card.believed = scheduler.next(card.believed, elapsed, grade);
			note(card, day, grade);
			if (grade === 1 && random() < 0.8) {
				card.true = memory.next(card.true, 0, 3);
				card.believed = scheduler.next(card.believed, 0, 3);
				note(card, day, 3);
			}
			plan(card, day);
		}
		due.delete(day);
		for (let i = 0; i < perDay; i++) {
			const { grade, known } = options
				? chosen(unseenRecall)
				: graded(pick([0.25, 0.1, 0.55, 0.1]));
			const card: Card = {
				id: `card-${made++}`,
				true: memory.next(undefined, 0, known),
				believed: scheduler.next(undefined, 0, grade),
				last: day,
				due: day
			};
			note(card, day, grade);
			if (grade < 3) {
				card.true = memory.next(card.true, 0, 3);
				card.believed = scheduler.next(card.believed, 0, 3);
				note(card, day, 3);
			}
			plan(card, day);
		}
	}
	return log.slice(0, reviews);
}
