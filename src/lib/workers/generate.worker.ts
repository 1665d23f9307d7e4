import { expose } from 'comlink';
import { tooLarge } from '../readers/limits.ts';
import { readFile, readPasted, type PageProgress, type ReadFile } from '../readers/read-file.ts';
import { generateDeck, type GenerateInput, type Stage } from './generate-deck.ts';
import { languageModel } from './language-model.ts';

const worker = {
	async generateDeck(input: GenerateInput, modelUrl: string, progress: (stage: Stage) => void) {
		return generateDeck(input, await languageModel(modelUrl), progress);
	},
	async readFile(file: File, progress: PageProgress): Promise<ReadFile> {
		const trouble = tooLarge(file.name, file.size);
		if (trouble) return { ok: false, trouble };
		return readFile(file.name, new Uint8Array(await file.arrayBuffer()), progress);
	},
	readPasted
};
export type GenerateWorker = typeof worker;

expose(worker);
