import * as v from 'valibot';
import type { EpochMs } from '../core/schedule/day.ts';
import type { CopyPlace } from './api.ts';
import { logRow, read, write, type Context } from './context.ts';

/** Up to where a copy goes: all that this device had written by then. */
export type Mark = { readonly at: number; readonly device: string; readonly seq: number };

/** Of the copies that were made since this page was opened. */
export const markOf = new WeakMap<Blob, Mark>();

const finite = v.pipe(v.number(), v.finite());
/** Earlier versions noted only the time. */
const schema = v.union([
	v.object({ at: finite, device: v.string(), seq: finite }),
	v.pipe(
		finite,
		v.transform((at): Mark => ({ at, device: '', seq: 0 }))
	)
]);

/** Notes that a copy has left the browser. */
export const noteCopy = (ctx: Context, file: Blob): Promise<void> =>
	write(ctx, [], undefined, async () => {
		const mark = markOf.get(file);
		if (mark) await ctx.db.meta.put({ key: 'backup', value: mark });
	});

/** The last copy that left the browser, if any did, and how much this device has written since. */
export const lastCopy = (
	ctx: Context
): Promise<{ readonly at?: EpochMs; readonly answersSince: number }> =>
	read(ctx, [ctx.db.meta, ctx.db.events], async () => {
		const [row, { device, seq }] = [await ctx.db.meta.get('backup'), await logRow(ctx.db)];
		const parsed = v.safeParse(schema, row && 'value' in row ? row.value : undefined);
		if (!parsed.success) return { answersSince: seq };
		const { at, ...mark } = parsed.output;
		return {
			at: at as EpochMs,
			answersSince: mark.device === device ? Math.max(0, seq - mark.seq) : seq
		};
	});

/** A handle of a folder outlives the page only in the database, with what seals the copies in it. */
export const copyFolder = (ctx: Context): Promise<unknown> =>
	read(ctx, [ctx.db.meta], async () => {
		const row = await ctx.db.meta.get('folder');
		return row?.key === 'folder' ? row.value : undefined;
	});

export const keepCopyFolder = (ctx: Context, place: CopyPlace | undefined): Promise<void> =>
	write(ctx, [], undefined, async () => {
		if (place) await ctx.db.meta.put({ key: 'folder', value: place });
		else await ctx.db.meta.delete('folder');
	});
