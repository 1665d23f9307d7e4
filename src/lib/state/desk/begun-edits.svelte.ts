import type { NoteId } from '#lib/core/deck/note.ts';
import { w } from '#lib/i18n/screens/words.svelte.ts';
import type { Toast } from '../toast.svelte.ts';
import { unfinishedEdits, type BegunEdit } from '../unfinished.ts';

/** Edits of a document's candidates that were begun and neither saved nor discarded, kept at every key press. */
export class BegunEdits {
	#all = $state.raw<ReadonlyMap<NoteId, BegunEdit>>(new Map());
	#kept: ReturnType<typeof unfinishedEdits> | undefined;

	constructor(private readonly toast: Toast) {}

	get all() {
		return this.#all;
	}

	/** What was begun of a document; without one, nothing. */
	open(document: string | undefined): void {
		this.#kept = document === undefined ? undefined : unfinishedEdits(document);
		this.#all = new Map(this.#kept?.read()?.map(([note, edit]) => [note as NoteId, edit]));
	}

	put(note: NoteId, edit: BegunEdit | undefined): void {
		const all = new Map(this.#all);
		if (edit) all.set(note, edit);
		else all.delete(note);
		this.#all = all;
		if (all.size > 0) this.#kept?.keep([...all]);
		else this.#kept?.drop();
	}

	/** Discards an edit; the toast brings it back. */
	drop(note: NoteId, onback: () => void = () => undefined): void {
		const edit = this.#all.get(note);
		if (!edit) return;
		this.put(note, undefined);
		this.toast.say(w.generate.editDropped, () => {
			this.put(note, edit);
			onback();
			return Promise.resolve();
		});
	}
}
