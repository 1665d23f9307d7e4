type Said = { readonly text: string; readonly undo?: (() => Promise<void>) | undefined };

/** The one thing that was just done, with the way back if there is one. */
export class Toast {
	#said = $state.raw<Said>();

	get text() {
		return this.#said?.text;
	}
	get undo() {
		return this.#said?.undo;
	}

	say(text: string, undo?: () => Promise<void>): void {
		this.#said = { text, undo };
	}

	close(): void {
		this.#said = undefined;
	}

	/** Takes back what was done; the toast goes first, so that it cannot be done twice. */
	async takeBack(): Promise<void> {
		const undo = this.#said?.undo;
		this.close();
		await undo?.();
	}
}
