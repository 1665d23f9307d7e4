/** Writes one after the other, in the order they were asked for. After one that failed, those waiting are dropped. */
export class Writing {
	#waiting = $state(0);
	#last: Promise<void> = Promise.resolve();
	#failures = 0;

	get isBusy() {
		return this.#waiting > 0;
	}

	/** Resolves when all that was asked for is done. */
	get done(): Promise<void> {
		return this.#last;
	}

	/** `write` says whether it went through. */
	add(write: () => Promise<boolean>): void {
		this.#waiting++;
		const failures = this.#failures;
		this.#last = this.#last
			.then(async () => {
				if (failures === this.#failures && !(await write())) this.#failures++;
			})
			.finally(() => this.#waiting--);
	}
}
