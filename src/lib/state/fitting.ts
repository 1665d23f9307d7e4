import type { FitResult } from '#lib/core/schedule/fit/fit.ts';
import { inForce } from '#lib/core/schedule/schedulers.ts';
import type { FittedSet, Store } from '#lib/store/api.ts';
import { startFitLibrary, type Task } from '#lib/workers/fit.ts';

/**
 * Learns the parameters of memory from all answers of this library, off the main thread, and says how much better
 * they foretell than those in force. Nothing is changed by it. Import it when it is wanted: it is seldom.
 */
export const startFitting = (progress?: (done: number) => void, name = 'hafiza'): Task<FitResult> =>
	startFitLibrary(name, progress);

/** Schedules by what was learnt from now on, where it was found to be better. No card is moved. */
export async function adoptFit(store: Store, result: FitResult): Promise<FittedSet | undefined> {
	if (result.verdict !== 'adopted') return undefined;
	const { parameters, reviews, heldOut, before, after } = result;
	return store.adopt(parameters, {
		reviews,
		heldOut,
		lossBefore: before.logLoss,
		lossAfter: after.logLoss,
		curves: { before: before.calibration, after: after.calibration }
	});
}

/** Goes back to the parameters before those in force. False where the default ones are. */
export async function revertFit(store: Store): Promise<boolean> {
	const set = inForce(await store.fitted());
	if (set) await store.revert(set.id);
	return set !== undefined;
}
