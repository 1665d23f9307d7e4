import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blend, chanceOfRight, knownGivenRight, luckOf } from './guess.ts';

const chance = fc.double({ min: 0, max: 1, noNaN: true });

describe('a right choice that may have been a guess', () => {
	it.each([
		[0.9, 4, 0.973],
		[0.5, 4, 0.8],
		[0.9, 2, 0.947],
		[0.9, 1, 1],
		[0.3, 0, 1],
		[0, 4, 0]
	])('at a recall of %d among %d options was known by %d', (recall, options, known) => {
		expect(knownGivenRight(recall, options)).toBeCloseTo(known, 3);
	});

	it('says the more the more options there were, and never less than recall alone', () => {
		fc.assert(
			fc.property(chance, fc.integer({ min: 2, max: 20 }), (recall, options) => {
				const known = knownGivenRight(recall, options);
				expect(known).toBeGreaterThanOrEqual(recall - 1e-12);
				expect(known).toBeLessThanOrEqual(knownGivenRight(recall, options + 1) + 1e-12);
				expect(chanceOfRight(recall, options)).toBeGreaterThanOrEqual(luckOf(options) - 1e-12);
			}),
			{ seed: 40 }
		);
	});

	it('is no number that is not one where nothing can be recalled and nothing guessed', () => {
		expect(knownGivenRight(0, 1)).toBe(0);
	});
});

describe('the memory between known and forgotten', () => {
	const [known, forgotten] = [
		{ stability: 100, difficulty: 4 },
		{ stability: 1, difficulty: 8 }
	];

	it('lies between the two, and at either end is that one itself', () => {
		expect(blend(1, known, forgotten)).toEqual(known);
		expect(blend(0, known, forgotten)).toEqual(forgotten);
		expect(blend(0.5, known, forgotten).stability).toBeCloseTo(10, 9);
		expect(blend(0.75, known, forgotten).difficulty).toBeCloseTo(5, 9);
	});

	it('grows with the chance that it was known', () => {
		fc.assert(
			fc.property(chance, chance, (a, b) => {
				const [low, high] = a < b ? [a, b] : [b, a];
				const [less, more] = [blend(low, known, forgotten), blend(high, known, forgotten)];
				expect(more.stability).toBeGreaterThanOrEqual(less.stability * (1 - 1e-12));
				expect(more.difficulty).toBeLessThanOrEqual(less.difficulty + 1e-12);
			}),
			{ seed: 41 }
		);
	});
});
