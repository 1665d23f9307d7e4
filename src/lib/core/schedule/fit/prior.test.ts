import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultParameters } from '../memory.ts';
import { bounds } from '../parameters.ts';
import { box, parametersAt, positionOf, pulled } from './prior.ts';
import { places, vector, type Vector } from './vector.ts';

const position = fc
	.tuple(
		...places.map((place) => fc.double({ min: -3, max: 3, noNaN: true }).map((x) => [place, x]))
	)
	.map((pairs) =>
		vector((place) => {
			const [, x = 0] = pairs[place] ?? [];
			return Math.min(Math.max(x, box.low[place] ?? x), box.high[place] ?? x);
		})
	);

describe('the place of parameters among learners', () => {
	it('is the middle for the defaults, where nothing pulls', () => {
		expect(positionOf([...defaultParameters] as Vector)).toEqual(places.map(() => 0));
		const still = pulled(() => ({ loss: 7, gradient: vector(() => 0) }));
		expect(still(places.map(() => 0))).toEqual({ value: 7, slope: places.map(() => 0) });
		expect(still(places.map(() => 0.1)).value).toBeGreaterThan(7);
	});

	it('leads back to the same parameters, within their bounds and with no grade below a lower one', () => {
		fc.assert(
			fc.property(position, (at) => {
				const w = parametersAt(at);
				for (const [place, [low, high]] of bounds.entries()) {
					expect(w[place as 0]).toBeGreaterThanOrEqual(low);
					expect(w[place as 0]).toBeLessThanOrEqual(high);
				}
				const [again, hard, good, easy] = w;
				for (const [less, more] of [
					[again, hard],
					[hard, good],
					[good, easy]
				] as const)
					expect(more).toBeGreaterThanOrEqual(less * (1 - 1e-12));
				const back = parametersAt(positionOf(w));
				for (const place of places) expect(back[place]).toBeCloseTo(w[place], 9);
			}),
			{ seed: 64 }
		);
	});

	it('has the slope that finite differences find', () => {
		// Any loss that bends in every parameter.
		const measure = pulled((w) => ({
			loss: w.reduce((sum, value, i) => sum + Math.sin(value + i), 0),
			gradient: vector((place) => Math.cos(w[place] + place))
		}));
		fc.assert(
			fc.property(position, (at) => {
				const w = parametersAt(at);
				// At a bound the value bends.
				fc.pre(bounds.every(([low, high], i) => w[i as 0] > low + 1e-5 && w[i as 0] < high - 1e-5));
				const { slope } = measure(at);
				for (const place of places) {
					const near = (by: number) => measure(at.with(place, at[place] + by)).value;
					const found = (near(1e-7) - near(-1e-7)) / 2e-7;
					const error = Math.abs(found - (slope[place] ?? NaN)) / Math.max(1, Math.abs(found));
					expect(error, `place ${place}`).toBeLessThan(1e-5);
				}
			}),
			{ seed: 65, numRuns: 30 }
		);
	});
});
