import type { CardId } from '../core/deck/note.ts';
import { newState, type Card } from '../core/schedule/card.ts';
import type {
	EventId,
	PlanChange,
	Practice,
	PracticeEvent,
	RepositionEvent,
	ResetEvent,
	SetDueEvent
} from '../core/schedule/review.ts';
import { withDueDay } from '../core/schedule/set-due.ts';
import { answerTables, checkTime, inUse } from './answers.ts';
import type { Replanned, Work } from './api.ts';
import { cardOf, isRemoved, rowOf, toldOf } from './card-row.ts';
import { changeCards } from './change-cards.ts';
import { write, type Context } from './context.ts';
import type { CardRow, Database } from './database.ts';
import { livingDecks } from './deck-row.ts';
import { StoreError } from './error.ts';
import { inChunks } from './in-chunks.ts';
import { rowsWhere } from './rows-where.ts';

type PlanEvent = SetDueEvent | ResetEvent | RepositionEvent;

export const replan = (
	ctx: Context,
	changes: readonly PlanChange[],
	work: Work = {}
): Promise<Replanned> =>
	write(ctx, answerTables(ctx.db), toldOf(changes.map(({ card }) => card)), async (pen) => {
		const events: PlanEvent[] = [];
		/** As they stand by now. */
		const cards = new Map<CardId, CardRow>();
		await inChunks(changes, work, async (chunk) => {
			const known = await rowsInUse(ctx.db, new Set(chunk.map(({ card }) => card)));
			for (const row of known.values()) if (!cards.has(row.id)) cards.set(row.id, row);
			const before = new Map<CardId, CardRow>();
			const made: PlanEvent[] = [];
			for (const change of chunk) {
				checkTime(change);
				checkPlan(change);
				const row = cards.get(change.card);
				if (!row) continue;
				if (!before.has(row.id)) before.set(row.id, row);
				const signature = pen.sign();
				const batch: EventId = (events[0] ?? made[0])?.id ?? signature.id;
				const event: PlanEvent = {
					...signature,
					...change,
					...(changes.length > 1 && { batch })
				};
				made.push(event);
				cards.set(row.id, rowOf(changed(cardOf(row), event)));
			}
			events.push(...made);
			await ctx.db.events.bulkAdd(made);
			await changeCards(
				ctx.db,
				[...before].map(([id, row]) => ({ before: row, after: cards.get(id) ?? row }))
			);
		});
		return { events, cards: [...cards.values()].map(cardOf) };
	});

/** The rows of the cards that can be asked. Runs within a transaction over cards and decks. */
export async function rowsInUse(
	db: Database,
	ids: ReadonlySet<CardId>
): Promise<Map<CardId, CardRow>> {
	const living = new Set((await livingDecks(db)).map(({ id }) => id));
	const rows = await rowsWhere(db.cards, ':id', [...ids]);
	const isAsked = (row: CardRow) => !isRemoved(row) && living.has(row.deckId);
	return new Map(rows.filter(isAsked).map((row) => [row.id, row]));
}

function changed(card: Card, event: PlanEvent): Card {
	switch (event.type) {
		case 'set-due':
			return { ...card, state: withDueDay(card.state, event.dueDay) };
		case 'reset':
			return { ...card, state: newState };
		case 'reposition':
			return { ...card, position: event.position };
	}
}

function checkPlan(change: PlanChange): void {
	const place =
		change.type === 'set-due' ? change.dueDay : change.type === 'reposition' ? change.position : 0;
	if (!Number.isSafeInteger(place))
		throw new StoreError(
			'invalid',
			`Card ${change.card} can't go to ${place}: nothing was written`
		);
}

export const practise = (ctx: Context, practice: Practice): Promise<PracticeEvent | undefined> =>
	write(ctx, answerTables(ctx.db), toldOf([practice.card]), async (pen) => {
		checkTime(practice);
		if (!(await inUse(ctx.db, practice.card))) return undefined;
		const event: PracticeEvent = { ...pen.sign(), type: 'practice', ...practice };
		await ctx.db.events.add(event);
		return event;
	});
