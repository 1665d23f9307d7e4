import { asset } from '$app/paths';
import { proxy } from 'comlink';
import type { Generated, GenerateInput, Stage } from './generate-deck.ts';
import { inWorker, type Task } from './in-worker.ts';

export { Cancelled } from './in-worker.ts';
export type { Generated, GenerateInput, Stage };

export type Generation = Task<Generated>;

/** The hash makes another file another address: what the service worker keeps outlives a release, not its file. */
const modelUrl = () =>
	new URL(`${asset('/models/english.bin')}?${ENGLISH_MODEL_HASH}`, location.href).href;

/** Reads a text and proposes questions. */
export const startGeneration = (
	input: GenerateInput,
	progress: (stage: Stage) => void = () => undefined
): Generation => inWorker((remote) => remote.generateDeck(input, modelUrl(), proxy(progress)));
