import type { CardId, NoteId } from '../deck/note.ts';
import type { Card } from './card.ts';

/** Reads new cards in the order of their positions: so many of them after the first `offset`. */
export type ReadPage = (offset: number, count: number) => Promise<readonly Card[]>;

/**
 * New cards of as many notes as may be met today. A plain read of `limit` cards would bring siblings that wait
 * for another day, and a deck of reversed cards only half its new cards. `isMet` says what is passed over.
 */
export async function gatherNew(
	limit: number,
	isMet: (note: NoteId, card: CardId) => boolean,
	readPage: ReadPage
): Promise<readonly Card[]> {
	const cards: Card[] = [];
	const notes = new Set<NoteId>();
	for (let offset = 0; notes.size < limit; offset += limit) {
		const page = await readPage(offset, limit);
		for (const card of page) {
			if (isMet(card.noteId, card.id) || (notes.size >= limit && !notes.has(card.noteId))) continue;
			notes.add(card.noteId);
			cards.push(card);
		}
		if (page.length < limit) break;
	}
	return cards;
}
