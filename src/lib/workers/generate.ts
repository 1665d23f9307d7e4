import { asset } from '$app/paths';
import { proxy, wrap, type Remote } from 'comlink';
import type { Generated, GenerateInput, Stage } from './generate-deck.ts';
import type { GenerateWorker } from './generate.worker.ts';
import { startGenerateWorker } from './start.ts';

export type { Generated, GenerateInput, Stage };

/** A generation under way. */
export type Generation = {
	/** Rejects with a `Cancelled` if it was cancelled, or with what went wrong. */
	readonly done: Promise<Generated>;
	/** Ends it at once, whatever it is busy with. */
	readonly cancel: () => void;
};

export class Cancelled extends Error {
	override readonly name = 'Cancelled';
}

/** The hash makes another file another address: what the service worker keeps outlives a release, not its file. */
const modelUrl = () =>
	new URL(`${asset('/models/english.bin')}?${ENGLISH_MODEL_HASH}`, location.href).href;

type Helper = { readonly worker: Worker; readonly remote: Remote<GenerateWorker> };

/** A worker that has done its task and holds the model for the next; comlink closes it once nobody holds `remote`. */
let idle: Helper | undefined;

const startHelper = (): Helper => {
	const worker = startGenerateWorker();
	return { worker, remote: wrap<GenerateWorker>(worker) };
};

/** Runs one task in a worker, off the main thread: a long text never stops the page. */
export function inWorker<T>(task: (remote: Remote<GenerateWorker>) => Promise<T>): {
	readonly done: Promise<T>;
	readonly cancel: () => void;
} {
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
}

/** Reads a text and proposes questions. */
export const startGeneration = (
	input: GenerateInput,
	progress: (stage: Stage) => void = () => undefined
): Generation => inWorker((remote) => remote.generateDeck(input, modelUrl(), proxy(progress)));
