import { write, type Context, type Pen } from './context.ts';
import type { Database, HeldRow } from './database.ts';
import { aheadLimitMs, hlcMs } from './hlc.ts';
import { latestHlc, libraryTables, sift, type Library } from './library.ts';
import { mergeLibrary, mergeTables } from './merge.ts';

/** What may be merged now, and what is dated so far ahead that a wrong clock must have written it. */
export function splitByTime(library: Library, now: number) {
	const isAhead = (entry: Parameters<typeof latestHlc>[0]) =>
		hlcMs(latestHlc(entry)) > now + aheadLimitMs;
	return {
		timely: sift(library, (entry) => !isAhead(entry)),
		ahead: sift(library, isAhead)
	};
}

export const sizeOf = (library: Library): number =>
	libraryTables.reduce((sum, table) => sum + library[table].length, 0);

/** Keeps entries aside, as they came. Runs within a transaction over held. */
export const hold = (db: Database, library: Library) =>
	db.held.bulkPut(
		libraryTables.flatMap((table) =>
			library[table].map((entry): HeldRow => {
				const id = 'id' in entry ? entry.id : JSON.stringify(Object.values(entry).slice(0, 2));
				const hlc = latestHlc(entry);
				return { id: `${table} ${id} ${hlc}`, hlc, table, entry };
			})
		)
	);

/** What was kept aside, as the library that it came from. */
export const heldLibrary = (rows: readonly HeldRow[]): Library =>
	Object.fromEntries(
		libraryTables.map((name) => [
			name,
			rows.filter(({ table }) => table === name).map(({ entry }) => entry)
		])
	) as unknown as Library;

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
