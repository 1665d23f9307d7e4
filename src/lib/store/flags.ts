import type { Flag } from '../core/deck/flag.ts';
import type { CardId } from '../core/deck/note.ts';
import { read, type Context } from './context.ts';

/** The flags of those cards that have one. */
export const flags = (ctx: Context, ids: readonly CardId[]): Promise<ReadonlyMap<CardId, Flag>> =>
	read(ctx, [ctx.db.flags], async () => {
		const rows = await ctx.db.flags.bulkGet([...ids]);
		return new Map(
			rows.flatMap((row) => (row && row.value !== 'none' ? [[row.card, row.value] as const] : []))
		);
	});
