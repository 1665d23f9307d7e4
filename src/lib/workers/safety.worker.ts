import { expose } from 'comlink';
import { checkLibrary } from '../store/check.ts';
import { takeSnapshotOf, withLibrary } from './take-snapshot.ts';

const worker = {
	snapshot: takeSnapshotOf,
	/** Compares what is kept with the log of answers; nothing is changed. */
	check: (name: string) => withLibrary(name, checkLibrary)
};
export type SafetyWorker = typeof worker;

expose(worker);
