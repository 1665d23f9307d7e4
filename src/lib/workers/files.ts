import { proxy } from 'comlink';
import { limits } from '../readers/limits.ts';
import type { PageProgress, ReadFile } from '../readers/read-file.ts';
import { Cancelled, inWorker, type Task } from './in-worker.ts';

export type { FileText, PageProgress, ReadFile } from '../readers/read-file.ts';
export { Cancelled, type Task } from './in-worker.ts';

const tooSlow: ReadFile = {
	ok: false,
	trouble: { code: 'excess', of: 'seconds', limit: limits.seconds }
};

/** Reads a file of the device, in a worker that is ended when it takes too long. */
export function startReading(file: File, progress: PageProgress): Task<ReadFile> {
	const { done, cancel } = inWorker<ReadFile>(
		async (remote) => await remote.readFile(file, proxy(progress))
	);
	let isSlow = false;
	const timer = setTimeout(() => {
		isSlow = true;
		cancel();
	}, limits.seconds * 1000);
	const ended = done
		.catch((error: unknown) => {
			if (isSlow && error instanceof Cancelled) return tooSlow;
			throw error;
		})
		.finally(() => {
			clearTimeout(timer);
		});
	return { done: ended, cancel };
}

/** HTML from the clipboard as Markdown; undefined where it holds no words or cannot be read. */
export const startPasting = (html: string): Task<string | undefined> =>
	inWorker((remote) => remote.readPasted(html));
