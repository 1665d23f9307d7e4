import { fullParameters } from '../core/schedule/parameters.ts';
import type { EventId, ParametersId } from '../core/schedule/review.ts';
import type { FittedOn, FittedSet } from './api.ts';
import { found, write, type Context } from './context.ts';
import type { EventRow } from './database.ts';
import { StoreError } from './error.ts';
import { keepSets, keptSets, setsOf, type AdoptedEvent, type RevertedEvent } from './fitted.ts';

export const adopt = (
	ctx: Context,
	given: readonly number[],
	on: FittedOn
): Promise<FittedSet | undefined> =>
	write(ctx, [ctx.db.events], { what: 'settings' }, async (pen) => {
		const values = checked(given);
		const event: AdoptedEvent = { ...pen.sign(), type: 'adopted', at: pen.now, values, on };
		await ctx.db.events.add(event);
		const sets = [...(await keptSets(ctx.db)), ...setsOf([event])];
		await keepSets(ctx.db, sets);
		return sets.at(-1);
	});

export const revert = (ctx: Context, id: ParametersId): Promise<void> =>
	write(ctx, [ctx.db.events], { what: 'settings' }, async (pen) => {
		const sets = await keptSets(ctx.db);
		const { isReverted } = found(
			sets.find((set) => set.id === id),
			`Set of parameters ${id}`
		);
		if (isReverted) return;
		const reverts = id as string as EventId;
		const event: RevertedEvent = { ...pen.sign(), type: 'reverted', at: pen.now, reverts };
		await ctx.db.events.add(event satisfies EventRow);
		await keepSets(
			ctx.db,
			sets.map((set) => (set.id === id ? { ...set, isReverted: true } : set))
		);
	});

function checked(values: readonly number[]): readonly number[] {
	try {
		return fullParameters(values);
	} catch (cause) {
		throw new StoreError('invalid', (cause as Error).message, { cause });
	}
}
