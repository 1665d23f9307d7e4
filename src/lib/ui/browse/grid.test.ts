import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn, moved, scrolledTo, type Sight } from './grid.ts';

const sight: fc.Arbitrary<Sight> = fc.record({
	scrolled: fc.nat(1e7),
	height: fc.integer({ min: 1, max: 2000 }),
	rowHeight: fc.integer({ min: 20, max: 120 }),
	count: fc.nat(100_000)
});

describe('a list of a hundred thousand rows', () => {
	it('draws all rows that are in sight, and not many more', () => {
		fc.assert(
			fc.property(sight, (sight) => {
				const [from, to] = drawn(sight);
				const { scrolled, height, rowHeight, count } = sight;
				for (const y of [scrolled, scrolled + height - 1]) {
					const row = Math.floor(y / rowHeight);
					if (row < count) expect(row >= from && row < to).toBe(true);
				}
				expect(from).toBeGreaterThanOrEqual(0);
				expect(to).toBeLessThanOrEqual(count);
				expect(to - from).toBeLessThan(height / rowHeight + 20);
			}),
			{ seed: 1 }
		);
	});

	it('scrolls a row into sight, and no further than it must', () => {
		const tall = sight.filter(({ height, rowHeight }) => height >= rowHeight);
		fc.assert(
			fc.property(tall, fc.nat(100_000), (sight, at) => {
				const to = scrolledTo(at, sight);
				expect(at * sight.rowHeight).toBeGreaterThanOrEqual(to);
				expect((at + 1) * sight.rowHeight).toBeLessThanOrEqual(to + sight.height);
				expect(scrolledTo(at, { ...sight, scrolled: to })).toBe(to);
			}),
			{ seed: 2 }
		);
	});

	it.each([
		['ArrowDown', 4, 5],
		['ArrowDown', 99, 99],
		['ArrowUp', 0, 0],
		['PageDown', 0, 9],
		['PageUp', 5, 0],
		['Home', 50, 0],
		['End', 50, 99],
		['x', 50, undefined]
	])('is walked by %s from row %i to %s', (key, at, to) => {
		expect(moved(key, at, { scrolled: 0, height: 500, rowHeight: 50, count: 100 })).toBe(to);
	});

	it('without rows leads nowhere', () => {
		expect(moved('End', 0, { scrolled: 0, height: 500, rowHeight: 50, count: 0 })).toBeUndefined();
		expect(drawn({ scrolled: 0, height: 500, rowHeight: 50, count: 0 })).toEqual([0, 0]);
	});
});
