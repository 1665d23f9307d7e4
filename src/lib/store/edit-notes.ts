import { carryOrds } from '../core/deck/carry-ords.ts';
import type { NoteId } from '../core/deck/note.ts';
import type { NoteEdit, NoteField, StoredNote } from './api.ts';
import { found, write, type Context, type Pen } from './context.ts';
import type { NoteRow } from './database.ts';
import { fitCards, noteTables, ordsTaken } from './note-cards.ts';
import { editsOf, indexed, mergeEdits, noteOf, storedNote } from './note-row.ts';

export const editNote = (ctx: Context, id: NoteId, edit: NoteEdit): Promise<StoredNote> =>
	change(ctx, id, (row, pen, taken) => {
		const note = noteOf(row);
		const isCloze = (edit.type ?? note.type) === 'cloze' && note.type === 'cloze';
		const carried =
			isCloze && edit.question !== undefined
				? { ...edit, question: carryOrds(note.question, edit.question, taken) }
				: edit;
		return { ...row, edits: mergeEdits(row.edits, editsOf(carried, pen.hlc())) };
	});

export const revertNote = (
	ctx: Context,
	id: NoteId,
	fields?: readonly NoteField[]
): Promise<StoredNote> =>
	change(ctx, id, (row, pen) => {
		const hlc = pen.hlc();
		const reverted = row.edits
			.filter(({ field }) => fields?.includes(field) ?? true)
			.map(({ field }) => ({ field, hlc, is: 'reverted' as const }));
		return { ...row, edits: mergeEdits(row.edits, reverted) };
	});

export const deleteNote = async (ctx: Context, id: NoteId): Promise<void> => {
	await change(ctx, id, (row, pen) => ({ ...row, deleted: { value: true, hlc: pen.hlc() } }));
};

export const restoreNote = async (ctx: Context, id: NoteId): Promise<void> => {
	await change(ctx, id, (row, pen) => ({ ...row, deleted: { value: false, hlc: pen.hlc() } }));
};

const change = (
	ctx: Context,
	id: NoteId,
	next: (row: NoteRow, pen: Pen, taken: readonly number[]) => NoteRow
): Promise<StoredNote> =>
	write(ctx, noteTables(ctx.db), { what: 'notes' }, async (pen) => {
		const row = found(await ctx.db.notes.get(id), `Note ${id}`);
		const taken = await ordsTaken(ctx.db, [row]);
		const after = indexed(next(row, pen, taken(id)));
		await ctx.db.notes.put(after);
		await fitCards(ctx.db, [after]);
		return storedNote(after);
	});
