import type { Reviewed } from './reviewed.ts';
import { RecallSum, type Recall } from './reviewed.ts';

/** Reviews whose foretold chance fell in [from, to); the last bin holds 1 too. */
export type CalibrationRow = Recall & { readonly from: number; readonly to: number };

/**
 * Where the model of memory is right: reviews in bins of equal width over the chance that was foretold, those
 * without reviews left out. A model is calibrated where as many were recalled as it said (reliability diagram;
 * M. H. DeGroot and S. E. Fienberg, 1983).
 */
export function calibration(
	reviews: Iterable<Pick<Reviewed, 'chance' | 'isRecalled'>>,
	bins = 20
): readonly CalibrationRow[] {
	const sums = Array.from({ length: bins }, () => new RecallSum());
	for (const review of reviews)
		sums[Math.min(bins - 1, Math.floor(review.chance * bins))]?.add(review);
	return sums
		.map((sum, i) => ({ from: i / bins, to: (i + 1) / bins, ...sum.recall }))
		.filter(({ of }) => of > 0);
}

/** By how much the model is off: the mean distance of the bins, weighted by their reviews (0–1); 0 of none. */
export function calibrationError(rows: readonly CalibrationRow[]): number {
	const reviews = rows.reduce((sum, { of }) => sum + of, 0);
	const off = rows.reduce(
		(sum, { of, rate = 0, foretold = 0 }) => sum + of * Math.abs(rate - foretold),
		0
	);
	return reviews === 0 ? 0 : off / reviews;
}
