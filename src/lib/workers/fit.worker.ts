import { expose } from 'comlink';
import { fit, type FitOptions, type FitResult } from '../core/schedule/fit/fit.ts';
import type { FitReview } from '../core/schedule/fit/review.ts';

const worker = {
	fit(
		reviews: readonly FitReview[],
		options: Omit<FitOptions, 'progress'>,
		progress: (done: number) => void
	): FitResult {
		return fit(reviews, { ...options, progress });
	}
};
export type FitWorker = typeof worker;

expose(worker);
