import type { Note, NoteId } from '#lib/core/deck/note.ts';

/** The candidate in hand, and whether the guesses are on show: a move goes on into them only then. */
export class Cursor {
	#index = $state(0);
	isFoldOpen = $state(false);

	constructor(
		private readonly candidates: () => readonly Note[],
		private readonly onmoved: () => void
	) {}

	get index() {
		return this.#index;
	}
	readonly current = $derived.by((): Note | undefined => this.candidates()[this.#index]);

	/** Stands at a candidate from the start, without a move. */
	place(index: number): void {
		this.#index = Math.max(0, index);
		if (this.current?.tier === 'C') this.isFoldOpen = true;
	}

	focus(index: number): void {
		const next = Math.max(0, Math.min(this.candidates().length - 1, index));
		if (next === this.#index) return;
		this.place(next);
		this.onmoved();
	}
	focusOn(note: NoteId): void {
		this.focus(this.#indexOf(note));
	}
	move(by: 1 | -1): void {
		if (this.#isInReach(this.candidates()[this.#index + by])) this.focus(this.#index + by);
	}
	/** On to what is still to decide, else to the next. */
	moveOn(isOpen: (note: Note) => boolean): void {
		const next = this.candidates().findIndex(
			(note, i) => i > this.#index && isOpen(note) && this.#isInReach(note)
		);
		if (next === -1) this.move(1);
		else this.focus(next);
	}

	/** The candidate in hand stays in hand where a change lets others come and go. */
	hold(change: () => void): void {
		const inHand = this.current?.id;
		change();
		if (this.current?.id === inHand) return;
		const now = inHand === undefined ? -1 : this.#indexOf(inHand);
		this.#index = Math.max(0, now === -1 ? this.#index - 1 : now);
	}

	#indexOf = (note: NoteId): number => this.candidates().findIndex(({ id }) => id === note);
	#isInReach = (note: Note | undefined): boolean =>
		note !== undefined && (note.tier !== 'C' || this.isFoldOpen);
}
