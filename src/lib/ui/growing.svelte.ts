import { tick } from 'svelte';

/** A drawing that takes longer than this is felt. */
const feltMs = 24;

/** How many of a long list are drawn: a few, then more as quickly as the device draws them without being felt. */
export class Growing {
	count = $state(0);
	#step: number;

	constructor(all: () => number, step: number) {
		this.count = step;
		this.#step = step;
		$effect(() => {
			if (this.count >= all()) return;
			const timer = setTimeout(() => void this.#grow(), 16);
			return () => clearTimeout(timer);
		});
	}

	async #grow(): Promise<void> {
		const began = performance.now();
		this.count += this.#step;
		await tick();
		const tookMs = performance.now() - began;
		if (tookMs > feltMs) this.#step = Math.max(3, Math.ceil(this.#step / 2));
		else if (tookMs < feltMs / 2) this.#step = Math.min(30, this.#step * 2);
	}
}
