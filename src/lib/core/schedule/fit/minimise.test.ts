import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimise, type Box, type Measure } from './minimise.ts';

const everywhere: Box = { low: [-10, -10], high: [10, 10] };
const from = (...at: number[]) => ({ at, inverse: undefined });

/** Rosenbrock's valley: lowest at (1, 1), along a bend. */
const valley: Measure = ([x = 0, y = 0]) => ({
	value: (1 - x) ** 2 + 100 * (y - x * x) ** 2,
	slope: [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)]
});

describe('the lowest point', () => {
	it('is found at the end of a bent valley', () => {
		const [x, y] = minimise(valley, everywhere, from(-1.2, 1), 1e-12).at;
		expect(x).toBeCloseTo(1, 4);
		expect(y).toBeCloseTo(1, 4);
	});

	it('is found on a bound where the way down leads out of the box', () => {
		const found = minimise(valley, { low: [-10, -10], high: [0.5, 10] }, from(-1.2, 1), 1e-12).at;
		expect(found[0]).toBe(0.5);
		expect(found[1]).toBeCloseTo(0.25, 4);
	});

	it('of a bowl is its middle or the place in the box that is nearest to it', () => {
		const point = fc.tuple(...[1, 2, 3].map(() => fc.double({ min: -5, max: 5, noNaN: true })));
		fc.assert(
			fc.property(point, point, (middle, start) => {
				const bowl: Measure = (at) => ({
					value: at.reduce((sum, x, i) => sum + (i + 1) * (x - (middle[i] ?? 0)) ** 2, 0),
					slope: at.map((x, i) => 2 * (i + 1) * (x - (middle[i] ?? 0)))
				});
				const box = { low: [-2, -2, -2], high: [2, 2, 2] };
				const begin = start.map((x) => Math.min(Math.max(x, -2), 2));
				const { at } = minimise(bowl, box, from(...begin), 1e-12);
				for (const [i, x] of at.entries())
					expect(x).toBeCloseTo(Math.min(Math.max(middle[i] ?? 0, -2), 2), 4);
			}),
			{ seed: 63 }
		);
	});

	it('is where the way began when there is none lower', () => {
		expect(minimise(valley, everywhere, from(1, 1), 1e-12).at).toEqual([1, 1]);
	});

	it('is found again in fewer steps with what was learnt of the curvature', () => {
		const stepsFrom = (start: Parameters<typeof minimise>[2]) => {
			let steps = 0;
			const found = minimise(valley, everywhere, start, 1e-9, () => steps++);
			return { found, steps };
		};
		const first = stepsFrom(from(-1.2, 1));
		const again = stepsFrom({ ...first.found, at: [0.9, 0.8] });
		expect(again.steps).toBeLessThan(first.steps);
	});

	it('is never a number that is none, however steep the way', () => {
		const wall: Measure = ([x = 0]) => ({
			value: x > 0 ? Infinity : x * x - x,
			slope: [2 * x - 1]
		});
		const { at } = minimise(wall, { low: [-10], high: [10] }, from(-3), 1e-9);
		expect(at[0]).toBeLessThanOrEqual(0);
		expect(at[0]).toBeGreaterThanOrEqual(-3);
	});
});
