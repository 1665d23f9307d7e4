import { describe, expect, it } from 'vitest';
import { learnt, truth } from '../../../../../tests/bench/learner.ts';
import { defaultParameters } from '../memory.ts';
import { calibrationOf, logLossOf } from './calibration.ts';
import { fewestReviews, fit, type FitOptions, type FitResult } from './fit.ts';
import { historiesOf } from './history.ts';
import { predictions } from './predict.ts';
import type { FitReview } from './review.ts';

/** How well parameters foretell answers that no fit has seen. */
function unseen(log: readonly FitReview[], parameters: readonly number[]): number {
	const histories = historiesOf(log);
	const chances = predictions(histories, parameters);
	return logLossOf(histories.isRight.map((isRight, i) => ({ isRight, chance: chances[i] ?? NaN })));
}

type Judged = Exclude<FitResult, { verdict: 'too-few' }>;
function judged(log: Iterable<FitReview>, options?: FitOptions): Judged {
	const result = fit(log, options);
	if (result.verdict === 'too-few') throw new Error('too few reviews');
	return result;
}

describe('a fit', () => {
	const log = learnt({ seed: 1, reviews: 10_000 });
	const result = judged(log);

	it('finds a memory unlike the defaults, nearly as good on other reviews as the true one', () => {
		const other = learnt({ seed: 2, reviews: 30_000 });
		const [byDefault, byFit, byTruth] = [defaultParameters, result.parameters, truth].map((w) =>
			unseen(other, w)
		) as [number, number, number];
		expect(result.verdict).toBe('adopted');
		expect(byFit - byTruth).toBeLessThan((byDefault - byTruth) / 4);
	});

	it('says what it was judged by: the last fifth, before and after', () => {
		const { isRight } = historiesOf(log);
		expect(result.reviews).toBe(isRight.length);
		expect(result.heldOut).toBe(Math.ceil(isRight.length / 5));
		const chances = predictions(historiesOf(log), defaultParameters).slice(-result.heldOut);
		const answers = isRight
			.slice(-result.heldOut)
			.map((isRight, i) => ({ isRight, chance: chances[i] ?? NaN }));
		expect(result.before.logLoss).toBeCloseTo(logLossOf(answers), 12);
		expect(result.before.calibration).toEqual(calibrationOf(answers));
		expect(result.after.logLoss).toBeLessThan(result.before.logLoss);
		for (const { calibration } of [result.before, result.after])
			expect(calibration.reduce((sum, bin) => sum + bin.reviews, 0)).toBe(result.heldOut);
	});

	it('learns nothing for its judgement from the answers that it is judged by', () => {
		const heldFrom = result.reviews - result.heldOut;
		const { cards } = historiesOf(log);
		const held = new Set(
			cards.flat().filter(({ place }) => place !== undefined && place >= heldFrom)
		);
		const spoilt = new Map<FitReview, FitReview>();
		let place = 0;
		const last = new Map<string, number>();
		for (const review of log) {
			const isForetold = (last.get(review.card) ?? review.day) < review.day;
			last.set(review.card, review.day);
			if (isForetold && place++ >= heldFrom) spoilt.set(review, { ...review, grade: 1 });
		}
		expect(spoilt.size).toBe(held.size);
		const forgetful = judged(log.map((review) => spoilt.get(review) ?? review));
		expect(forgetful.after.logLoss).not.toBe(result.after.logLoss);
		expect(forgetful.verdict).toBe('kept');
	});

	it('is the same for the same log', () => {
		expect(fit(log)).toEqual(result);
	});

	it('tells how far it is, never back, up to the end', () => {
		const heard: number[] = [];
		fit(log, { progress: (done) => heard.push(done) });
		expect(heard.length).toBeGreaterThan(5);
		expect(heard).toEqual([...heard].sort((a, b) => a - b));
		expect(heard.at(-1)).toBe(1);
	});
});

describe('the parameters in force', () => {
	it('are kept where the fit does not foretell the last fifth better', () => {
		const log = learnt({ seed: 3, reviews: 3000 });
		const result = judged(log, { current: truth });
		expect(result.verdict).toBe('kept');
		expect(result.parameters).toEqual(truth);
		expect(result.after.logLoss).toBeGreaterThanOrEqual(result.before.logLoss);
	});

	it('may be those of an older version', () => {
		const log = learnt({ seed: 5, reviews: 3000 });
		const result = judged(log, { current: truth.slice(0, 19) });
		expect(result.parameters).toHaveLength(21);
	});

	it('are refused where they are no parameters', () => {
		const log = learnt({ seed: 5, reviews: 3000 });
		expect(() => fit(log, { current: [1, 2, 3] })).toThrow(/3 parameters/);
		expect(() => fit([], { current: [NaN] })).toThrow(/parameter 0/);
	});
});

describe('a log to learn little from', () => {
	it.each([0, 1, 100, 700])('of %d reviews says so, and how many are needed', (reviews) => {
		const result = fit(learnt({ seed: 6, reviews }));
		expect(result).toMatchObject({ verdict: 'too-few', needed: fewestReviews });
	});

	it('counts only answers on a later day, of cards that are not ignored', () => {
		const log = learnt({ seed: 7, reviews: 2000 });
		expect(fit(log, { ignoreBefore: 30_000 })).toMatchObject({ verdict: 'too-few', reviews: 0 });
		const sameDay = log.map((review) => ({ ...review, day: 20_000 }));
		expect(fit(sameDay)).toMatchObject({ verdict: 'too-few', reviews: 0 });
	});

	it.each([
		['only right', 3],
		['only wrong', 1],
		['only hard', 2]
	] as const)('may hold %s answers without a parameter leaving its bounds', (_, grade) => {
		const log = learnt({ seed: 8, reviews: 3000 }).map((review) => ({ ...review, grade }));
		const { parameters } = judged(log);
		expect(parameters.every(Number.isFinite)).toBe(true);
		expect(parameters.slice(0, 4)).toEqual(parameters.slice(0, 4).sort((a, b) => a - b));
	});
});

describe('guessing', () => {
	const chosen = learnt({ seed: 12, reviews: 12_000, options: 2 });
	const typed = learnt({ seed: 10, reviews: 30_000 });

	it('is told from knowing: the fit foretells typed answers better than one that takes luck for knowledge', () => {
		const aware = judged(chosen).parameters;
		const naive = judged(chosen.map(({ card, day, grade }) => ({ card, day, grade }))).parameters;
		expect(unseen(typed, aware)).toBeLessThan(unseen(typed, naive) - 0.002);
		expect(unseen(typed, aware)).toBeLessThan(unseen(typed, defaultParameters));
	});
});
