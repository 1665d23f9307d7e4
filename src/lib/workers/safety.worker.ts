import { expose } from 'comlink';
import type { Paper } from '../core/exam/paper.ts';
import { readPaper } from '../core/exam/paper-file.ts';
import { readResults } from '../core/exam/results-file.ts';
import type { Finding } from '../core/text/finding.ts';
import { checkLibrary } from '../store/check.ts';
import { readBackupFile } from '../store/copy/door.ts';
import { takeSnapshotOf, withLibrary } from './take-snapshot.ts';

const worker = {
	snapshot: takeSnapshotOf,
	/** Compares what is kept with the log of answers; nothing is changed. */
	check: (name: string) => withLibrary(name, checkLibrary),
	/** Reads a file to its end and forgets it: what is wrong with it, nothing where it can be read. */
	async tryBackup(file: Blob): Promise<readonly Finding[]> {
		const read = await readBackupFile(file);
		if (read.result === 'unreadable') return read.findings;
		const images = read.images()[Symbol.asyncIterator]();
		while (!(await images.next()).done);
		return [];
	},
	readPaper: async (file: Blob) => readPaper(await file.text()),
	readResults: async (file: Blob, paper: Paper) => readResults(await file.text(), paper)
};
export type SafetyWorker = typeof worker;

expose(worker);
