import type { CardId } from '#lib/core/deck/note.ts';
import type { Candidate } from '#lib/core/exam/draw.ts';
import type { DeckInfo, Store } from '#lib/store/api.ts';

/** All cards that a paper may ask; those put away only where somebody chose them. */
export async function readCandidates(
	store: Store,
	decks: readonly DeckInfo[],
	chosen: ReadonlySet<CardId>
): Promise<Candidate[]> {
	const cards = await store.allCards();
	const notes = new Map(
		(await Promise.all(decks.map(({ id }) => store.wholeDeck(id)))).flatMap((deck) =>
			(deck?.notes ?? []).map((note) => [note.id, note] as const)
		)
	);
	return cards.flatMap(({ id, ord, deckId: deck, noteId, state, suspended }) => {
		const note = notes.get(noteId);
		return note && (!suspended || chosen.has(id)) ? [{ card: id, ord, deck, note, state }] : [];
	});
}
