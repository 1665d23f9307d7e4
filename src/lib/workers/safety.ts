import type { Whole } from '../store/check.ts';
import type { Reason, Snapshot } from '../store/snapshots/snapshots.ts';
import { workersOf } from './in-worker.ts';
import type { SafetyWorker } from './safety.worker.ts';
import { startSafetyWorker } from './start.ts';

const inSafetyWorker = workersOf<SafetyWorker>(startSafetyWorker);

/** Takes a snapshot of the library of that name, off the main thread. */
export const snapshotOf = (name: string, reason: Reason): Promise<Snapshot | undefined> =>
	inSafetyWorker(async (remote) => await remote.snapshot(name, reason)).done;

/** Compares what is kept with the log of answers, off the main thread. */
export const checkOf = (name: string): Promise<Whole> =>
	inSafetyWorker<Whole>(async (remote) => await remote.check(name)).done;
