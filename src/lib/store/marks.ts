import type { Flag } from '../core/deck/flag.ts';
import type { CardId } from '../core/deck/note.ts';
import type { StudyDay } from '../core/schedule/day.ts';
import type { Deed, Marked } from './api.ts';
import { cardOf, isRemoved, rowOf } from './card-row.ts';
import { changeCards, type CardChange } from './change-cards.ts';
import { found, read, write, type Context, type Pen } from './context.ts';
import type { CardRow, Database } from './database.ts';
import { keepDeed, type MarkTable, type Write } from './deed.ts';
import type { Register } from './register.ts';
import { isSame } from './same.ts';

/** What a card has that nobody ever marked. */
const unmarked = { suspensions: false, flags: 'none', burials: 'none' } as const;

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
	write(ctx, markTables(ctx.db), { what: 'cards' }, async (pen) => {
		const rows = await ctx.db.cards.bulkGet([...ids]);
		rows.forEach((row, i) => found(row, `Card ${ids[i] ?? ''}`));
		const marks = await ctx.db[table].bulkGet([...ids]);
		const writes = ids.map((card, i): Extract<Write, { is: 'mark' }> => {
			const before: unknown = marks[i]?.value ?? unmarked[table];
			return { is: 'mark', table, card, before, after };
		});
		const changed = writes.filter(({ before }) => !isSame(before, after));
		const cards = await writeMarks(ctx.db, pen, changed);
		return { id: await keepDeed(ctx.db, pen, type, changed), cards: cards.map(cardOf) };
	});

/** Runs within a transaction over `markTables`; gives the rows of the cards as they stand then. */
export async function writeMarks(
	db: Database,
	pen: Pen,
	writes: readonly Extract<Write, { is: 'mark' }>[]
): Promise<CardRow[]> {
	const rows = await db.cards.bulkGet(writes.map(({ card }) => card));
	const changes: CardChange[] = [];
	for (const [i, { table, card, after }] of writes.entries()) {
		const register: Register<unknown> = { value: after, hlc: pen.hlc() };
		await db.table(table).put({ card, ...register });
		const before = rows[i];
		if (!before) continue;
		const suspended = table === 'suspensions' ? after === true : before.suspended;
		changes.push({ before, after: rowOf({ ...cardOf(before), suspended }, isRemoved(before)) });
	}
	await changeCards(
		db,
		changes.filter(({ before, after }) => !isSame(before, after))
	);
	return changes.map(({ after }) => after);
}

/** Whether a mark still is what a deed made it. Runs within a transaction over `markTables`. */
export async function stands(
	db: Database,
	{ table, card, after }: Extract<Write, { is: 'mark' }>
): Promise<boolean> {
	const now: unknown = (await db[table].get(card))?.value ?? unmarked[table];
	return isSame(now, after);
}
