import type { StudyTime } from '../core/schedule/day.ts';
import type { CardEvent, EventId } from '../core/schedule/review.ts';
import type { Deed, Undone, Work } from './api.ts';
import type { DeckId, NoteId } from '../core/deck/note.ts';
import { cardOf, isRemoved, toldOf } from './card-row.ts';
import { dropSources } from './carry-sources.ts';
import { read, write, type Context, type Pen } from './context.ts';
import type { CardRow, Database, Edit, NoteRow } from './database.ts';
import { deedOf, isStep, type DeedRow, type NoteWrite } from './deed.ts';
import { inChunks } from './in-chunks.ts';
import { lastEvent } from './log.ts';
import { backMarks, markTables } from './marks.ts';
import { fitCards, noteTables, rowsOf } from './note-cards.ts';
import { indexed, isGone, mergeEdits } from './note-row.ts';
import { notesIn } from './notes.ts';
import { rowsWhere } from './rows-where.ts';
import { isSame } from './same.ts';
import { isSoundDeed } from './sound.ts';
import { undo } from './undo.ts';
import { keepWordings } from './wordings.ts';

/** The later of the last event of this device that counts and the last deed that stands. */
export async function lastAction(ctx: Context): Promise<CardEvent | Deed | undefined> {
	const [event, row] = await Promise.all([
		lastEvent(ctx),
		read(ctx, [ctx.db.deeds], () =>
			ctx.db.deeds
				.orderBy('hlc')
				.reverse()
				.filter((row) => isSoundDeed(row) && isStep(row))
				.first()
		)
	]);
	if (!row || !isStep(row)) return event;
	return event && event.hlc > row.hlc ? event : deedOf(row);
}

export async function takeBack(
	ctx: Context,
	id: EventId,
	time: StudyTime,
	work: Work = {}
): Promise<Undone> {
	const deed = await read(ctx, [ctx.db.deeds], () => ctx.db.deeds.get(id));
	if (deed?.imported) return (await import('./undo-import.ts')).undoImport(ctx, id, work);
	return deed ? undoDeed(ctx, id, work) : undo(ctx, id, time, work);
}

/** Puts back what stood there, wherever it still is as the deed left it. */
const undoDeed = (ctx: Context, id: EventId, work: Work): Promise<Undone> => {
	const tables = [...new Set([...markTables(ctx.db), ...noteTables(ctx.db)])];
	return write(ctx, tables, told, async (pen) => {
		const deed = await ctx.db.deeds.get(id);
		if (!deed) return { result: 'gone' };
		await ctx.db.deeds.delete(id);
		const { writes } = deed;
		const marks = writes.filter((each) => each.is === 'mark');
		const rows =
			marks.length > 0
				? await backMarks(ctx.db, pen, marks, work)
				: await backNotes(ctx.db, pen, deed, work);
		const inUse = rows.filter((row) => !isRemoved(row));
		return { result: 'saved', events: [], cards: inUse.map(cardOf) };
	});
};

const told = (undone: Undone) =>
	({
		...toldOf(undone.result === 'saved' ? undone.cards.map(({ id }) => id) : []),
		what: 'notes'
	}) as const;

async function backNotes(
	db: Database,
	pen: Pen,
	{ type, writes, carried, turned = [] }: DeedRow,
	work: Work
): Promise<CardRow[]> {
	const byNote = new Map<NoteId, NoteWrite[]>();
	for (const write of writes) {
		if (write.is === 'mark') continue;
		const known = byNote.get(write.note);
		if (known) known.push(write);
		else byNote.set(write.note, [write]);
	}
	const touched: CardRow[] = [];
	await inChunks([...byNote.keys()].sort(), work, async (ids) => {
		const before = await rowsWhere(db.notes, ':id', ids);
		const cards = await rowsOf(db, ids);
		const after = before.map((row) =>
			(byNote.get(row.id) ?? []).reduce((row, write) => back(row, write, pen), row)
		);
		await db.notes.bulkPut(after);
		if (type === 'edit')
			await keepWordings(
				db,
				pen,
				before.map((row, i) => ({ before: row, after: after[i] ?? row }))
			);
		// Tags are on no card.
		touched.push(...(type === 'tag' ? cards : await fitCards(db, after, cards)));
	});
	if (carried) await dropSources(db, carried.deck, carried.sources, pen.hlc());
	for (const { deck, isRemoved } of turned) await turnBack(db, pen, deck, isRemoved);
	return touched;
}

/** Brings a deck back that a deed removed; takes one away that it began, unless there are other notes in it by now. */
async function turnBack(db: Database, pen: Pen, id: DeckId, wasRemoved: boolean): Promise<void> {
	const row = await db.decks.get(id);
	if (!row || row.deleted.value !== wasRemoved) return;
	if (!wasRemoved && (await notesIn(db, id).count()) > 0) return;
	await db.decks.put({ ...row, deleted: { value: !wasRemoved, hlc: pen.hlc() } });
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
