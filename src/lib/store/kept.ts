import type { EpochMs } from '../core/schedule/day.ts';
import type { Kept } from './api.ts';
import { read, type Context } from './context.ts';
import type { Database } from './database.ts';
import { livingDecks } from './deck-row.ts';

/** Counts by the index of notes and the counters of days: no card and no answer is read. */
export const countKept = (db: Database, now: number): Promise<Kept> =>
	db.transaction('r', [db.decks, db.notes, db.days], async () => {
		const decks = await livingDecks(db);
		const notes = await Promise.all(
			decks.map(({ id }) => db.notes.where('[deckId+position]').between([id], [id, []]).count())
		);
		let answers = 0;
		await db.days.each((day) => (answers += day.answers));
		return {
			decks: decks.length,
			notes: notes.reduce((sum, count) => sum + count, 0),
			answers,
			at: now as EpochMs
		};
	});

export const keptIn = (ctx: Context): Promise<Kept> =>
	read(ctx, [ctx.db.decks, ctx.db.notes, ctx.db.days], () => countKept(ctx.db, ctx.now()));
