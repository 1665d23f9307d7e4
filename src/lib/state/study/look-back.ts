import type { Note } from '#lib/core/deck/note.ts';
import type { Card } from '#lib/core/schedule/card.ts';
import type { GradeEvent } from '#lib/core/schedule/review.ts';
import type { Hands } from './hands.ts';

/** A card that was answered, and what was answered. */
export type LookBack = {
	readonly card: Card;
	readonly note: Note;
	readonly event: GradeEvent;
	/** Of the note's deck. */
	readonly language: string;
};

/** The card of the last answer of this session. Undefined where there is none, or its note is gone. */
export async function lookBack({ store, session }: Hands): Promise<LookBack | undefined> {
	const event = session()?.answered.at(-1);
	const card = event && (await store.cards([event.card])).get(event.card);
	if (!card) return undefined;
	const [notes, deck] = await Promise.all([
		store.notesById([card.noteId]),
		store.deck(card.deckId)
	]);
	const note = notes.get(card.noteId)?.note;
	return note && { card, note, event, language: deck?.language ?? 'en' };
}
