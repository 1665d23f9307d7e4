import type { DeckId, NoteId } from '../core/deck/note.ts';
import type { CardHistory, Collection } from '../core/exchange/collection.ts';

const noteOf = ({ card }: CardHistory): NoteId => card.slice(0, card.lastIndexOf('/')) as NoteId;

export function onlyDecks(collection: Collection, ids: readonly DeckId[]): Collection {
	const wanted = new Set(ids);
	const decks = collection.decks.filter(({ id }) => wanted.has(id));
	const notes = new Set(decks.flatMap((deck) => deck.notes.map(({ id }) => id)));
	return {
		...collection,
		decks,
		histories: collection.histories.filter((history) => notes.has(noteOf(history)))
	};
}
