import type { EpochMs } from '../core/schedule/day.ts';
import type { EventId, ParametersId } from '../core/schedule/review.ts';
import type { FittedOn, FittedSet } from './api.ts';
import { read, type Context } from './context.ts';
import type { Database, EventRow } from './database.ts';

/** From now on cards are scheduled by these parameters; the event's id names them. No card is moved. */
export type AdoptedEvent = EventRow & {
	readonly type: 'adopted';
	readonly at: EpochMs;
	readonly values: readonly number[];
	readonly on: FittedOn;
};

/** Takes an adoption back: what was in force before it is again. */
export type RevertedEvent = EventRow & {
	readonly type: 'reverted';
	readonly at: EpochMs;
	readonly reverts: EventId;
};

/** The sets that a log tells of, oldest first. */
export function setsOf(events: readonly EventRow[]): FittedSet[] {
	const reverted = new Set(events.flatMap((row) => (isReverted(row) ? [row.reverts] : [])));
	return events
		.filter(isAdopted)
		.sort((a, b) => (a.hlc < b.hlc ? -1 : 1))
		.map(({ id, at, values, on }) => ({
			id: id as string as ParametersId,
			at,
			values,
			on,
			isReverted: reverted.has(id)
		}));
}

const isAdopted = (row: EventRow): row is AdoptedEvent =>
	row.v === 1 && row.type === 'adopted' && 'values' in row && isWhole(row.values);

const isReverted = (row: EventRow): row is RevertedEvent =>
	row.v === 1 && row.type === 'reverted' && 'reverts' in row;

/** All parameters of FSRS-6. */
const isWhole = (values: unknown): boolean =>
	Array.isArray(values) && values.length === 21 && values.every(Number.isFinite);

/** The kept copy of `setsOf`, so that nobody reads the whole log for it. Runs within a transaction over meta. */
export async function keptSets(db: Database): Promise<readonly FittedSet[]> {
	const row = await db.meta.get('fitted');
	const kept: unknown = row?.key === 'fitted' ? row.value : undefined;
	if (!Array.isArray(kept)) return [];
	return (kept as FittedSet[]).filter((set) => isWhole((Object(set) as FittedSet).values));
}

export const keepSets = (db: Database, sets: readonly FittedSet[]) =>
	db.meta.put({ key: 'fitted', value: sets });

export const fitted = (ctx: Context): Promise<readonly FittedSet[]> =>
	read(ctx, [ctx.db.meta], () => keptSets(ctx.db));
