import { askedOf } from '#lib/core/deck/asked.ts';
import { cardsOf } from '#lib/core/deck/cards.ts';
import type { DeckId, Note, NoteId } from '#lib/core/deck/note.ts';
import type { Asked } from '#lib/core/schedule/diagnose.ts';
import type { Store } from '#lib/store/api.ts';

const pageSize = 500;

/** The notes of a deck, and all that its cards ask. */
export type Neighbours = {
	readonly notes: ReadonlyMap<NoteId, Note>;
	readonly asked: readonly Asked[];
};

export async function neighboursIn(store: Store, deck: DeckId): Promise<Neighbours> {
	const notes = new Map<NoteId, Note>();
	for (let offset = 0; ; offset += pageSize) {
		const page = await store.notes(deck, { offset, limit: pageSize });
		for (const { note } of page) notes.set(note.id, note);
		if (page.length < pageSize) break;
	}
	const asked = [...notes.values()].flatMap((note) =>
		cardsOf(note).map(({ ord }) => ({ note: note.id, ...askedOf(note, ord) }))
	);
	return { notes, asked };
}
