import type { DeckId, NoteId } from '../core/deck/note.ts';
import type { StoredNote } from './api.ts';
import { read, type Context } from './context.ts';
import type { Database } from './database.ts';
import { isGone, storedNote } from './note-row.ts';
import { isSoundNote } from './sound.ts';

export const notesIn = (db: Database, deck: DeckId) =>
	db.notes.where('[deckId+position]').between([deck], [deck, []]);

export const notes = (
	ctx: Context,
	deck: DeckId,
	{ offset, limit }: { offset: number; limit: number }
): Promise<readonly StoredNote[]> =>
	read(ctx, [ctx.db.notes], async () => {
		// Keys alone are cheap; an offset in IndexedDB walks over the rows.
		const keys = await notesIn(ctx.db, deck).primaryKeys();
		const rows = await ctx.db.notes.bulkGet(keys.slice(offset, offset + limit));
		return rows.flatMap((row) => (row && isSoundNote(row) ? [storedNote(row)] : []));
	});

export const notesById = (
	ctx: Context,
	ids: readonly NoteId[]
): Promise<ReadonlyMap<NoteId, StoredNote>> =>
	read(ctx, [ctx.db.notes], async () => {
		const rows = await ctx.db.notes.bulkGet([...ids]);
		return new Map(
			rows.flatMap((row) =>
				row && isSoundNote(row) && !isGone(row) ? [[row.id, storedNote(row)] as const] : []
			)
		);
	});
