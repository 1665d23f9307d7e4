import type { StudyTime } from '../core/schedule/day.ts';
import type { CardEvent, EventId } from '../core/schedule/review.ts';
import type { Deed, Undone } from './api.ts';
import type { NoteId } from '../core/deck/note.ts';
import { cardOf, isRemoved, toldOf } from './card-row.ts';
import { chunks } from './chunks.ts';
import { read, write, type Context, type Pen } from './context.ts';
import type { CardRow, Edit, NoteRow } from './database.ts';
import { deedOf, type DeedRow, type NoteWrite } from './deed.ts';
import { lastEvent } from './log.ts';
import { markTables, standing, writeMarks } from './marks.ts';
import { fitCards, noteTables, rowsOf } from './note-cards.ts';
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
	return write(ctx, tables, told, async (pen) => {
		const deed = await ctx.db.deeds.get(id);
		if (!deed) return { result: 'gone' };
		await ctx.db.deeds.delete(id);
		const rows = [...(await backMarks(ctx, pen, deed)), ...(await backNotes(ctx, pen, deed))];
		const inUse = rows.filter((row) => !isRemoved(row));
		return { result: 'saved', events: [], cards: inUse.map(cardOf) };
	});
};

const told = (undone: Undone) =>
	({
		...toldOf(undone.result === 'saved' ? undone.cards.map(({ id }) => id) : []),
		what: 'notes'
	}) as const;

async function backMarks({ db }: Context, pen: Pen, { writes }: DeedRow): Promise<CardRow[]> {
	const rows: CardRow[] = [];
	for (const chunk of chunks(writes)) {
		const marks = await standing(
			db,
			chunk.filter((write) => write.is === 'mark')
		);
		const back = marks.map((write) => ({ ...write, before: write.after, after: write.before }));
		rows.push(...(await writeMarks(db, pen, back)));
	}
	return rows;
}

async function backNotes({ db }: Context, pen: Pen, { writes }: DeedRow): Promise<CardRow[]> {
	const byNote = new Map<NoteId, NoteWrite[]>();
	for (const write of writes)
		if (write.is !== 'mark') byNote.set(write.note, [...(byNote.get(write.note) ?? []), write]);
	const rows: CardRow[] = [];
	for (const ids of chunks([...byNote.keys()])) {
		const before = (await db.notes.bulkGet([...ids])).filter((row) => row !== undefined);
		const after = before.map((row) =>
			(byNote.get(row.id) ?? []).reduce((row, write) => back(row, write, pen), row)
		);
		await db.notes.bulkPut(after);
		await fitCards(db, after);
		rows.push(...(await rowsOf(db, ids)));
	}
	return rows;
}

function back(row: NoteRow, write: NoteWrite, pen: Pen): NoteRow {
	if (write.is === 'delete')
		return isGone(row) ? indexed({ ...row, deleted: { value: false, hlc: pen.hlc() } }) : row;
	if (write.is === 'place') {
		if (!isSame(row.placed.value, write.after)) return row;
		return indexed({ ...row, placed: { value: write.before, hlc: pen.hlc() } });
	}
	const now = row.edits.find(({ field }) => field === write.after.field);
	// An edit would bring a note back that was deleted elsewhere meanwhile.
	if (isGone(row) || !now || !isAlike(now, write.after)) return row;
	const { field, hlc } = { field: now.field, hlc: pen.hlc() };
	const edit: Edit = write.before ? { ...write.before, hlc } : { field, hlc, is: 'reverted' };
	return indexed({ ...row, edits: mergeEdits(row.edits, [edit]) });
}

const isAlike = (a: Edit, b: Edit): boolean => isSame({ ...a, hlc: '' }, { ...b, hlc: '' });
