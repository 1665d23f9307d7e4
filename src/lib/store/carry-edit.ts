import { carryOrds } from '../core/deck/carry-ords.ts';
import type { Note } from '../core/deck/note.ts';
import type { NoteEdit } from './api.ts';

/** An edit of a cloze with each deletion under the ord that it had; `taken` are those that ever had a card. */
export function carried(note: Note, edit: NoteEdit, taken: readonly number[]): NoteEdit {
	const isCloze = (edit.type ?? note.type) === 'cloze' && note.type === 'cloze';
	if (!isCloze || edit.question === undefined) return edit;
	return { ...edit, question: carryOrds(note.question, edit.question, taken) };
}
