import { carryOrds } from '../core/deck/carry-ords.ts';
import type { DeckId, Note } from '../core/deck/note.ts';
import type { Hlc } from '../core/schedule/review.ts';
import type { NoteField } from './api.ts';
import type { NoteRow } from './database.ts';
import { indexed, mergeEdits } from './note-row.ts';
import { isSame } from './same.ts';

/** A note that nobody has met, in no place yet. */
export const newNote = (note: Note, hlc: Hlc, deckId: DeckId): NoteRow => ({
	id: note.id,
	placed: { value: { deckId, position: -1 }, hlc },
	published: { value: note, hlc },
	edits: [],
	deleted: { value: false, hlc }
});

/** The row with the deck's new words; the row itself if they are the old ones. */
export function republished(row: NoteRow, note: Note, taken: readonly number[], hlc: Hlc): NoteRow {
	const before = row.published.value;
	const value =
		note.type === 'cloze' && before.type === 'cloze'
			? { ...note, question: carryOrds(before.question, note.question, taken) }
			: note;
	return isSame(value, before) ? row : { ...row, published: { value, hlc } };
}

/** The row with the deck's words in these fields; the row itself where the learner edited none of them. */
export function withoutEdits(row: NoteRow, fields: readonly NoteField[], hlc: Hlc): NoteRow {
	const given = row.edits.filter(({ is, field }) => is !== 'reverted' && fields.includes(field));
	if (given.length === 0) return row;
	const back = given.map(({ field }) => ({ field, hlc, is: 'reverted' }) as const);
	return { ...row, edits: mergeEdits(row.edits, back) };
}

/** The row in its place; the row itself if it stands there. */
export function placed(row: NoteRow, deckId: DeckId, position: number, hlc: Hlc): NoteRow {
	const value = { deckId, position };
	if (isSame(row.placed.value, value)) return row;
	return indexed({ ...row, placed: { value, hlc } });
}
