import type { CardId } from '../core/deck/note.ts';
import type { StudyTime } from '../core/schedule/day.ts';
import { standing } from '../core/schedule/standing.ts';
import type { CardEvent, EventId, UndoEvent } from '../core/schedule/review.ts';
import { answerTables, checkTime } from './answers.ts';
import type { Undone } from './api.ts';
import { cardOf, isRemoved, rowOf, toldOf } from './card-row.ts';
import { changeCards, type CardChange } from './change-cards.ts';
import { write, type Context, type Pen } from './context.ts';
import type { Database, EventRow } from './database.ts';
import { folded } from './folded.ts';
import { eventsOfCards, isReview, type EventsOf } from './log.ts';
import { schedulersOf } from './schedulers-of.ts';

export const undo = (ctx: Context, id: EventId, time: StudyTime): Promise<Undone> =>
	write(
		ctx,
		[...answerTables(ctx.db), ctx.db.notes, ctx.db.settings],
		(undone) => toldOf(undone.result === 'saved' ? undone.events.map(({ card }) => card) : []),
		async (pen) => {
			checkTime(time);
			const target = await ctx.db.events.get(id);
			if (!target || !isReview(target)) return { result: 'gone' };
			const action = (await actionOf(ctx.db, target)).filter(isReview);
			const ids = [...new Set(action.map(({ card }) => card))];
			const log = await eventsOfCards(ctx.db, ids);
			const members = new Set(action.map((event) => event.id));
			const counting = ids.flatMap((card) =>
				standing(log(card)).filter((event) => members.has(event.id))
			);
			if (!counting.some((event) => event.id === id)) return { result: 'gone' };
			const undos = undosOf(counting, time, pen);
			await ctx.db.events.bulkAdd(undos);
			return {
				result: 'saved',
				events: undos,
				cards: await takeBack(ctx.db, counting, undos, log)
			};
		}
	);

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

function undosOf(events: readonly CardEvent[], time: StudyTime, pen: Pen): UndoEvent[] {
	const { at, offsetMinutes, day } = time;
	let batch: EventId | undefined;
	return events.map(({ card, id: undoes }) => {
		const signature = pen.sign();
		batch ??= signature.id;
		const event = { ...signature, type: 'undo' as const, card, undoes, at, offsetMinutes, day };
		return events.length > 1 ? { ...event, batch } : event;
	});
}

/** Folds the cards without what these undos take back. */
async function takeBack(
	db: Database,
	undone: readonly CardEvent[],
	undos: readonly UndoEvent[],
	log: EventsOf
) {
	const ids = [...new Set(undone.map(({ card }) => card))];
	const rows = (await db.cards.bulkGet(ids)).filter((row) => row !== undefined);
	const notes = await db.notes.bulkGet(rows.map(({ noteId }) => noteId));
	const schedulers = await schedulersOf(db);
	const byCard = groupBy(undos);
	const minus = groupBy(undone);
	const changes = rows.map((before, i): CardChange => {
		const card = folded(
			{ ...cardOf(before), ...notes[i]?.placed.value },
			[...log(before.id), ...(byCard.get(before.id) ?? [])],
			schedulers
		);
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
