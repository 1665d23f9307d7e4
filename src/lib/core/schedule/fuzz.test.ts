import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf } from './chance.ts';
import { fuzzBounds, fuzzed } from './fuzz.ts';

describe('the spread of intervals', () => {
	it.each([
		[1, 1, 1],
		[2.49, 2, 2],
		[2.5, 2, 4],
		[6.9, 5, 9],
		[7, 5, 9],
		[17, 14, 20],
		[20, 17, 23],
		[37, 33, 41]
	])('is that of Anki: %d days fall on %d to %d', (interval, first, last) => {
		expect(fuzzBounds(interval, 1, 1000)).toEqual([first, last]);
	});

	it.each([
		[100, 101, 1000, 101, 108],
		[100, 1, 99, 92, 99],
		[100, 97, 103, 97, 103],
		[2, 3, 1000, 3, 4],
		[2, 3, 3, 3, 3]
	])('%d days within %d to %d fall on %d to %d', (interval, minimum, maximum, first, last) => {
		expect(fuzzBounds(interval, minimum, maximum)).toEqual([first, last]);
	});

	it('never leaves its bounds, and the maximum wins over the minimum', () => {
		const days = fc.integer({ min: 1, max: 40_000 });
		const chance = fc.oneof(
			fc.constant(undefined),
			fc.double({ min: 0, max: 0.999999, noNaN: true })
		);
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), days, days, chance, (...all) => {
				const [interval, minimum, maximum, at] = all;
				const given = fuzzed(interval, minimum, maximum, at);
				expect(Number.isInteger(given)).toBe(true);
				expect(given).toBeLessThanOrEqual(maximum);
				expect(given).toBeGreaterThanOrEqual(Math.min(minimum, maximum));
			}),
			{ seed: 2 }
		);
	});

	it('reaches every day of its range about equally often', () => {
		const counts = new Map<number, number>();
		for (let i = 0; i < 9000; i++) {
			const days = fuzzed(17, 1, 1000, chanceOf(`card-${i}:3`));
			counts.set(days, (counts.get(days) ?? 0) + 1);
		}
		expect([...counts.keys()].sort((a, b) => a - b)).toEqual([14, 15, 16, 17, 18, 19, 20]);
		for (const count of counts.values()) expect(Math.abs(count - 9000 / 7)).toBeLessThan(150);
	});
});
