import { proxy } from 'comlink';
import { limits } from '../readers/limits.ts';
import type { PageProgress, ReadFile } from '../readers/read-file.ts';
import { inWorker, within, type Task } from './in-worker.ts';

export type { FileText, PageProgress, ReadFile } from '../readers/read-file.ts';
export { Cancelled, type Task } from './in-worker.ts';

const tooSlow: ReadFile = {
	ok: false,
	trouble: { code: 'excess', of: 'seconds', limit: limits.seconds }
};

/** Reads a file of the device, in a worker that is ended when it takes too long. */
export const startReading = (file: File, progress: PageProgress): Task<ReadFile> =>
	within(
		limits.seconds,
		inWorker<ReadFile>(async (remote) => await remote.readFile(file, proxy(progress))),
		tooSlow
	);

/** HTML from the clipboard as Markdown; undefined where it holds no words, cannot be read or takes too long. */
export const startPasting = (html: string): Task<string | undefined> =>
	within(
		limits.pasteSeconds,
		inWorker((remote) => remote.readPasted(html)),
		undefined
	);
