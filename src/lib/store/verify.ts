import type { Verified } from './api.ts';
import { logRow, read, write, type Context } from './context.ts';
import { differences, repair } from './derive.ts';
import { noteTables } from './note-cards.ts';

type Differences = Awaited<ReturnType<typeof differences>>;

export const report = ({ total, cards, tallies, days, fits, damaged }: Differences): Verified => ({
	cards: total,
	damaged,
	wrong: [...cards.put.map(({ id }) => id), ...cards.remove],
	isCountWrong:
		fits !== undefined || [tallies, days].some(({ put, remove }) => put.length + remove.length > 0)
});

export const verify = (ctx: Context): Promise<Verified & { readonly missing: number }> =>
	read(ctx, [...noteTables(ctx.db), ctx.db.meta], async () => {
		const { device, seq } = await logRow(ctx.db);
		const own = await ctx.db.events.where('[device+seq]').between([device], [device, []]).count();
		return { ...report(await differences(ctx.db)), missing: Math.max(0, seq - own) };
	});

export const rebuild = (ctx: Context): Promise<Verified> =>
	write(ctx, noteTables(ctx.db), { what: 'everything' }, async () => report(await repair(ctx.db)));
