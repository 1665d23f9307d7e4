import type { CardId } from '../core/deck/note.ts';
import type { StudyTime } from '../core/schedule/day.ts';
import type { Card } from '../core/schedule/card.ts';
import { standing } from '../core/schedule/standing.ts';
import type { CardEvent, EventId, UndoEvent } from '../core/schedule/review.ts';
import { answerTables, checkTime } from './answers.ts';
import type { Undone, Work } from './api.ts';
import { cardOf, isRemoved, rowOf, toldOf } from './card-row.ts';
import { changeCards, type CardChange } from './change-cards.ts';
import { write, type Context, type Pen } from './context.ts';
import type { Database, EventRow } from './database.ts';
import { eventsOfCards } from './events-of-cards.ts';
import { folded } from './folded.ts';
import { inChunks } from './in-chunks.ts';
import { isReview, type EventsOf } from './log.ts';
import { rowsWhere } from './rows-where.ts';
import { schedulersOf, type SchedulersOf } from './schedulers-of.ts';

export const undo = (
	ctx: Context,
	id: EventId,
	time: StudyTime,
	work: Work = {}
): Promise<Undone> =>
	write(
		ctx,
		[...answerTables(ctx.db), ctx.db.notes, ctx.db.settings],
		(undone) => toldOf(undone.result === 'saved' ? undone.events.map(({ card }) => card) : []),
		async (pen) => {
			checkTime(time);
			const { db } = ctx;
			const target = await db.events.get(id);
			if (!target || !isReview(target)) return { result: 'gone' };
			const own = (await eventsOfCards(db, [target.card]))(target.card);
			if (!standing(own).some((event) => event.id === id)) return { result: 'gone' };
			const action = (await actionOf(db, target)).filter(isReview);
			const members = new Set(action.map((event) => event.id));
			const ids = [...new Set(action.map(({ card }) => card))].sort();
			const schedulers = await schedulersOf(db);
			const sign = signer(time, pen, action.length > 1);
			const events: UndoEvent[] = [];
			const cards: Card[] = [];
			await inChunks(ids, work, async (chunk) => {
				const log = await eventsOfCards(db, chunk);
				const rows = await rowsWithPlaces(db, chunk);
				const counting = chunk.flatMap((card) =>
					standing(log(card)).filter((event) => members.has(event.id))
				);
				const undos = counting.map(sign);
				events.push(...undos);
				await db.events.bulkAdd(undos);
				cards.push(...(await takeBack(db, { undone: counting, undos, log, rows, schedulers })));
			});
			return { result: 'saved', events, cards };
		}
	);

/** The rows of cards, with the places that their notes have. */
async function rowsWithPlaces(db: Database, ids: readonly CardId[]) {
	const rows = await rowsWhere(db.cards, ':id', ids);
	const notes = await rowsWhere(
		db.notes,
		':id',
		rows.map(({ noteId }) => noteId)
	);
	const places = new Map(notes.map((note) => [note.id, note.placed.value]));
	return rows.map((row) => ({ row, place: places.get(row.noteId) }));
}

/** The event and all of its batch. One action numbers its events in a row. */
async function actionOf(db: Database, event: EventRow): Promise<readonly EventRow[]> {
	const { batch } = event;
	const first = batch === undefined ? undefined : await db.events.get(batch);
	if (!first) return [event];
	const from = db.events
		.where('[device+seq]')
		.between([first.device, first.seq], [first.device, []]);
	return from.until((row) => row.batch !== batch).toArray();
}

/** Makes the undo of one event after the other. */
function signer({ at, offsetMinutes, day }: StudyTime, pen: Pen, isBatch: boolean) {
	let batch: EventId | undefined;
	return ({ card, id: undoes }: CardEvent): UndoEvent => {
		const signature = pen.sign();
		batch ??= signature.id;
		const event = { ...signature, type: 'undo' as const, card, undoes, at, offsetMinutes, day };
		return isBatch ? { ...event, batch } : event;
	};
}

type Undoing = {
	readonly undone: readonly CardEvent[];
	readonly undos: readonly UndoEvent[];
	readonly log: EventsOf;
	readonly rows: Awaited<ReturnType<typeof rowsWithPlaces>>;
	readonly schedulers: SchedulersOf;
};

/** Folds the cards without what these undos take back. */
async function takeBack(db: Database, { undone, undos, log, rows, schedulers }: Undoing) {
	const byCard = groupBy(undos);
	const minus = groupBy(undone);
	const changes = rows.map(({ row: before, place }): CardChange => {
		const events = [...log(before.id), ...(byCard.get(before.id) ?? [])];
		const card = folded({ ...cardOf(before), ...place }, events, schedulers);
		return {
			before,
			after: rowOf(card, isRemoved(before)),
			minus: (minus.get(before.id) ?? []).filter((event) => event.type === 'grade')
		};
	});
	await changeCards(db, changes);
	return changes.flatMap(({ after }) => (isRemoved(after) ? [] : [cardOf(after)]));
}

function groupBy<E extends { readonly card: CardId }>(events: readonly E[]): Map<CardId, E[]> {
	const groups = new Map<CardId, E[]>();
	for (const event of events) groups.set(event.card, [...(groups.get(event.card) ?? []), event]);
	return groups;
}
