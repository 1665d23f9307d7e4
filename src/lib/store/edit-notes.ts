import type { DeckId, NoteId } from '../core/deck/note.ts';
import type { Source } from '../core/deck/source.ts';
import type { EventId } from '../core/schedule/review.ts';
import type { NoteEdit, NoteField, StoredNote } from './api.ts';
import { carried } from './carry-edit.ts';
import { sourcesOf, withSources } from './carry-sources.ts';
import { found, write, type Context, type Pen } from './context.ts';
import type { Database, Edit, NoteRow } from './database.ts';
import { keepDeed, type Carried, type Write } from './deed.ts';
import { fitCards, noteTables, ordsTaken } from './note-cards.ts';
import { editsOf, indexed, isGone, mergeEdits, noteOf, storedNote } from './note-row.ts';
import { keepWordings } from './wordings.ts';

export const editNote = (
	ctx: Context,
	id: NoteId,
	edit: NoteEdit,
	sources: readonly Source[] = []
): Promise<StoredNote> =>
	change(ctx, id, sources, async (row, pen) => {
		const taken = await ordsTaken(ctx.db, [row]);
		return editsOf(carried(noteOf(row), edit, taken(id)), pen.hlc());
	});

export const revertNote = (
	ctx: Context,
	id: NoteId,
	fields?: readonly NoteField[]
): Promise<StoredNote> =>
	change(ctx, id, [], (row, pen) => {
		const hlc = pen.hlc();
		return row.edits
			.filter(({ field }) => fields?.includes(field) ?? true)
			.map(({ field }) => ({ field, hlc, is: 'reverted' as const }));
	});

const change = (
	ctx: Context,
	id: NoteId,
	sources: readonly Source[],
	edited: (row: NoteRow, pen: Pen) => readonly Edit[] | Promise<readonly Edit[]>
): Promise<StoredNote> =>
	write(ctx, [...noteTables(ctx.db), ctx.db.deeds], told(id), async (pen) => {
		const row = found(await ctx.db.notes.get(id), `Note ${id}`);
		const edits = await edited(row, pen);
		const writes = edits.map((after): Write => {
			const before = row.edits.find(({ field }) => field === after.field);
			return { is: 'edit', note: id, after, ...(before && { before }) };
		});
		const brought = await bring(ctx.db, pen, row.placed.value.deckId, sources);
		await keepDeed(ctx.db, pen, 'edit', writes, { carried: brought });
		const after = { ...row, edits: mergeEdits(row.edits, edits) };
		await keepWordings(ctx.db, pen, [{ before: row, after }]);
		return storedNote(await put(ctx, after));
	});

/** Puts sources that a note names now into its deck. */
async function bring(
	db: Database,
	pen: Pen,
	id: DeckId,
	sources: readonly Source[]
): Promise<Carried | undefined> {
	const deck = sources.length > 0 ? await db.decks.get(id) : undefined;
	if (!deck) return undefined;
	const known = sourcesOf(deck);
	const fresh = sources.filter((source) => !known.has(source.id));
	if (fresh.length === 0) return undefined;
	await db.decks.put(withSources(deck, fresh, pen.hlc()));
	return { deck: id, sources: fresh.map((source) => source.id) };
}

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
