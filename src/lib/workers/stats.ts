import type { Looks, View } from '../core/stats/looks.ts';
import { workersOf, type Task } from './in-worker.ts';
import { startStatsWorker } from './start.ts';
import type { Place, StatsWorker } from './stats.worker.ts';

export type { Task } from './in-worker.ts';

const inStatsWorker = workersOf<StatsWorker>(startStatsWorker);

/**
 * Works out the figures of a view, off the main thread. Call it one after the other: what was read for one view
 * serves the next, as long as the library `isFresh`, that is, as it was then.
 */
export const startLook = (place: Place, view: View, isFresh: boolean): Task<Looks> =>
	inStatsWorker<Looks>(async (remote) => await remote.look(place, view, isFresh));

/** Frees what was read. */
export const forgetLibrary = (): Promise<undefined> =>
	inStatsWorker<undefined>(async (remote) => {
		await remote.forget();
		return undefined;
	}).done;
