import { carryOrds } from '../core/deck/carry-ords.ts';
import type { NoteId } from '../core/deck/note.ts';
import type { EventId } from '../core/schedule/review.ts';
import type { NoteEdit, NoteField, StoredNote } from './api.ts';
import { found, write, type Context, type Pen } from './context.ts';
import type { Edit, NoteRow } from './database.ts';
import { keepDeed, type Write } from './deed.ts';
import { fitCards, noteTables, ordsTaken } from './note-cards.ts';
import { editsOf, indexed, isGone, mergeEdits, noteOf, storedNote } from './note-row.ts';

export const editNote = (ctx: Context, id: NoteId, edit: NoteEdit): Promise<StoredNote> =>
	change(ctx, id, async (row, pen) => {
		const note = noteOf(row);
		const isCloze = (edit.type ?? note.type) === 'cloze' && note.type === 'cloze';
		if (!isCloze || edit.question === undefined) return editsOf(edit, pen.hlc());
		const taken = await ordsTaken(ctx.db, [row]);
		const question = carryOrds(note.question, edit.question, taken(id));
		return editsOf({ ...edit, question }, pen.hlc());
	});

export const revertNote = (
	ctx: Context,
	id: NoteId,
	fields?: readonly NoteField[]
): Promise<StoredNote> =>
	change(ctx, id, (row, pen) => {
		const hlc = pen.hlc();
		return row.edits
			.filter(({ field }) => fields?.includes(field) ?? true)
			.map(({ field }) => ({ field, hlc, is: 'reverted' as const }));
	});

const change = (
	ctx: Context,
	id: NoteId,
	edited: (row: NoteRow, pen: Pen) => readonly Edit[] | Promise<readonly Edit[]>
): Promise<StoredNote> =>
	write(ctx, [...noteTables(ctx.db), ctx.db.deeds], told(id), async (pen) => {
		const row = found(await ctx.db.notes.get(id), `Note ${id}`);
		const edits = await edited(row, pen);
		const writes = edits.map((after): Write => {
			const before = row.edits.find(({ field }) => field === after.field);
			return { is: 'edit', note: id, after, ...(before && { before }) };
		});
		await keepDeed(ctx.db, pen, 'edit', writes);
		return storedNote(await put(ctx, { ...row, edits: mergeEdits(row.edits, edits) }));
	});

export const deleteNote = (ctx: Context, id: NoteId): Promise<EventId> =>
	write(ctx, [...noteTables(ctx.db), ctx.db.deeds], told(id), async (pen) => {
		const row = found(await ctx.db.notes.get(id), `Note ${id}`);
		const writes: Write[] = isGone(row) ? [] : [{ is: 'delete', note: id }];
		await put(ctx, { ...row, deleted: { value: true, hlc: pen.hlc() } });
		return keepDeed(ctx.db, pen, 'delete', writes);
	});

export const restoreNote = (ctx: Context, id: NoteId): Promise<void> =>
	write(ctx, noteTables(ctx.db), told(id), async (pen) => {
		const row = found(await ctx.db.notes.get(id), `Note ${id}`);
		await put(ctx, { ...row, deleted: { value: false, hlc: pen.hlc() } });
	});

const told = (id: NoteId) => ({ what: 'notes', notes: [id] }) as const;

/** Runs within a transaction over `noteTables`. */
async function put({ db }: Context, row: NoteRow): Promise<NoteRow> {
	const after = indexed(row);
	await db.notes.put(after);
	await fitCards(db, [after]);
	return after;
}
