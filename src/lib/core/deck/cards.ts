import { hash } from '../text/hash.ts';
import { deletionsOf, parseCloze } from './cloze.ts';
import type { CardId, Note, NoteId } from './note.ts';

/** One direction of a note. `ord` tells its siblings apart and never moves to another direction. */
export type NoteCard = { readonly id: CardId; readonly ord: number };

const cardId = (note: NoteId, ord: number): CardId => `${note}/${ord}` as CardId;

/** An id for a note that has none: the same strings give the same id on every machine. */
export const noteIdOf = (...parts: readonly string[]): NoteId => hash('note', ...parts) as NoteId;

/**
 * The cards of a note, by ord: a reversed note asks key → stem as ord 1, a cloze has one card a deletion
 * (or a group of deletions that share a number), every other type has one.
 */
export function cardsOf(note: Pick<Note, 'id' | 'type' | 'question'>): NoteCard[] {
	return ordsOf(note).map((ord) => ({ id: cardId(note.id, ord), ord }));
}

function ordsOf({ type, question }: Pick<Note, 'type' | 'question'>): number[] {
	switch (type) {
		case 'cloze':
			return [...new Set(deletionsOf(parseCloze(question)).map(({ ord }) => ord))].sort(
				(a, b) => a - b
			);
		case 'reversed':
			return [0, 1];
		case 'basic':
		case 'choice':
		case 'typed':
		case 'ordering':
		case 'matching':
			return [0];
	}
}
