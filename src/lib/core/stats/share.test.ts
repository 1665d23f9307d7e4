import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, shareOf } from './share.ts';

describe('a share', () => {
	it.each([
		[8, 10, 0.4902, 0.9433],
		[0, 10, 0, 0.2775],
		[10, 10, 0.7225, 1],
		[90, 100, 0.8256, 0.9448]
	])('of %i in %i truly lies between Wilson’s bounds', (hits, of, low, high) => {
		const share = shareOf(hits, of);
		expect(share.low).toBeCloseTo(low, 4);
		expect(share.high).toBeCloseTo(high, 4);
	});

	it('of none says nothing', () => {
		expect(shareOf(0, 0)).toEqual({ hits: 0, of: 0, low: 0, high: 1 });
	});

	it('lies within its interval, which narrows as answers are added', () => {
		fc.assert(
			fc.property(fc.nat(400), fc.nat(400), (hits, misses) => {
				fc.pre(hits + misses > 0);
				const { rate = NaN, low, high } = shareOf(hits, hits + misses);
				expect(0 <= low && low <= rate && rate <= high && high <= 1).toBe(true);
				const more = shareOf(4 * hits, 4 * (hits + misses));
				expect(more.high - more.low).toBeLessThan(high - low);
			}),
			{ seed: 41 }
		);
	});

	it('is as far apart from another as the other is from it', () => {
		expect(apart(shareOf(90, 100), shareOf(80, 100))).toBeCloseTo(1.98, 2);
		expect(apart(shareOf(80, 100), shareOf(90, 100))).toBeCloseTo(-1.98, 2);
		expect(apart(shareOf(5, 5), shareOf(0, 0))).toBe(0);
		expect(apart(shareOf(5, 5), shareOf(9, 9))).toBe(0);
	});
});
