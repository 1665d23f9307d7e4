import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemFigures, paperFigures } from './analysis.ts';

const ladder = {
	rows: [
		[1, 1, 1],
		[1, 1, 0],
		[1, 0, 0],
		[0, 0, 0]
	],
	most: [1, 1, 1]
};

test('the figures of questions are those worked out by hand', () => {
	const [first, second, third] = itemFigures(ladder);
	expect(first?.facility).toBeCloseTo(0.75, 12);
	expect(first?.deviation).toBeCloseTo(0.5, 12);
	expect(first?.discrimination).toBeCloseTo(0.522233, 6);
	expect(first?.efficiency).toBeCloseTo(1, 12);
	expect(first?.intendedWeight).toBeCloseTo(1 / 3, 12);
	expect(first?.effectiveWeight).toBeCloseTo(0.316987, 6);
	expect(second?.effectiveWeight).toBeCloseTo(0.366025, 6);
	expect(third?.facility).toBeCloseTo(0.25, 12);
});

test('the figures of the paper are those worked out by hand', () => {
	const figures = paperFigures(ladder);
	expect(figures).toMatchObject({ people: 4, mean: 1.5, median: 1.5 });
	expect(figures?.deviation).toBeCloseTo(1.290994, 6);
	expect(figures?.skewness).toBeCloseTo(0, 12);
	expect(figures?.kurtosis).toBeCloseTo(-1.2, 9);
	expect(figures?.reliability).toBeCloseTo(0.75, 12);
	expect(figures?.errorRatio).toBeCloseTo(0.5, 12);
	expect(figures?.standardError).toBeCloseTo(0.645497, 6);
});

test('a question that only the weak get right discriminates the wrong way', () => {
	const rows = ladder.rows.map(([a = 0, b = 0], i) => [a, b, i < 2 ? 0 : 1]);
	const last = itemFigures({ ...ladder, rows })[2];
	expect(last?.discrimination).toBeLessThan(0);
	expect(last?.efficiency).toBeLessThan(0);
});

test('facility is the mean mark of the most that there is, also where wrong answers cost marks', () => {
	const scores = {
		rows: [
			[0, 1],
			[0, -1 / 3],
			[0, -1 / 3],
			[0, -1 / 3]
		],
		most: [1, 1]
	};
	expect(itemFigures(scores).map(({ facility }) => facility)).toEqual([0, expect.closeTo(0, 12)]);
});

test('what cannot be worked out is absent, never a wrong number', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 6 }),
			fc.integer({ min: 1, max: 5 }),
			fc.infiniteStream(fc.constantFrom(-1, 0, 1, 3)),
			(people, questions, marks) => {
				const rows = Array.from({ length: people }, () =>
					Array.from({ length: questions }, () => marks.next().value as number)
				);
				const wide = { most: rows[0]?.map(() => 3) ?? [] };
				const all = [...itemFigures({ rows, ...wide }), paperFigures({ rows, ...wide }) ?? {}];
				for (const figures of all)
					for (const figure of Object.values(figures)) expect(figure).toSatisfy(Number.isFinite);
				for (const { discrimination = 0 } of itemFigures({ rows, ...wide }))
					expect(Math.abs(discrimination)).toBeLessThanOrEqual(1 + 1e-9);
			}
		),
		{ seed: 5 }
	);
});
