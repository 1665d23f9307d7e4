import type { CardId, NoteId } from '../core/deck/note.ts';
import { effective } from '../core/schedule/standing.ts';
import type { EventId, Hlc } from '../core/schedule/review.ts';
import type { Undone, Work } from './api.ts';
import { cardOf, isRemoved, noteIdOf, rowOf } from './card-row.ts';
import { changeCards, type CardChange } from './change-cards.ts';
import { write, type Context, type Pen } from './context.ts';
import type { CardRow, Database, NoteRow } from './database.ts';
import type { DeedRow, ImportedRows, MarkWrite } from './deed.ts';
import { eventsOfCards } from './events-of-cards.ts';
import { folded } from './folded.ts';
import { importTables } from './import-collection.ts';
import { inChunks } from './in-chunks.ts';
import { fitCards, rowsOf } from './note-cards.ts';
import { indexed } from './note-row.ts';
import { notesIn } from './notes.ts';
import type { EventsOf } from './log.ts';
import { importDevice } from './past-events.ts';
import type { Register } from './register.ts';
import { rowsWhere } from './rows-where.ts';
import { isSame } from './same.ts';
import { schedulersOf, type SchedulersOf } from './schedulers-of.ts';

type Return = {
	readonly db: Database;
	readonly pen: Pen;
	readonly schedulers: SchedulersOf;
	readonly hlc: Hlc;
	readonly before: ReadonlyMap<NoteId, NoteRow | undefined>;
	readonly events: ReadonlySet<EventId>;
	readonly marks: ReadonlyMap<CardId, readonly MarkWrite[]>;
};

/** Takes away what an import brought, and puts back what stood there, wherever nobody changed or answered it since. */
export const undoImport = (ctx: Context, id: EventId, work: Work): Promise<Undone> => {
	const { db } = ctx;
	return write(ctx, importTables(db), { what: 'everything' }, async (pen) => {
		const deed = await db.deeds.get(id);
		if (!deed?.imported) return { result: 'gone' };
		await db.deeds.delete(id);
		const { notes, hlc, events, decks } = deed.imported;
		const back: Return = {
			db,
			pen,
			schedulers: await schedulersOf(db),
			hlc,
			before: new Map(notes.map(({ id, before }) => [id, before])),
			events: new Set(events),
			marks: marksOf(deed)
		};
		await inChunks(notes.map(({ id }) => id).sort(), work, (ids) => giveBack(back, ids));
		for (const deck of decks) await backDeck(db, pen, deck);
		return { result: 'saved', events: [], cards: [] };
	});
};

function marksOf({ writes }: DeedRow): ReadonlyMap<CardId, readonly MarkWrite[]> {
	const marks = new Map<CardId, MarkWrite[]>();
	for (const write of writes)
		if (write.is === 'mark') marks.set(write.card, [...(marks.get(write.card) ?? []), write]);
	return marks;
}

async function giveBack(back: Return, ids: readonly NoteId[]): Promise<void> {
	const { db, before } = back;
	const rows = await rowsWhere(db.notes, ':id', ids);
	const cards = await rowsOf(db, ids);
	const log = await eventsOfCards(
		db,
		cards.map(({ id }) => id)
	);
	const isOwn = ({ id }: CardRow) => log(id).some(({ device }) => device !== importDevice);
	const studied = new Set(cards.filter(isOwn).map(({ noteId }) => noteId));
	const isNew = (row: NoteRow) => before.get(row.id) === undefined;
	const leaving = rows.filter(
		(row) => isNew(row) && isUntouched(row, back.hlc) && !studied.has(row.id)
	);
	const gone = new Set(leaving.map(({ id }) => id));
	const reworded = rows.filter((row) => !isNew(row)).map((row) => backNote(row, back));
	await db.notes.bulkPut(reworded);
	await fitCards(db, reworded);
	await backCards(
		back,
		(await rowsOf(db, ids)).filter(({ noteId }) => !studied.has(noteId)),
		log,
		gone
	);
	await db.notes.bulkDelete([...gone]);
}

const isUntouched = ({ placed, published, deleted, edits }: NoteRow, hlc: Hlc): boolean =>
	[placed, published, deleted].every((each) => each.hlc === hlc) && edits.length === 0;

function backNote(row: NoteRow, { before, hlc, pen }: Return): NoteRow {
	const was = before.get(row.id);
	if (!was) return row;
	const now = pen.hlc();
	const register = <T>(is: Register<T>, before: Register<T>): Register<T> =>
		is.hlc === hlc ? { value: before.value, hlc: now } : is;
	return indexed({
		...row,
		placed: register(row.placed, was.placed),
		published: register(row.published, was.published),
		edits: row.edits.map((edit) => {
			const own = edit.hlc === hlc && was.edits.find(({ field }) => field === edit.field);
			return own ? { ...own, hlc: now } : edit;
		})
	});
}

/** Without the answers and marks that came along; those of notes that leave, leave with them. */
async function backCards(
	{ db, events, marks, schedulers }: Return,
	cards: readonly CardRow[],
	log: EventsOf,
	gone: ReadonlySet<NoteId>
): Promise<void> {
	const ids = cards.map(({ id }) => id);
	const marked = ids.flatMap((id) => marks.get(id) ?? []);
	for (const table of ['suspensions', 'flags'] as const) {
		const own = marked.filter((mark) => mark.table === table);
		const rows = await db.table<{ value: unknown }>(table).bulkGet(own.map(({ card }) => card));
		const standing = own.filter(({ after }, i) => isSame(rows[i]?.value, after));
		await db.table(table).bulkDelete(standing.map(({ card }) => card));
	}
	const suspended = new Map(
		(await rowsWhere(db.suspensions, ':id', ids)).map(({ card, value }) => [card, value])
	);
	const changes = cards.map((before): CardChange => {
		const isGone = gone.has(before.noteId);
		const own = log(before.id);
		const left = own.filter(({ id }) => !events.has(id));
		const card = { ...cardOf(before), suspended: suspended.get(before.id) ?? false };
		const after = rowOf(folded(card, left, schedulers), isGone || isRemoved(before));
		return { before, after, minus: effective(own), plus: effective(left) };
	});
	await changeCards(db, changes);
	const taken = cards.flatMap(({ id }) => log(id).filter((event) => events.has(event.id)));
	await db.events.bulkDelete(taken.map(({ id }) => id));
	await db.cards.bulkDelete(ids.filter((id) => gone.has(noteIdOf(id))));
}

/** A deck that came leaves, unless there are notes in it by now. */
async function backDeck(
	db: Database,
	pen: Pen,
	{ id, before, after }: ImportedRows['decks'][number]
): Promise<void> {
	const row = await db.decks.get(id);
	if (!row) return;
	if (!before) {
		if (isSame(row, after) && (await notesIn(db, id).count()) === 0) await db.decks.delete(id);
		return;
	}
	const now = pen.hlc();
	const register = <T>(is: Register<T>, was: Register<T>, before: Register<T>): Register<T> =>
		is.hlc === was.hlc && is.hlc !== before.hlc ? { value: before.value, hlc: now } : is;
	await db.decks.put({
		...row,
		published: register(row.published, after.published, before.published),
		deleted: register(row.deleted, after.deleted, before.deleted)
	});
}
