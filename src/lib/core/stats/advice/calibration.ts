import { calibrationError, type CalibrationRow } from '../calibration.ts';
import { shareOf } from '../share.ts';
import { ifEnough, type TooFew } from './enough.ts';

/** Whether the model foretells rightly. `uneven`: right on the whole, but not for all chances. */
export type CalibrationAdvice =
	| TooFew
	| {
			readonly is: 'fits' | 'uneven' | 'too-high' | 'too-low';
			readonly foretold: number;
			readonly rate: number;
			/** The mean distance of the bins, 0–1. */
			readonly error: number;
	  };

/** Fewer reviews scatter more than models differ: at 90 % the interval of confidence is three points to either side. */
const enough = 400;
/** A mean distance from which the bins are off by more than a learner would notice. */
const muchError = 0.05;

export function adviseOnCalibration(rows: readonly CalibrationRow[]): CalibrationAdvice {
	const sum = (value: (row: CalibrationRow) => number) =>
		rows.reduce((total, row) => total + value(row), 0);
	const reviews = sum(({ of }) => of);
	return ifEnough(reviews, enough, () => {
		const {
			low,
			high,
			rate = NaN
		} = shareOf(
			sum(({ hits }) => hits),
			reviews
		);
		const foretold = sum(({ of, foretold = 0 }) => of * foretold) / reviews;
		const values = { foretold, rate, error: calibrationError(rows) };
		if (foretold > high) return { is: 'too-high', ...values };
		if (foretold < low) return { is: 'too-low', ...values };
		return { is: values.error > muchError ? 'uneven' : 'fits', ...values };
	});
}
