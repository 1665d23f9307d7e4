import type { Component } from 'svelte';

/** A component that is fetched when it is first wanted, and from then on is there at once. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- props may be anything, as in Svelte's own types
export class Lazy<Part extends Component<any>> {
	#part = $state.raw<Part>();
	/** It could not be had; wanted again, it is asked for again. */
	hasFailed = $state(false);
	#isComing = false;

	constructor(private readonly load: () => Promise<{ readonly default: Part }>) {}

	/** The component once it is there. */
	get part(): Part | undefined {
		if (!this.#part) this.fetch();
		return this.#part;
	}

	fetch(): void {
		if (this.#isComing) return;
		this.#isComing = true;
		this.load().then(
			({ default: part }) => {
				this.#part = part;
				this.hasFailed = false;
			},
			() => {
				this.#isComing = false;
				this.hasFailed = true;
			}
		);
	}
}
