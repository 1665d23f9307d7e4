import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kept, type Aged } from './thin.ts';

const dayMs = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 20, 12);
const copy = (daysAgo: number, size = 100): Aged => ({ madeAt: now - daysAgo * dayMs, size });
const ages = (copies: Iterable<Aged>) =>
	[...copies].map(({ madeAt }) => (now - madeAt) / dayMs).toSorted((a, b) => a - b);

describe('thinning copies', () => {
	it('of a year leaves the last days, the last weeks and few others', () => {
		const year = Array.from({ length: 365 }, (_, i) => copy(i + 0.5));
		expect(ages(kept(year, now))).toEqual([0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 14.5, 21.5]);
	});

	it('keeps the last three however old they are', () => {
		expect(ages(kept([copy(400), copy(500), copy(600), copy(700)], now))).toEqual([400, 500, 600]);
	});

	it('never lets empty states crowd the last good one out', () => {
		const empty = Array.from({ length: 90 }, (_, i) => copy(i, 2));
		expect(ages(kept([...empty, copy(120), copy(130)], now))).toContain(120);
	});

	it('of none is none', () => {
		expect([...kept([], now)]).toEqual([]);
	});

	it('always keeps the newest, one of at least half the fullest, and no more than fifteen', () => {
		const any = fc.array(
			fc.record({ madeAt: fc.integer({ min: 0, max: now }), size: fc.nat(9999) }),
			{
				minLength: 1,
				maxLength: 40
			}
		);
		fc.assert(
			fc.property(any, (copies) => {
				const stay = [...kept(copies, now)];
				const newest = Math.max(...copies.map(({ madeAt }) => madeAt));
				const fullest = Math.max(...copies.map(({ size }) => size));
				expect(stay.some(({ madeAt }) => madeAt === newest)).toBe(true);
				expect(stay.some(({ size }) => size * 2 > fullest || fullest === 0)).toBe(true);
				expect(stay.length).toBeLessThanOrEqual(15);
			}),
			{ seed: 7, numRuns: 200 }
		);
	});
});
