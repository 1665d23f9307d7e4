import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { precisionAfter, tierFor } from './precision.ts';

const precisionOf = precisionAfter(
	[
		['A', 188, 200],
		['B', 180, 200],
		['B general', 60, 100]
	],
	[
		['A visit/when', 40, 40],
		['B tell/from', 3, 12],
		['A office/holder', 1, 2]
	]
);

describe('the precision to expect', () => {
	it('of what was never judged is that of the frames of its tier', () => {
		expect(precisionOf('A', 'new', 'when')).toBeCloseTo(0.938, 3);
		expect(precisionOf('B', 'new', 'when')).toBeCloseTo(0.895, 3);
	});

	it('of a new frame does not suffer from what is asked of any clause, nor the other way round', () => {
		expect(tierFor('B', precisionOf('B', 'new', 'when'))).toBe('B');
		expect(tierFor('B', precisionOf('B', 'tell', 'never judged'))).toBe('C');
		expect(precisionOf('B', 'value', 'value')).toBeCloseTo(0.618, 3);
	});

	it('of a tier that was never judged is what such a tier is expected to be', () => {
		expect(precisionOf('C', 'new', 'when')).toBeCloseTo(0.6, 3);
	});

	it('follows many judged cards, and few only a little', () => {
		expect(precisionOf('A', 'visit', 'when')).toBeGreaterThan(0.98);
		expect(precisionOf('B', 'tell', 'from')).toBeLessThan(0.5);
		expect(precisionOf('A', 'office', 'holder')).toBeGreaterThan(0.75);
	});

	it('is never certain', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('A' as const, 'B' as const, 'C' as const),
				fc.constantFrom('visit', 'tell', 'office', 'toString'),
				fc.constantFrom('when', 'from', 'holder', '__proto__'),
				(tier, frame, direction) => {
					const precision = precisionOf(tier, frame, direction);
					expect(precision).toBeGreaterThan(0);
					expect(precision).toBeLessThan(1);
				}
			),
			{ seed: 3 }
		);
	});
});

describe('the tier of a card', () => {
	it.each([
		['A', 0.95, 'A'],
		['A', 0.85, 'A'],
		['A', 0.84, 'B'],
		['A', 0.69, 'C'],
		['B', 0.99, 'B'],
		['B', 0.75, 'B'],
		['B', 0.69, 'C'],
		['C', 0.99, 'C']
	] as const)('that claims %s and is good at %d is %s', (claimed, precision, tier) => {
		expect(tierFor(claimed, precision)).toBe(tier);
	});
});
