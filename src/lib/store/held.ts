import { write, type Context, type Pen } from './context.ts';
import type { Database, HeldRow } from './database.ts';
import { heldId, heldLibrary } from './held-entries.ts';
import { aheadLimitMs, hlcMs } from './hlc.ts';
import { latestHlc, libraryTables, type Library } from './library.ts';
import { mergeLibrary, mergeTables } from './merge.ts';

export const sizeOf = (library: Library): number =>
	libraryTables.reduce((sum, table) => sum + library[table].length, 0);

/** Keeps entries aside, as they came. Runs within a transaction over held. */
export const hold = (db: Database, library: Library) =>
	db.held.bulkPut(
		libraryTables.flatMap((table) =>
			library[table].map((entry): HeldRow => ({
				id: heldId(table, entry),
				hlc: latestHlc(entry),
				table,
				entry
			}))
		)
	);

/** Takes in what was kept aside and whose time has come. Runs at start. */
export async function releaseHeld(ctx: Context): Promise<void> {
	const isDue = ({ hlc }: HeldRow) => hlcMs(hlc) <= ctx.now() + aheadLimitMs;
	const due = (await ctx.db.held.toArray()).filter(isDue);
	if (due.length === 0) return;
	await write(ctx, mergeTables(ctx.db), { what: 'everything' }, async (pen: Pen) => {
		await mergeLibrary(ctx.db, pen, heldLibrary(due));
		await ctx.db.held.bulkDelete(due.map(({ id }) => id));
	});
}
