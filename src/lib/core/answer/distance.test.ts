import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from './distance.ts';

/** The whole table, without a limit. */
function plainDistance(a: string, b: string): number {
	const cell = (i: number, j: number): number => {
		if (i === 0 || j === 0) return i + j;
		const swap =
			a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i > 1 && j > 1
				? cell(i - 2, j - 2) + 1
				: Infinity;
		return Math.min(
			cell(i - 1, j) + 1,
			cell(i, j - 1) + 1,
			cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
			swap
		);
	};
	return cell(a.length, b.length);
}

describe('the distance of two words', () => {
	it.each([
		['karachi', 'karachi', 0],
		['karachi', 'karahci', 1],
		['karachi', 'karach', 1],
		['karachi', 'caratchi', 2],
		['', 'ab', 2],
		['iran', 'peru', 3]
	])('%s and %s: %i, three at most', (a, b, slips) => {
		expect(distance(a, b, 2)).toBe(slips);
	});

	it('is that of the whole table, up to the limit', () => {
		const word = fc.stringMatching(/^[abc]{0,5}$/);
		fc.assert(
			fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
				expect(distance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
			}),
			{ seed: 32, numRuns: 1000 }
		);
	});
});
