import type { Flag } from '../core/deck/flag.ts';
import type { CardId } from '../core/deck/note.ts';
import type { StudyDay } from '../core/schedule/day.ts';
import type { Deed, Marked, Work } from './api.ts';
import { cardOf, isRemoved, rowOf, toldOf } from './card-row.ts';
import { changeCards, type CardChange } from './change-cards.ts';
import { found, write, type Context, type Pen } from './context.ts';
import type { CardRow, Database } from './database.ts';
import { keepDeed, type MarkTable, type MarkWrite } from './deed.ts';
import { inChunks } from './in-chunks.ts';
import { rowsWhere } from './rows-where.ts';
import { isSame } from './same.ts';

/** What a card has that nobody ever marked. */
const unmarked = { suspensions: false, flags: 'none', burials: 'none' } as const;
const markNames = Object.keys(unmarked) as readonly MarkTable[];

export const suspend = (ctx: Context, ids: readonly CardId[], suspended: boolean, work?: Work) =>
	mark(ctx, 'suspend', 'suspensions', ids, suspended, work);

export const flag = (ctx: Context, ids: readonly CardId[], flag: Flag | 'none', work?: Work) =>
	mark(ctx, 'flag', 'flags', ids, flag, work);

export const bury = (ctx: Context, ids: readonly CardId[], day: StudyDay | 'none') =>
	mark(ctx, 'bury', 'burials', ids, day);

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
	after: unknown,
	work: Work = {}
): Promise<Marked> =>
	write(ctx, markTables(ctx.db), toldOf(ids), async (pen) => {
		const writes: MarkWrite[] = [];
		const cards: CardRow[] = [];
		await inChunks([...ids].sort(), work, async (chunk) => {
			const rows = await rowsById(ctx.db, chunk);
			const marks = await marksOf(ctx.db, table, chunk);
			const changed = chunk
				.map((card): MarkWrite => {
					found(rows.get(card), `Card ${card}`);
					return { is: 'mark', table, card, before: marks(card), after };
				})
				.filter(({ before }) => !isSame(before, after));
			writes.push(...changed);
			cards.push(...(await writeMarks(ctx.db, pen, changed, rows)));
		});
		return { id: await keepDeed(ctx.db, pen, type, writes), cards: cards.map(cardOf) };
	});

const rowsById = async (db: Database, ids: readonly CardId[]) =>
	new Map((await rowsWhere(db.cards, ':id', ids)).map((row) => [row.id, row]));

/** How these cards are marked in that table. */
async function marksOf(db: Database, table: MarkTable, ids: readonly CardId[]) {
	const rows = await rowsWhere<{ card: CardId; value: unknown }, CardId>(
		db.table(table),
		':id',
		ids
	);
	const marks = new Map(rows.map(({ card, value }) => [card, value]));
	return (card: CardId): unknown => marks.get(card) ?? unmarked[table];
}

/** Runs within a transaction over `markTables`; gives the rows of the cards as they stand then. */
async function writeMarks(
	db: Database,
	pen: Pen,
	writes: readonly MarkWrite[],
	rows: ReadonlyMap<CardId, CardRow>
): Promise<CardRow[]> {
	const changes = writes.flatMap(({ table, card, after }): CardChange[] => {
		const before = rows.get(card);
		if (!before) return [];
		const suspended = table === 'suspensions' ? after === true : before.suspended;
		return [{ before, after: rowOf({ ...cardOf(before), suspended }, isRemoved(before)) }];
	});
	const registersOf = (name: MarkTable) =>
		writes
			.filter(({ table }) => table === name)
			.map(({ card, after }) => ({ card, value: after, hlc: pen.hlc() }));
	await Promise.all([
		...markNames.map((name) => db.table(name).bulkPut(registersOf(name))),
		changeCards(
			db,
			changes.filter(({ before, after }) => !isSame(before, after))
		)
	]);
	return changes.map(({ after }) => after);
}

/** Puts back what stood there before these writes, wherever it still is as they left it. */
export async function backMarks(
	db: Database,
	pen: Pen,
	writes: readonly MarkWrite[],
	work: Work
): Promise<CardRow[]> {
	const cards: CardRow[] = [];
	await inChunks(writes, work, async (chunk) => {
		const rows = await rowsById(
			db,
			chunk.map(({ card }) => card)
		);
		const standing: MarkWrite[] = [];
		for (const name of markNames) {
			const own = chunk.filter(({ table }) => table === name);
			const marks = await marksOf(
				db,
				name,
				own.map(({ card }) => card)
			);
			standing.push(...own.filter(({ card, after }) => isSame(marks(card), after)));
		}
		const back = standing.map((each) => ({ ...each, before: each.after, after: each.before }));
		cards.push(...(await writeMarks(db, pen, back, rows)));
	});
	return cards;
}
