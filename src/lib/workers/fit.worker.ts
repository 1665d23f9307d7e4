import { expose } from 'comlink';
import { fit, type FitOptions, type FitResult } from '../core/schedule/fit/fit.ts';
import type { FitReview } from '../core/schedule/fit/review.ts';
import { readFitLog } from '../store/fit-log.ts';

const worker = {
	fit(
		reviews: readonly FitReview[],
		options: Omit<FitOptions, 'progress'>,
		progress: (done: number) => void
	): FitResult {
		return fit(reviews, { ...options, progress });
	},
	/** From all answers of a library. */
	async fitLibrary(name: string, progress: (done: number) => void): Promise<FitResult> {
		const { reviews, current } = await readFitLog({ name, indexedDB, keyRange: IDBKeyRange });
		return fit(reviews, { ...(current && { current }), progress });
	}
};
export type FitWorker = typeof worker;

expose(worker);
