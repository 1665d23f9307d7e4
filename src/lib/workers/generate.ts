import { proxy, wrap } from 'comlink';
import type { generateDeck, Generated, GenerateInput, Stage } from './generate-deck.ts';
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

/** Reads a text and proposes questions, off the main thread: a long text never stops the page. */
export function startGeneration(
	input: GenerateInput,
	progress: (stage: Stage) => void = () => undefined
): Generation {
	const worker = startGenerateWorker();
	const remote = wrap<{ generateDeck: typeof generateDeck }>(worker);
	const ended = Promise.withResolvers<never>();
	// A worker that does not load answers no call: without this the promise would wait for ever.
	worker.addEventListener('error', ({ message }) => {
		ended.reject(new Error(message || 'the worker did not start'));
	});
	const done = Promise.race([remote.generateDeck(input, proxy(progress)), ended.promise]);
	return {
		done: done.finally(() => {
			worker.terminate();
		}),
		cancel() {
			ended.reject(new Cancelled('the generation was cancelled'));
		}
	};
}
