/** Takes back what one word did. */
export type Step = () => Promise<void>;

/** What can be taken back, as many as there were since the desk was opened. */
export class Steps {
	#all = $state.raw<readonly Step[]>([]);

	get isEmpty() {
		return this.#all.length === 0;
	}

	add(step: Step): void {
		this.#all = [...this.#all, step];
	}
	drop(step: Step): void {
		this.#all = this.#all.filter((each) => each !== step);
	}
	clear(): void {
		this.#all = [];
	}

	/** Takes the last back; false where there is none. */
	async undo(): Promise<boolean> {
		const last = this.#all.at(-1);
		if (!last) return false;
		this.drop(last);
		await last();
		return true;
	}
}
