import type { Flag } from '../core/deck/flag.ts';
import type { CardId } from '../core/deck/note.ts';
import type { StudyDay } from '../core/schedule/day.ts';
import type { Deed, Marked } from './api.ts';
import { cardOf, isRemoved, rowOf, toldOf } from './card-row.ts';
import { changeCards, type CardChange } from './change-cards.ts';
import { chunks } from './chunks.ts';
import { found, read, write, type Context, type Pen } from './context.ts';
import type { CardRow, Database } from './database.ts';
import { keepDeed, type MarkTable, type MarkWrite } from './deed.ts';
import { isSame } from './same.ts';

/** What a card has that nobody ever marked. */
const unmarked = { suspensions: false, flags: 'none', burials: 'none' } as const;
const markNames = Object.keys(unmarked) as readonly MarkTable[];

export const suspend = (ctx: Context, ids: readonly CardId[], suspended: boolean) =>
	mark(ctx, 'suspend', 'suspensions', ids, suspended);

export const flag = (ctx: Context, ids: readonly CardId[], flag: Flag | 'none') =>
	mark(ctx, 'flag', 'flags', ids, flag);

export const bury = (ctx: Context, ids: readonly CardId[], day: StudyDay | 'none') =>
	mark(ctx, 'bury', 'burials', ids, day);

export const flags = (ctx: Context, ids: readonly CardId[]): Promise<ReadonlyMap<CardId, Flag>> =>
	read(ctx, [ctx.db.flags], async () => {
		const rows = await ctx.db.flags.bulkGet([...ids]);
		return new Map(
			rows.flatMap((row) => (row && row.value !== 'none' ? [[row.card, row.value] as const] : []))
		);
	});

/** All that a mark touches. */
export const markTables = (db: Database) => [
	db.cards,
	db.suspensions,
	db.flags,
	db.burials,
	db.tallies,
	db.days,
	db.deeds
];

const mark = (
	ctx: Context,
	type: Deed['type'],
	table: MarkTable,
	ids: readonly CardId[],
	after: unknown
): Promise<Marked> =>
	write(ctx, markTables(ctx.db), toldOf(ids), async (pen) => {
		const writes: MarkWrite[] = [];
		const cards: CardRow[] = [];
		for (const chunk of chunks(ids)) {
			const rows = await ctx.db.cards.bulkGet([...chunk]);
			rows.forEach((row, i) => found(row, `Card ${chunk[i] ?? ''}`));
			const marks = await ctx.db[table].bulkGet([...chunk]);
			const changed = chunk
				.map((card, i): MarkWrite => {
					const before: unknown = marks[i]?.value ?? unmarked[table];
					return { is: 'mark', table, card, before, after };
				})
				.filter(({ before }) => !isSame(before, after));
			writes.push(...changed);
			cards.push(...(await writeMarks(ctx.db, pen, changed)));
		}
		return { id: await keepDeed(ctx.db, pen, type, writes), cards: cards.map(cardOf) };
	});

/** Runs within a transaction over `markTables`; gives the rows of the cards as they stand then. */
export async function writeMarks(
	db: Database,
	pen: Pen,
	writes: readonly MarkWrite[]
): Promise<CardRow[]> {
	const rows = await db.cards.bulkGet(writes.map(({ card }) => card));
	for (const name of markNames)
		await db
			.table(name)
			.bulkPut(
				writes
					.filter(({ table }) => table === name)
					.map(({ card, after }) => ({ card, value: after, hlc: pen.hlc() }))
			);
	const changes = writes.flatMap(({ table, after }, i): CardChange[] => {
		const before = rows[i];
		if (!before) return [];
		const suspended = table === 'suspensions' ? after === true : before.suspended;
		return [{ before, after: rowOf({ ...cardOf(before), suspended }, isRemoved(before)) }];
	});
	await changeCards(
		db,
		changes.filter(({ before, after }) => !isSame(before, after))
	);
	return changes.map(({ after }) => after);
}

/** Of these writes those whose mark still is as it was written. Runs within a transaction over `markTables`. */
export async function standing(
	db: Database,
	writes: readonly MarkWrite[]
): Promise<readonly MarkWrite[]> {
	const kept: MarkWrite[] = [];
	for (const name of markNames) {
		const own = writes.filter(({ table }) => table === name);
		const rows = await db[name].bulkGet(own.map(({ card }) => card));
		kept.push(...own.filter(({ after }, i) => isSame(rows[i]?.value ?? unmarked[name], after)));
	}
	return kept;
}
