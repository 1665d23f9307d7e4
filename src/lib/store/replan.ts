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
import type { Replanned } from './api.ts';
import { cardOf, isRemoved, rowOf, toldOf } from './card-row.ts';
import { changeCards, type CardChange } from './change-cards.ts';
import { chunks } from './chunks.ts';
import { write, type Context } from './context.ts';
import type { CardRow, Database } from './database.ts';
import { livingDecks } from './deck-row.ts';
import { StoreError } from './error.ts';

type PlanEvent = SetDueEvent | ResetEvent | RepositionEvent;

export const replan = (ctx: Context, changes: readonly PlanChange[]): Promise<Replanned> =>
	write(ctx, answerTables(ctx.db), toldOf(changes.map(({ card }) => card)), async (pen) => {
		const events: PlanEvent[] = [];
		const rows = await rowsInUse(ctx.db, new Set(changes.map(({ card }) => card)));
		const cards = new Map<CardRow['id'], CardChange & { readonly before: CardRow }>();
		for (const change of changes) {
			checkTime(change);
			checkPlan(change);
			const known = cards.get(change.card);
			const row = known?.after ?? rows.get(change.card);
			if (!row) continue;
			const signature = pen.sign();
			const batch: EventId = events[0]?.id ?? signature.id;
			const event: PlanEvent = {
				...signature,
				...change,
				...(changes.length > 1 && { batch })
			};
			events.push(event);
			const after = rowOf(changed(cardOf(row), event));
			cards.set(row.id, { before: known?.before ?? row, after });
		}
		await ctx.db.events.bulkAdd(events);
		await changeCards(ctx.db, [...cards.values()]);
		return { events, cards: [...cards.values()].map(({ after }) => cardOf(after)) };
	});

/** The rows of the cards that can be asked. Runs within a transaction over cards and decks. */
export async function rowsInUse(db: Database, ids: ReadonlySet<CardId>) {
	const living = new Set((await livingDecks(db)).map(({ id }) => id));
	const rows = new Map<CardId, CardRow>();
	for (const chunk of chunks([...ids]))
		for (const row of await db.cards.bulkGet([...chunk]))
			if (row && !isRemoved(row) && living.has(row.deckId)) rows.set(row.id, row);
	return rows;
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
