import { w } from '#lib/i18n/screens/words.svelte.ts';
import {
	Cancelled,
	startGeneration,
	type GenerateInput,
	type Generated,
	type Generation
} from '#lib/workers/generate.ts';
import { within } from '#lib/workers/in-worker.ts';
import type { App } from '../app.svelte.ts';

/** A thick book on an old phone; what takes longer has no end. */
const mostSeconds = 1800;

/** One text that is being read off the main thread, and what was found of the last. */
export class Reader {
	#generation = $state.raw<Generation>();
	#language = $state('und');
	#isByRules = $state(false);

	constructor(
		private readonly app: App,
		private readonly begin: typeof startGeneration
	) {}

	get isWorking() {
		return this.#generation !== undefined;
	}
	/** The language of the text just read. */
	get language() {
		return this.#language;
	}
	/** Whether the text just read was read without the trained model. */
	get isByRules() {
		return this.#isByRules;
	}

	/** Reads and hands on what came of it. True if that went through. */
	async read(input: GenerateInput, use: (generated: Generated) => Promise<void>): Promise<boolean> {
		try {
			const generation = this.begin(input);
			this.#generation = generation;
			const generated = await within<Generated | undefined>(mostSeconds, generation, undefined)
				.done;
			if (!generated) {
				this.app.tell(w.unread);
				return false;
			}
			this.#language = generated.language;
			this.#isByRules = generated.readBy === 'rules';
			return await this.app.try(() => use(generated));
		} catch (error) {
			if (error instanceof Cancelled) return false;
			console.warn(error);
			this.app.tell(w.unread);
			return false;
		} finally {
			this.#generation = undefined;
		}
	}

	cancel(): void {
		this.#generation?.cancel();
	}
}
