import { expose } from 'comlink';
import { generateDeck, type GenerateInput, type Stage } from './generate-deck.ts';
import { languageModel } from './language-model.ts';

const worker = {
	async generateDeck(input: GenerateInput, modelUrl: string, progress: (stage: Stage) => void) {
		return generateDeck(input, await languageModel(modelUrl), progress);
	}
};
export type GenerateWorker = typeof worker;

expose(worker);
