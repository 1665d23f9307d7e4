import type { Note } from '../core/deck/note.ts';
import type { NoteEdit, NoteField, StoredNote } from './api.ts';
import type { Edit, NoteRow } from './database.ts';
import { later, laterIfAny } from './register.ts';
import type { Hlc } from '../core/schedule/review.ts';
import { without } from './without.ts';

/** All that a person can edit. */
export const noteFields = [
	'type',
	'kind',
	'topic',
	'question',
	'answer',
	'accept',
	'distractors',
	'hint',
	'explanation',
	'tags',
	'tier',
	'flags',
	'evidence'
] as const satisfies readonly NoteField[];

const isNoteField = (name: string): name is NoteField => noteFields.some((field) => field === name);

/** The note as the learner sees it: the deck's words under the person's. */
export function noteOf({ published, edits }: NoteRow): Note {
	if (edits.length === 0) return published.value;
	const note = new Map<string, unknown>(Object.entries(published.value));
	for (const edit of edits) {
		if (edit.is === 'set') note.set(edit.field, edit.value);
		else if (edit.is === 'empty') note.delete(edit.field);
	}
	return Object.fromEntries(note) as Note;
}

export const storedNote = (row: NoteRow): StoredNote => ({
	note: noteOf(row),
	...row.placed.value,
	edited: row.edits.flatMap(({ is, field }) => (is === 'reverted' ? [] : [field]))
});

/** A note is gone if it was deleted and not edited since. */
export const isGone = ({ deleted, edits }: Pick<NoteRow, 'deleted' | 'edits'>): boolean =>
	deleted.value && edits.every(({ hlc }) => hlc < deleted.hlc);

/** The row with its index fields as they must be: a deleted note stands in no list. */
export function indexed(row: NoteRow): NoteRow {
	return isGone(row) ? without(row, 'deckId', 'position') : { ...row, ...row.placed.value };
}

export const editsOf = (edit: NoteEdit, hlc: Hlc): Edit[] =>
	Object.entries(edit).flatMap(([field, value]): Edit[] => {
		if (!isNoteField(field)) return [];
		return [value === undefined ? { field, hlc, is: 'empty' } : { field, hlc, is: 'set', value }];
	});

/** Of two histories of edits the later of each field, in a fixed order. */
export function mergeEdits(a: readonly Edit[], b: readonly Edit[]): Edit[] {
	const merged = new Map<NoteField, Edit>();
	for (const edit of [...a, ...b]) {
		const so = merged.get(edit.field);
		merged.set(edit.field, so ? later(so, edit) : edit);
	}
	return [...merged.values()].sort((x, y) => (x.field < y.field ? -1 : 1));
}

export const mergeNotes = (a: NoteRow | undefined, b: NoteRow): NoteRow =>
	indexed({
		id: b.id,
		placed: laterIfAny(a?.placed, b.placed) ?? b.placed,
		published: laterIfAny(a?.published, b.published) ?? b.published,
		edits: mergeEdits(a?.edits ?? [], b.edits),
		deleted: laterIfAny(a?.deleted, b.deleted) ?? b.deleted
	});

/**
 * Whether a note of a deck that comes in is one of another deck here. A deck that is here may bring newer words of a
 * note that was moved out of it; one that is new has no say about notes of others.
 */
export const isOfAnother = (row: NoteRow, deck: string, here: ReadonlySet<string>): boolean => {
	const at = row.placed.value.deckId;
	return !here.has(deck) && at !== deck && here.has(at) && !isGone(row);
};
