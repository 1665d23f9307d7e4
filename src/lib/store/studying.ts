import type { CardId, DeckId, NoteId } from '../core/deck/note.ts';
import type { Card } from '../core/schedule/card.ts';
import type { QueueRequest, QueueRows } from './api.ts';
import { cardOf, isRemoved, rowOf } from './card-row.ts';
import { changeCards } from './change-cards.ts';
import { found, read, write, type Context } from './context.ts';
import { queues, type QueueNumber } from './database.ts';

export const queue = (ctx: Context, request: QueueRequest): Promise<QueueRows> =>
	read(ctx, [ctx.db.cards], async () => {
		const take = async (deck: DeckId, number: QueueNumber, until: number, limit: number) => {
			if (limit <= 0) return [];
			const due = ctx.db.cards
				.where('[deckId+queue+due]')
				.between([deck, number], [deck, number, until], true, true);
			return (await due.limit(limit).toArray()).map(cardOf);
		};
		const takeAll = async (number: QueueNumber, until: number, limit: number) =>
			(await Promise.all(request.decks.map((deck) => take(deck, number, until, limit)))).flat();
		const { learningUntil, day, reviews, fresh } = request;
		const [learning, review, unseen] = await Promise.all([
			takeAll(queues.learning, learningUntil, Infinity),
			takeAll(queues.review, day, reviews),
			takeAll(queues.fresh, Infinity, fresh)
		]);
		return { learning, review, fresh: unseen };
	});

export const cards = (ctx: Context, ids: readonly CardId[]): Promise<ReadonlyMap<CardId, Card>> =>
	read(ctx, [ctx.db.cards], async () => {
		const rows = await ctx.db.cards.bulkGet([...ids]);
		return new Map(
			rows.flatMap((row) => (row && !isRemoved(row) ? [[row.id, cardOf(row)] as const] : []))
		);
	});

export const cardsOf = (ctx: Context, note: NoteId): Promise<readonly Card[]> =>
	read(ctx, [ctx.db.cards], async () => {
		const rows = await ctx.db.cards.where('noteId').equals(note).toArray();
		return rows.filter((row) => !isRemoved(row)).map(cardOf);
	});

export const suspend = (ctx: Context, id: CardId, suspended: boolean): Promise<Card> => {
	const { cards, suspensions, tallies, days } = ctx.db;
	return write(ctx, [cards, suspensions, tallies, days], { what: 'cards' }, async (pen) => {
		const before = found(await cards.get(id), `Card ${id}`);
		const after = rowOf({ ...cardOf(before), suspended }, isRemoved(before));
		await suspensions.put({ card: id, value: suspended, hlc: pen.hlc() });
		await changeCards(ctx.db, [{ before, after }]);
		return cardOf(after);
	});
};
