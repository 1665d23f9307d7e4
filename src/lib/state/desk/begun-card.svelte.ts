import type { Note } from '#lib/core/deck/note.ts';
import type { NoteEdit } from '#lib/store/api.ts';
import type { BegunEdits } from './begun-edits.svelte.ts';
import type { Cursor } from './cursor.svelte.ts';
import type { Decisions } from './decisions.svelte.ts';

/** The person's own card that is being written. */
export class BegunCard {
	#note = $state.raw<Note>();

	constructor(
		private readonly edits: BegunEdits,
		private readonly decisions: Decisions,
		private readonly cursor: Cursor,
		private readonly onchanged: () => void
	) {}

	get note() {
		return this.#note;
	}

	/** Begins with a card that was begun before, or with none. */
	open(note: Note | undefined): void {
		this.#note = note;
	}

	begin(note: Note): void {
		this.#note = note;
		this.onchanged();
	}

	async save(edit: NoteEdit): Promise<void> {
		const note = this.#note && ({ ...this.#note, ...edit } as Note);
		if (!note || !(await this.decisions.set([[note.id, { type: 'edit', note }]]))) return;
		this.edits.put(note.id, undefined);
		this.#note = undefined;
		this.cursor.focusOn(note.id);
		this.onchanged();
	}

	/** Discards it; what was written of it comes back by the toast. */
	drop(): void {
		const note = this.#note;
		if (!note) return;
		this.#note = undefined;
		this.edits.drop(note.id, () => this.begin(note));
		this.onchanged();
	}
}
