import type { Paper } from '../core/exam/paper.ts';
import type { ReadPaper } from '../core/exam/paper-file.ts';
import type { ReadResults } from '../core/exam/results-file.ts';
import type { Finding } from '../core/text/finding.ts';
import { limits } from '../readers/limits.ts';
import type { Whole } from '../store/check.ts';
import type { Reason, Snapshot } from '../store/snapshots/snapshots.ts';
import { within, workersOf, type Task } from './in-worker.ts';
import type { SafetyWorker } from './safety.worker.ts';
import { startSafetyWorker } from './start.ts';

const inSafetyWorker = workersOf<SafetyWorker>(startSafetyWorker);

/** Takes a snapshot of the library of that name, off the main thread. */
export const snapshotOf = (name: string, reason: Reason): Promise<Snapshot | undefined> =>
	inSafetyWorker(async (remote) => await remote.snapshot(name, reason)).done;

/** Compares what is kept with the log of answers, off the main thread. */
export const checkOf = (name: string): Promise<Whole> =>
	inSafetyWorker<Whole>(async (remote) => await remote.check(name)).done;

/**
 * Tries to read a backup from outside, in a worker that is ended when it takes too long or has no room left: what is
 * wrong with it, nothing where it can be read.
 */
export const tryBackup = (file: Blob): Task<readonly Finding[]> =>
	within(
		limits.collectionSeconds,
		inSafetyWorker((remote) => remote.tryBackup(file)),
		[tooSlow]
	);

/** Reads a paper from outside; undefined where that takes too long. */
export const startReadingPaper = (file: Blob): Task<ReadPaper | undefined> =>
	within(
		limits.seconds,
		inSafetyWorker<ReadPaper | undefined>(async (remote) => await remote.readPaper(file)),
		undefined
	);

/** Reads what came back of a paper; undefined where that takes too long. */
export const startReadingResults = (file: Blob, paper: Paper): Task<ReadResults | undefined> =>
	within(
		limits.seconds,
		inSafetyWorker<ReadResults | undefined>(
			async (remote) => await remote.readResults(file, paper)
		),
		undefined
	);

const tooSlow: Finding = {
	code: 'too-large',
	severity: 'error',
	what: `it takes more than ${limits.collectionSeconds / 60} minutes to read`,
	todo: 'choose another copy; nothing was changed'
};
