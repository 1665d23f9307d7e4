import type { StudyTime } from '../core/schedule/day.ts';
import type { CardEvent, EventId } from '../core/schedule/review.ts';
import type { Deed, Undone } from './api.ts';
import { cardOf, isRemoved } from './card-row.ts';
import { read, write, type Context, type Pen } from './context.ts';
import type { CardRow, Edit, NoteRow } from './database.ts';
import { deedOf, type DeedRow, type Write } from './deed.ts';
import { lastEvent } from './log.ts';
import { markTables, stands, writeMarks } from './marks.ts';
import { fitCards, noteTables } from './note-cards.ts';
import { indexed, isGone, mergeEdits } from './note-row.ts';
import { isSame } from './same.ts';
import { undo } from './undo.ts';

/** The later of the last event of this device that counts and the last deed that stands. */
export async function lastAction(ctx: Context): Promise<CardEvent | Deed | undefined> {
	const [event, row] = await Promise.all([
		lastEvent(ctx),
		read(ctx, [ctx.db.deeds], () => ctx.db.deeds.orderBy('hlc').last())
	]);
	if (!row) return event;
	return event && event.hlc > row.hlc ? event : deedOf(row);
}

export async function takeBack(ctx: Context, id: EventId, time: StudyTime): Promise<Undone> {
	const isDeed = await read(
		ctx,
		[ctx.db.deeds],
		async () => (await ctx.db.deeds.get(id)) !== undefined
	);
	return isDeed ? undoDeed(ctx, id) : undo(ctx, id, time);
}

/** Puts back what stood there, wherever it still is as the deed left it. */
const undoDeed = (ctx: Context, id: EventId): Promise<Undone> => {
	const tables = [...new Set([...markTables(ctx.db), ...noteTables(ctx.db)])];
	return write(ctx, tables, { what: 'notes' }, async (pen) => {
		const deed = await ctx.db.deeds.get(id);
		if (!deed) return { result: 'gone' };
		await ctx.db.deeds.delete(id);
		const rows = [...(await backMarks(ctx, pen, deed)), ...(await backNotes(ctx, pen, deed))];
		const inUse = rows.filter((row) => !isRemoved(row));
		return { result: 'saved', events: [], cards: inUse.map(cardOf) };
	});
};

async function backMarks({ db }: Context, pen: Pen, { writes }: DeedRow): Promise<CardRow[]> {
	const standing: Extract<Write, { is: 'mark' }>[] = [];
	for (const write of writes)
		if (write.is === 'mark' && (await stands(db, write)))
			standing.push({ ...write, before: write.after, after: write.before });
	return writeMarks(db, pen, standing);
}

async function backNotes({ db }: Context, pen: Pen, { writes }: DeedRow): Promise<CardRow[]> {
	const ids = [...new Set(writes.flatMap((write) => (write.is === 'mark' ? [] : [write.note])))];
	if (ids.length === 0) return [];
	const rows = (await db.notes.bulkGet(ids)).filter((row) => row !== undefined);
	const after = rows.map((row) =>
		writes.reduce((row, write) => (write.is === 'mark' ? row : back(row, write, pen)), row)
	);
	await db.notes.bulkPut(after);
	await fitCards(db, after);
	return db.cards.where('noteId').anyOf(ids).toArray();
}

function back(row: NoteRow, write: Exclude<Write, { is: 'mark' }>, pen: Pen): NoteRow {
	if (write.note !== row.id) return row;
	if (write.is === 'delete')
		return isGone(row) ? indexed({ ...row, deleted: { value: false, hlc: pen.hlc() } }) : row;
	const now = row.edits.find(({ field }) => field === write.after.field);
	// An edit would bring a note back that was deleted elsewhere meanwhile.
	if (isGone(row) || !now || !isAlike(now, write.after)) return row;
	const { field, hlc } = { field: now.field, hlc: pen.hlc() };
	const edit: Edit = write.before ? { ...write.before, hlc } : { field, hlc, is: 'reverted' };
	return indexed({ ...row, edits: mergeEdits(row.edits, [edit]) });
}

const isAlike = (a: Edit, b: Edit): boolean => isSame({ ...a, hlc: '' }, { ...b, hlc: '' });
