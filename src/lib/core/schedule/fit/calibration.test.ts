import { describe, expect, it } from 'vitest';
import { calibrationOf, logLossOf } from './calibration.ts';

const answers = (chance: number, ...right: boolean[]) =>
	right.map((isRight) => ({ chance, isRight }));

describe('calibration', () => {
	it('sets what was foretold beside what came, bin by bin, without empty bins', () => {
		const bins = calibrationOf(
			[...answers(0.81, true, true), ...answers(0.87, false, true), ...answers(0.1, false)],
			10
		);
		expect(bins).toEqual([
			{ from: 0.1, to: 0.2, reviews: 1, predicted: 0.1, recalled: 0 },
			{
				from: 0.8,
				to: 0.9,
				reviews: 4,
				predicted: expect.closeTo(0.84, 9) as number,
				recalled: 0.75
			}
		]);
	});

	it('holds a certain answer in the last bin', () => {
		expect(calibrationOf(answers(1, true), 4)).toMatchObject([{ from: 0.75, to: 1, reviews: 1 }]);
	});

	it('of nothing is nothing', () => {
		expect(calibrationOf([])).toEqual([]);
		expect(logLossOf([])).toBeNaN();
	});
});

describe('the log loss', () => {
	it('is the mean surprise in nats', () => {
		expect(logLossOf(answers(0.5, true, false))).toBeCloseTo(Math.log(2), 12);
		expect(logLossOf(answers(0.9, true))).toBeCloseTo(-Math.log(0.9), 12);
		expect(logLossOf(answers(0.9, false))).toBeCloseTo(-Math.log(0.1), 12);
	});

	it('is finite though what was certain did not come', () => {
		expect(logLossOf([...answers(1, false), ...answers(0, true)])).toBeLessThan(20);
	});
});
