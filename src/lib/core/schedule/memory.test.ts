import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { gradeGiven } from '../../../../tests/arbitraries/history.ts';
import type { Grade, Memory } from './card.ts';
import { defaultParameters, memoryModel } from './memory.ts';

const memoryAfter = (
	parameters: readonly number[],
	reviews: readonly (readonly [days: number, grade: Grade])[]
) => {
	const model = memoryModel(parameters);
	return reviews.reduce<Memory | undefined>(
		(memory, [days, grade]) => model.next(memory, days, grade),
		undefined
	);
};

/** The default set of FSRS-5 that its first releases shipped, as the suite of fsrs-rs uses it. */
const fsrs5 = [
	0.6845422, 1.6790825, 4.7349424, 10.042885, 7.4410233, 0.64219797, 1.071918, 0.0025195254,
	1.432437, 0.1544, 0.8692766, 2.0696752, 0.0953, 0.2975, 2.4691248, 0.19542035, 3.201072,
	0.18046261, 0.121442534
];
const withoutShortTerm = defaultParameters.map((w, i) => (i >= 17 && i <= 19 ? 0 : w));

describe('figures that the suites of ts-fsrs, py-fsrs and fsrs-rs assert', () => {
	const relearned = [
		[0, 1],
		[0, 3],
		[1, 3],
		[3, 3],
		[8, 3],
		[21, 3]
	] as const;

	it.each([
		['default parameters', defaultParameters, relearned, 53.62691, 6.3574867],
		['no short-term weights', withoutShortTerm, relearned, 53.335106, 6.3574867],
		[
			'19 parameters of FSRS-5',
			fsrs5,
			[
				[0, 1],
				[1, 3],
				[3, 3],
				[8, 3],
				[21, 3]
			] as const,
			31.722992,
			7.382128
		]
	])(
		'agree after a lapse and five recalls: %s',
		(_, parameters, reviews, stability, difficulty) => {
			const memory = memoryAfter(parameters, reviews);
			expect(memory?.stability).toBeCloseTo(stability, 4);
			expect(memory?.difficulty).toBeCloseTo(difficulty, 5);
		}
	);

	it('agree on the first answer', () => {
		const first = ([1, 2, 3, 4] as const).map((grade) => memoryModel().next(undefined, 0, grade));
		expect(first.map(({ stability }) => stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
		for (const [i, difficulty] of [6.4133, 5.11217071, 2.11810397, 1].entries())
			expect(first[i]?.difficulty).toBeCloseTo(difficulty, 6);
	});

	it('agree on answers of the same day', () => {
		const after = ([1, 2, 3, 4] as const).map(
			(grade) => memoryModel().next({ stability: 5, difficulty: 5 }, 0, grade).stability
		);
		for (const [i, stability] of [1.596818, 5, 5, 8.12961].entries())
			expect(after[i]).toBeCloseTo(stability, 5);
	});

	it('agree on the forgetting curve', () => {
		const chances = [
			[0, 1, 1],
			[1, 2, 0.9403443],
			[2, 3, 0.9253786],
			[4, 4, 0.9],
			[5, 2, 0.8261359]
		] as const;
		for (const [days, stability, chance] of chances)
			expect(memoryModel().retrievability({ stability, difficulty: 5 }, days)).toBeCloseTo(
				chance,
				5
			);
	});

	it('agree on the days until a chance of recall', () => {
		const days = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((retention) =>
			Math.round(memoryModel().interval(1, retention))
		);
		expect(days).toEqual([34793, 2508, 387, 90, 27, 9, 3]);
	});

	it('agree on 17 parameters of FSRS-4.5 made 21', () => {
		const fsrs4 = [
			0.4, 0.6, 2.4, 5.8, 4.93, 0.94, 0.86, 0.01, 1.49, 0.14, 0.94, 2.18, 0.05, 0.34, 1.26, 0.29,
			2.61
		];
		const w = memoryModel(fsrs4).parameters;
		expect(w).toHaveLength(21);
		expect(w[4]).toBeCloseTo(6.81, 6);
		expect(w[5]).toBeCloseTo(0.44675013, 6);
		expect(w[6]).toBeCloseTo(1.36, 6);
		expect(w.slice(17)).toEqual([0, 0, 0, 0.5]);
	});
});

describe('traps of ts-fsrs that a caller does not meet', () => {
	it('keeps a first stability below 0.1, as fsrs-rs and py-fsrs do', () => {
		const quick = defaultParameters.map((w, i) => (i === 0 ? 0.02 : w));
		expect(memoryModel(quick).next(undefined, 0, 1).stability).toBe(0.02);
	});

	it('says nothing on the console when it converts older parameters', () => {
		const spies = (['debug', 'log', 'warn'] as const).map((name) => vi.spyOn(console, name));
		memoryModel(fsrs5);
		memoryModel(fsrs5.slice(0, 17));
		for (const spy of spies) expect(spy).not.toHaveBeenCalled();
		vi.restoreAllMocks();
	});

	it('leaves the dates of the page as they were', () => {
		expect(Object.keys(Date.prototype)).toEqual([]);
		expect('format' in new Date(0)).toBe(false);
	});

	it('shares nothing between models: parameters of one never come back as defaults in another', () => {
		const fitted = defaultParameters.map((w, i) => (i === 2 ? 4.2 : w));
		const [own, other] = [memoryModel(fitted), memoryModel()];
		expect(own.interval(10, 0.8)).toBeGreaterThan(own.interval(10, 0.9));
		expect(own.next(undefined, 0, 3).stability).toBe(4.2);
		expect(other.next(undefined, 0, 3).stability).toBe(2.3065);
	});

	it.each([
		['a parameter that is not a number', defaultParameters.map((w, i) => (i === 7 ? NaN : w)), /7/],
		['an endless parameter', defaultParameters.map((w, i) => (i === 3 ? Infinity : w)), /3/],
		['no parameters', [], /0 parameters/],
		['a set of a length that FSRS never had', [...defaultParameters, 1], /22 parameters/]
	])('refuses %s instead of falling back to the defaults', (_, parameters, message) => {
		expect(() => memoryModel(parameters)).toThrow(message);
	});

	it.each([
		[{ stability: NaN, difficulty: 5 }],
		[{ stability: -5, difficulty: 5 }],
		[{ stability: Infinity, difficulty: 5 }],
		[{ stability: 5, difficulty: 0 }],
		[{ stability: 5, difficulty: NaN }]
	])('refuses a broken memory %j instead of passing NaN on', (memory) => {
		expect(() => memoryModel().next(memory, 1, 3)).toThrow(RangeError);
		expect(() => memoryModel().retrievability(memory, 1)).toThrow(RangeError);
	});

	it('refuses days that are not a number and counts days that ran backwards as none', () => {
		const memory = { stability: 5, difficulty: 5 };
		expect(() => memoryModel().next(memory, NaN, 3)).toThrow(/NaN/);
		expect(memoryModel().next(memory, -2, 3)).toEqual(memoryModel().next(memory, 0, 3));
	});

	it.each([0, -1, 1.1, NaN])('refuses a desired retention of %d', (retention) => {
		expect(() => memoryModel().interval(10, retention)).toThrow(/retention/);
	});
});

describe('memory after any answers', () => {
	const reviews = fc.array(fc.tuple(fc.integer({ min: 0, max: 5000 }), gradeGiven), {
		minLength: 1,
		maxLength: 40
	});
	const weights = fc.array(fc.double({ min: -10, max: 200, noNaN: true }), {
		minLength: 21,
		maxLength: 21
	});

	it('stays within its bounds, whatever the parameters', () => {
		fc.assert(
			fc.property(weights, reviews, (parameters, all) => {
				const memory = memoryAfter(parameters, all);
				expect(memory?.stability).toBeGreaterThanOrEqual(0.001);
				expect(memory?.stability).toBeLessThanOrEqual(36_500);
				expect(memory?.difficulty).toBeGreaterThanOrEqual(1);
				expect(memory?.difficulty).toBeLessThanOrEqual(10);
			}),
			{ seed: 6 }
		);
	});

	it('is stronger the better the grade', () => {
		fc.assert(
			fc.property(reviews, fc.integer({ min: 0, max: 500 }), (all, days) => {
				const memory = memoryAfter(defaultParameters, all);
				const after = ([1, 2, 3, 4] as const).map((grade) =>
					memoryModel().next(memory, days, grade)
				);
				const rising = after.map(({ stability }) => stability);
				expect(rising).toEqual([...rising].sort((a, b) => a - b));
			}),
			{ seed: 7 }
		);
	});
});
