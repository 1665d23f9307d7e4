import type { CardRow, NoteRow } from './database.ts';
import { noteOf } from './note-row.ts';

/** False of a card whose state is damaged: nothing can be worked out from it until it is built anew from the log. */
export function isSoundCard(row: CardRow): boolean {
	const { state } = row as { readonly state?: Partial<Record<string, unknown>> };
	if (state?.phase === 'new') return true;
	return ['stability', 'difficulty', 'lastDay'].every((field) => Number.isFinite(state?.[field]));
}

/** False of a note that has lost its words. */
export function isSoundNote(row: NoteRow): boolean {
	const note = noteOf(row) as unknown as Readonly<Record<string, unknown>>;
	const lists = ['tags', 'accept', 'distractors', 'evidence', 'flags'];
	return (
		typeof note.question === 'string' &&
		typeof note.answer === 'string' &&
		lists.every((field) => Array.isArray(note[field]))
	);
}
