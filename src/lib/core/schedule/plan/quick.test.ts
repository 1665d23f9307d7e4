import fc from 'fast-check';
import { expect, it } from 'vitest';
import { grades, isPass, type Grade } from '../card.ts';
import { defaultParameters, memoryModel } from '../memory.ts';
import { bounds } from '../parameters.ts';
import { Quick } from './quick.ts';

const near = (a: number, b: number) => {
	expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-6 + 1e-6 * Math.abs(b));
};

const weights = fc.tuple(
	...bounds.map(([low, high]) => fc.double({ min: low, max: high, noNaN: true }))
);
const state = {
	s: fc.double({ min: 0.01, max: 20_000, noNaN: true }),
	d: fc.double({ min: 1, max: 10, noNaN: true }),
	days: fc.integer({ min: 0, max: 2000 }),
	grade: fc.constantFrom<Grade>(...grades)
};

it.each([
	['the default parameters', fc.constant(defaultParameters)],
	['any parameters', weights]
])('memory and recall are those that cards are scheduled by, with %s', (_, parameters) => {
	fc.assert(
		fc.property(fc.record({ w: parameters, ...state }), ({ w, s, d, days, grade }) => {
			const model = memoryModel(w);
			const quick = new Quick(model.parameters);
			const before = { stability: s, difficulty: d };
			const r = model.retrievability(before, days);
			near(quick.recall(s, days), r);
			const after = model.next(before, days, grade);
			near(quick.difficulty(d, grade), after.difficulty);
			const exact = quick.recall(s, days);
			const stability =
				days === 0
					? quick.sameDay(s, grade)
					: isPass(grade)
						? quick.passed(s, d, exact, grade)
						: quick.forgotten(s, d, exact);
			expect(Math.abs(stability / after.stability - 1)).toBeLessThan(1e-4);
			const first = model.next(undefined, 0, grade);
			near(quick.firstStability[grade - 1] ?? NaN, first.stability);
			near(quick.firstDifficulty[grade - 1] ?? NaN, first.difficulty);
		}),
		{ seed: 1, numRuns: 2000 }
	);
});

it('an interval ends where recall has fallen to what was asked for', () => {
	const quick = new Quick(defaultParameters);
	for (const s of [0.5, 7, 300])
		for (const r of [0.7, 0.9, 0.97]) near(quick.recall(s, quick.interval(s, r)), r);
});
