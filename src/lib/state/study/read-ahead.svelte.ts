import type { Flag } from '#lib/core/deck/flag.ts';
import type { CardId, Note, NoteId, NoteType } from '#lib/core/deck/note.ts';
import type { Card } from '#lib/core/schedule/card.ts';
import type { Session } from '#lib/core/session/session.ts';
import type { Store } from '#lib/store/api.ts';

/** Notes are read ahead of the card on show, so that the next one is there at once. */
const ahead = 50;

/** The notes of the cards to come, and the siblings of those. */
export class ReadAhead {
	#notes = $state.raw<ReadonlyMap<NoteId, Note>>(new Map());
	/** Cards of the notes that have several. */
	#siblings: ReadonlyMap<NoteId, readonly Card[]> = new Map();

	#flags = $state.raw<ReadonlyMap<CardId, Flag>>(new Map());

	get siblings() {
		return this.#siblings;
	}

	/** What kinds of notes are at hand. */
	readonly types = $derived.by(
		(): ReadonlySet<NoteType> => new Set([...this.#notes.values()].map(({ type }) => type))
	);

	note(id: NoteId): Note | undefined {
		return this.#notes.get(id);
	}

	flag(id: CardId): Flag | undefined {
		return this.#flags.get(id);
	}

	hasSiblings(id: NoteId): boolean {
		return (this.#siblings.get(id)?.length ?? 0) > 1;
	}

	/** New words of a note. */
	put(note: Note): void {
		this.#notes = new Map(this.#notes).set(note.id, note);
	}

	/** A flag that was put on a card, or taken off. */
	putFlag(id: CardId, flag: Flag | 'none'): void {
		const flags = new Map(this.#flags);
		if (flag === 'none') flags.delete(id);
		else flags.set(id, flag);
		this.#flags = flags;
	}

	/** Whether a note is missing that is wanted now or soon. */
	isShort(session: Session): boolean {
		const soon = [...shown(session), ...session.main.slice(ahead / 5, ahead / 5 + 1)];
		return soon.some(({ noteId }) => !this.#notes.has(noteId));
	}

	/** Nobody waits for it. */
	async #readFlags(store: Store, cards: readonly Card[]): Promise<void> {
		const ids = cards.map(({ id }) => id);
		const flags = new Map([...this.#flags].filter(([id]) => !ids.includes(id)));
		this.#flags = new Map([...flags, ...(await store.flags(ids))]);
	}

	/** Reads notes of the cards to come that are not here yet, or all of them anew; gives cards without a note. */
	async read(store: Store, session: Session, anew = false): Promise<readonly Card[]> {
		const cards = [...shown(session), ...session.learning, ...session.main.slice(0, ahead)];
		const missing = [...new Set(cards.map(({ noteId }) => noteId))].filter(
			(id) => anew || !this.#notes.has(id)
		);
		if (missing.length === 0) return [];
		const read = await store.notesById(missing);
		this.#notes = new Map([
			...this.#notes,
			...[...read].map(([id, { note }]) => [id, note] as const)
		]);
		const several = [...read.values()].filter(({ note }) => mayHaveSiblings(note));
		const siblings = await Promise.all(
			several.map(async ({ note: { id } }) => [id, await store.cardsOf(id)] as const)
		);
		this.#siblings = new Map([...this.#siblings, ...siblings]);
		const wanted = cards.filter(({ noteId }) => missing.includes(noteId));
		void this.#readFlags(store, wanted).catch(() => undefined);
		return wanted.filter(({ noteId }) => !read.has(noteId));
	}
}

const shown = ({ showing }: Session): Card[] => ('card' in showing ? [showing.card] : []);

const mayHaveSiblings = ({ type }: Note): boolean => type === 'cloze' || type === 'reversed';
