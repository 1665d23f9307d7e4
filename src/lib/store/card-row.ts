import type { CardId, NoteId } from '../core/deck/note.ts';
import type { Card } from '../core/schedule/card.ts';
import { queues, type CardRow, type QueueNumber } from './database.ts';
import { StoreError } from './error.ts';
import { without } from './without.ts';

/**
 * The row of a card, its place in the index worked out from its state. A removed card has lost its words (the
 * note was deleted, the deletion taken out of the cloze); its answers still count for their days.
 */
export function rowOf(card: Card, isRemoved = false): CardRow {
	const { id, noteId, deckId, ord, position, state, suspended } = card;
	const [queue, due] = isRemoved ? ([queues.removed, 0] as const) : placeOf(card);
	// An index silently leaves out what is not a number: such a card would never come back.
	if (!Number.isSafeInteger(due))
		throw new StoreError('invalid', `Card ${id} would be due at ${due}: nothing was written`);
	return { id, noteId, deckId, ord, position, state, suspended, queue, due };
}

function placeOf({ state, position, suspended }: Card): readonly [QueueNumber, number] {
	if (suspended) return [queues.suspended, 0];
	switch (state.phase) {
		case 'new':
			return [queues.fresh, position];
		case 'learning':
		case 'relearning':
			return [queues.learning, Math.round(state.dueAt)];
		case 'review':
			return [queues.review, state.dueDay];
	}
}

export const cardOf = (row: CardRow): Card => without(row, 'queue', 'due');

export const isRemoved = ({ queue }: CardRow): boolean => queue === queues.removed;

/** A change of these cards, as other tabs and searches hear of it. */
export const toldOf = (cards: readonly CardId[]) =>
	({ what: 'cards', notes: [...new Set(cards.map(noteIdOf))] }) as const;

/** The note of a card, by the card's id alone. */
export const noteIdOf = (id: CardId): NoteId => id.slice(0, id.lastIndexOf('/')) as NoteId;
