import type { Paper, PaperId } from '#lib/core/exam/paper.ts';
import type { App } from '../app.svelte.ts';

/** One paper of this device, for a screen that prints or evaluates it. */
export class OnePaper {
	#paper = $state.raw<Paper>();
	#isGone = $state(false);

	constructor(
		private readonly app: App,
		private readonly id: PaperId
	) {}

	get paper() {
		return this.#paper;
	}
	get isGone() {
		return this.#isGone;
	}

	async open(): Promise<void> {
		await this.app.try(async () => {
			const store = await this.app.store;
			this.#paper = (await store.paper(this.id))?.paper;
			this.#isGone = !this.#paper;
		});
	}
}
