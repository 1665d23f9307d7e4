import { gistOf, gistOfTexts, NearIndex, type Gist } from '../../core/deck/lint/near.ts';
import type { Note, NoteId } from '../../core/deck/note.ts';
import type { Catalogue } from './catalogue.ts';
import type { NoteEntry } from './entries.ts';
import { slices } from './slices.ts';

/** The words of a note as the catalogue has them, a field a line, the question first. */
function gistOfEntry({ words: { text, type } }: NoteEntry): Gist {
	const [question = '', answer = ''] = text.split('\n', 2);
	return gistOfTexts(question, type === 'cloze' ? '' : answer);
}

/** An index of what all notes of a catalogue ask, made in slices when it is first asked for, then kept up to date. */
export class NearNotes {
	readonly #index = new NearIndex();
	/** What of each note stands in the index: its words are made anew when it is read again. */
	readonly #known = new Map<NoteId, NoteEntry['words']>();
	#made: Promise<unknown> = Promise.resolve();

	/** Notes like this one, by id. Undefined once nobody waits for them any more. */
	async near(
		catalogue: Catalogue,
		note: Note,
		isOvertaken: () => boolean
	): Promise<readonly NoteId[] | undefined> {
		// One at a time, so that no two put the same note in.
		const mine = this.#made.then(() => this.#refresh(catalogue, isOvertaken));
		this.#made = mine.catch(() => undefined);
		await mine;
		if (isOvertaken()) return undefined;
		return this.#index.near(gistOf(note), note.id).map(({ id }) => id);
	}

	async #refresh(catalogue: Catalogue, isOvertaken: () => boolean): Promise<void> {
		const pause = slices();
		const there = new Set<NoteId>();
		let seen = 0;
		for (const entry of catalogue.notes()) {
			if (seen++ % 100 === 0) await pause();
			if (isOvertaken()) return;
			there.add(entry.id);
			if (this.#known.get(entry.id) === entry.words) continue;
			this.#index.put(entry.id, gistOfEntry(entry));
			this.#known.set(entry.id, entry.words);
		}
		if (there.size === this.#known.size) return;
		for (const id of this.#known.keys()) {
			if (there.has(id)) continue;
			this.#index.delete(id);
			this.#known.delete(id);
		}
	}
}
