import { proxy } from 'comlink';
import type { FitOptions, FitResult } from '../core/schedule/fit/fit.ts';
import type { FitReview } from '../core/schedule/fit/review.ts';
import type { FitWorker } from './fit.worker.ts';
import { workersOf, type Task } from './in-worker.ts';
import { startFitWorker } from './start.ts';

export { Cancelled, type Task } from './in-worker.ts';

const inFitWorker = workersOf<FitWorker>(startFitWorker);

/** Learns the parameters of the memory model, off the main thread. `progress` hears how much is done, 0 to 1. */
export const startFit = (
	reviews: readonly FitReview[],
	options: Omit<FitOptions, 'progress'> = {},
	progress: (done: number) => void = () => undefined
): Task<FitResult> =>
	inFitWorker<FitResult>(async (remote) => await remote.fit(reviews, options, proxy(progress)));

/** Learns them from all answers of a library against those in force there; the page reads none of them. */
export const startFitLibrary = (
	name: string,
	progress: (done: number) => void = () => undefined
): Task<FitResult> =>
	inFitWorker<FitResult>(async (remote) => await remote.fitLibrary(name, proxy(progress)));
