import type { CardId } from '#lib/core/deck/note.ts';

/** Which of the cards that were found are selected, and where the cursor stands among them. */
export class Selection {
	/** Changed in place, for it may hold a hundred thousand: `#version` tells who reads it. */
	#ids = new Set<CardId>();
	#version = $state(0);
	/** From where a range goes. */
	#anchor = 0;
	cursor = $state(0);

	/** `found`: the cards in the order of the screen. */
	constructor(private readonly found: () => readonly CardId[]) {}

	get size(): number {
		void this.#version;
		return this.#ids.size;
	}

	has(id: CardId): boolean {
		void this.#version;
		return this.#ids.has(id);
	}

	/** In the order of the screen. */
	ids(): readonly CardId[] {
		void this.#version;
		return this.found().filter((id) => this.#ids.has(id));
	}

	toggle(at: number): void {
		const id = this.found()[at];
		if (id === undefined) return;
		if (!this.#ids.delete(id)) this.#ids.add(id);
		this.#anchor = this.cursor = at;
		this.#version++;
	}

	/** From where the last one was selected up to there. */
	extend(to: number): void {
		const [first, last] = [Math.min(this.#anchor, to), Math.max(this.#anchor, to)];
		for (const id of this.found().slice(first, last + 1)) this.#ids.add(id);
		this.cursor = to;
		this.#version++;
	}

	all(): void {
		this.#ids = new Set(this.found());
		this.#version++;
	}

	clear(): void {
		this.#ids = new Set();
		this.#version++;
	}

	/** The cursor alone. */
	move(to: number): void {
		this.#anchor = this.cursor = to;
	}

	/** What is no longer found is no longer selected; the cursor stays with its card where that is still there. */
	refit(before: CardId | undefined): void {
		const found = this.found();
		if (this.#ids.size > 0) this.#ids = new Set(found.filter((id) => this.#ids.has(id)));
		const at = before === undefined ? -1 : found.indexOf(before);
		this.move(at >= 0 ? at : Math.max(0, Math.min(this.cursor, found.length - 1)));
		this.#version++;
	}
}
