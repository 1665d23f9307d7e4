import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grade } from '../card.ts';
import { bounds } from '../parameters.ts';
import { historiesOf } from './history.ts';
import { predictions } from './predict.ts';
import type { FitReview } from './review.ts';
import { slopeOf } from './slope.ts';
import { places, type Vector } from './vector.ts';

const parameters = fc
	.tuple(
		...bounds.map(([low, high]) =>
			fc.double({ min: low + 0.02 * (high - low), max: high - 0.02 * (high - low), noNaN: true })
		)
	)
	.map((w) => w as unknown as Vector);

/** Answers to a few cards: of the same day, of the next, after years; one's own, among two options or more. */
const log = fc
	.array(
		fc.record({
			card: fc.constantFrom('a', 'b', 'c'),
			after: fc.oneof(
				fc.constant(0),
				fc.integer({ min: 1, max: 40 }),
				fc.integer({ max: 4000, min: 1 })
			),
			grade: fc.constantFrom<Grade>(1, 2, 3, 4),
			options: fc.constantFrom(0, 0, 2, 4),
			weight: fc.double({ min: 0.1, max: 2, noNaN: true })
		}),
		{ minLength: 4, maxLength: 30 }
	)
	.map((answers) => {
		const days = new Map<string, number>();
		const reviews = answers.map(({ card, after, grade, options }): FitReview => {
			const day = (days.get(card) ?? 20_000) + after;
			days.set(card, day);
			return { card, day, grade, options };
		});
		return { reviews, weights: answers.map(({ weight }) => weight) };
	});

const lossOf = (histories: ReturnType<typeof historiesOf>, w: Vector) => {
	const chances = predictions(histories, w);
	return histories.isRight.map((isRight, i) => {
		const chance = chances[i] ?? NaN;
		return -Math.log(isRight ? chance : 1 - chance);
	});
};

describe('the loss of a log', () => {
	it('is that of the scheduler, answer by answer, guessing included', () => {
		fc.assert(
			fc.property(log, parameters, ({ reviews, weights }, w) => {
				const histories = historiesOf(reviews);
				const losses = lossOf(histories, w);
				// The scheduler's model rounds to eight digits, which a loss near nothing or without end shows.
				fc.pre(losses.every((loss) => loss > 1e-3 && loss < 7));
				const sum = losses.reduce((all, loss, i) => all + loss * (weights[i] ?? 0), 0);
				expect(slopeOf(histories.cards, weights, w).loss).toBeCloseTo(sum, 3);
			}),
			{ seed: 60, numRuns: 300 }
		);
	});

	it('has the slope that finite differences find, in every parameter', () => {
		fc.assert(
			fc.property(log, parameters, ({ reviews, weights }, w) => {
				const { cards } = historiesOf(reviews);
				const { gradient } = slopeOf(cards, weights, w);
				for (const place of places) {
					const [low, high] = bounds[place] ?? [0, 0];
					const width = 1e-6 * (high - low);
					const at = (by: number) =>
						slopeOf(cards, weights, w.with(place, w[place] + by) as Vector).loss;
					const found = (at(width) - at(-width)) / (2 * width);
					const error = Math.abs(found - gradient[place]) / Math.max(1, Math.abs(found));
					expect(error, `parameter ${place}: ${gradient[place]}, not ${found}`).toBeLessThan(1e-5);
				}
			}),
			{ seed: 61, numRuns: 300 }
		);
	});

	it('takes nothing from an answer without weight', () => {
		const reviews: FitReview[] = [
			{ card: 'a', day: 1, grade: 3 },
			{ card: 'a', day: 3, grade: 1 },
			{ card: 'a', day: 4, grade: 3 }
		];
		const { cards } = historiesOf(reviews);
		const w = [...bounds.map(([low, high]) => (low + high) / 2)] as Vector;
		expect(slopeOf(cards, [0, 0], w)).toEqual({ loss: 0, gradient: places.map(() => 0) });
		const [first, second] = [slopeOf(cards, [1], w).loss, slopeOf(cards, [0, 1], w).loss];
		expect(slopeOf(cards, [1, 1], w).loss).toBeCloseTo(first + second, 12);
	});
});
