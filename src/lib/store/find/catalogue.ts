import type { CardId, NoteId } from '../../core/deck/note.ts';
import { fold } from '../../core/text/unicode.ts';
import { isRemoved } from '../card-row.ts';
import { read, type Context } from '../context.ts';
import type { CardRow, NoteRow } from '../database.ts';
import { rowsOf } from '../note-cards.ts';
import { isGone, noteOf } from '../note-row.ts';
import { isSoundCard, isSoundNote } from '../sound.ts';
import { cardEntry, unread, wordsOf, type CardEntry, type NoteEntry } from './entries.ts';

/** The cards and notes of a library as searching keeps them. */
export class Catalogue {
	readonly #cards = new Map<CardId, CardEntry>();
	readonly #notes = new Map<NoteId, NoteEntry>();
	/** Every spelling that was ever read. */
	readonly #spelt = new Set<string>();
	#list: readonly CardEntry[] | undefined;

	/** In no particular order. */
	get cards(): readonly CardEntry[] {
		return (this.#list ??= [...this.#cards.values()]);
	}
	get size(): number {
		return this.#cards.size;
	}

	/** Of each note that has a card, in no particular order. */
	*notes(): Iterable<NoteEntry> {
		const seen = new Set<NoteEntry>();
		for (const { note } of this.#cards.values()) {
			if (seen.has(note)) continue;
			seen.add(note);
			yield note;
		}
	}

	putCards(rows: readonly CardRow[]): void {
		for (const row of rows)
			if (isRemoved(row) || !isSoundCard(row)) this.#cards.delete(row.id);
			else this.#cards.set(row.id, cardEntry(row, this.#note(row.noteId)));
		this.#list = undefined;
	}

	putNotes(rows: readonly NoteRow[]): void {
		for (const row of rows) {
			if (isGone(row) || !isSoundNote(row)) continue;
			const note = noteOf(row);
			this.#note(row.id).words = wordsOf(row, note);
			for (const tag of note.tags) this.#spelt.add(tag);
		}
	}

	/** The tags in use, each in one of its spellings. */
	get tags(): readonly string[] {
		const used = new Set([...this.#cards.values()].flatMap(({ note }) => note.words.tags));
		const names = new Map([...this.#spelt].map((tag) => [fold(tag), tag]));
		return [...used].flatMap((tag) => names.get(tag) ?? []);
	}

	/** Reads some notes and their cards anew. */
	async refresh({ db, ...ctx }: Context, ids: readonly NoteId[]): Promise<void> {
		const { notes, cards } = db;
		const [noteRows, cardRows] = await read({ db, ...ctx }, [notes, cards], () =>
			Promise.all([notes.bulkGet([...ids]), rowsOf(db, ids)])
		);
		this.putNotes(noteRows.filter((row) => row !== undefined));
		this.putCards(cardRows);
	}

	#note(id: NoteId): NoteEntry {
		const known = this.#notes.get(id);
		if (known) return known;
		const note = { id, words: unread };
		this.#notes.set(id, note);
		return note;
	}
}
