import type { Plan } from '../core/session/session.ts';
import { read, write, type Context } from './context.ts';
import { isSoundPlan } from './sound.ts';

export const settings = (ctx: Context): Promise<ReadonlyMap<string, unknown>> =>
	read(ctx, [ctx.db.settings], async () => {
		const rows = await ctx.db.settings.toArray();
		return new Map(rows.map(({ key, value }) => [key, value]));
	});

export const saveSetting = (ctx: Context, key: string, value: unknown): Promise<void> =>
	write(ctx, [ctx.db.settings], { what: 'settings' }, async (pen) => {
		await ctx.db.settings.put({ key, value, hlc: pen.hlc() });
	});

export const plan = (ctx: Context): Promise<Plan | undefined> =>
	read(ctx, [ctx.db.meta], async () => {
		const row = await ctx.db.meta.get('plan');
		return row?.key === 'plan' && isSoundPlan(row.value) ? row.value : undefined;
	});

export const savePlan = (ctx: Context, value: Plan | undefined): Promise<void> =>
	write(ctx, [], undefined, async () => {
		if (value) await ctx.db.meta.put({ key: 'plan', value });
		else await ctx.db.meta.delete('plan');
	});
