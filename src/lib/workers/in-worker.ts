import { wrap, type Remote } from 'comlink';
import type { GenerateWorker } from './generate.worker.ts';
import { startGenerateWorker } from './start.ts';

/** Work under way in a worker. */
export type Task<T> = {
	/** Rejects with a `Cancelled` if it was cancelled, or with what went wrong. */
	readonly done: Promise<T>;
	/** Ends it at once, whatever it is busy with. */
	readonly cancel: () => void;
};

export class Cancelled extends Error {
	override readonly name = 'Cancelled';
}

/** The same work with `late` for an answer where it takes too long; then it is ended. */
export function within<T>(seconds: number, { done, cancel }: Task<T>, late: T): Task<T> {
	let isLate = false;
	const timer = setTimeout(() => {
		isLate = true;
		cancel();
	}, seconds * 1000);
	const ended = done
		.catch((error: unknown) => {
			if (isLate && error instanceof Cancelled) return late;
			throw error;
		})
		.finally(() => {
			clearTimeout(timer);
		});
	return { done: ended, cancel };
}

type Helper<W> = { readonly worker: Worker; readonly remote: Remote<W> };

/**
 * Runs each task in a worker of one kind, off the main thread: a long task never stops the page. One worker that has
 * done its task is kept for the next, with what it holds in memory.
 */
export function workersOf<W>(start: () => Worker) {
	/** Comlink closes a worker once nobody holds its `remote`. */
	let idle: Helper<W> | undefined;
	const startHelper = (): Helper<W> => {
		const worker = start();
		return { worker, remote: wrap<W>(worker) };
	};
	return <T>(task: (remote: Remote<W>) => Promise<T>): Task<T> => {
		const helper = idle ?? startHelper();
		idle = undefined;
		const ended = Promise.withResolvers<never>();
		// A worker that does not load answers no call: without this the promise would wait for ever.
		const onerror = ({ message }: ErrorEvent) => {
			ended.reject(new Error(message || 'the worker did not start'));
		};
		helper.worker.addEventListener('error', onerror);
		const done = Promise.race([task(helper.remote), ended.promise]).then(
			(answer) => {
				helper.worker.removeEventListener('error', onerror);
				idle?.worker.terminate();
				idle = helper;
				return answer;
			},
			(error: unknown) => {
				helper.worker.terminate();
				throw error;
			}
		);
		return {
			done,
			cancel() {
				ended.reject(new Cancelled('it was cancelled'));
			}
		};
	};
}

/** Generates, and reads files. */
export const inWorker = workersOf<GenerateWorker>(startGenerateWorker);
