import type { CardId, DeckId, NoteId } from '../core/deck/note.ts';
import type { Card } from '../core/schedule/card.ts';
import { chanceOf } from '../core/schedule/chance.ts';
import type { StudyDay } from '../core/schedule/day.ts';
import { gatherNew, type ReadPage } from '../core/schedule/gather.ts';
import type { NewGather } from '../core/schedule/order.ts';
import { defaultPreset } from '../core/schedule/preset.ts';
import { inOrder } from '../core/schedule/rank.ts';
import type { DeckRequest, QueueRequest, QueueRows } from './api.ts';
import { cardOf, isRemoved, noteIdOf } from './card-row.ts';
import { read, type Context } from './context.ts';
import { queues, type CardRow, type Database, type QueueNumber } from './database.ts';
import { isSoundCard } from './sound.ts';

export const queue = (ctx: Context, request: QueueRequest): Promise<QueueRows> =>
	read(ctx, [ctx.db.cards, ctx.db.burials], async () => {
		const { decks, learningUntil, day, notesToday, rules, only, except } = request;
		const { reviewOrder, newGather, buryNewSiblings, buryReviewSiblings } = {
			...defaultPreset,
			...rules
		};
		const isDueFirst = reviewOrder === 'due';
		const damaged = new Set<CardId>();
		const seen = (row: CardRow): Card => {
			if (!isSoundCard(row)) damaged.add(row.id);
			return cardOf(row);
		};
		const begin = async ({ id, reviews, fresh }: DeckRequest) => {
			const due = () => rowsUntil(ctx.db, id, queues.review, day);
			const newCards = async () => newPages(ctx.db, id, newGather, day, seen);
			const [learning, review, unseen] = await Promise.all([
				rowsUntil(ctx.db, id, queues.learning, learningUntil).toArray(),
				// Any other order has to see all of them.
				ahead(pagesOf(due, seen), isDueFirst || !(reviews > 0) ? Math.ceil(reviews) : Infinity),
				fresh > 0 ? newCards().then((pages) => ahead(pages, Math.ceil(fresh))) : undefined
			]);
			return { learning: learning.map(seen), review, unseen };
		};
		// One wait for all decks: what they bring is sifted afterwards.
		const [putOff, begun] = await Promise.all([
			buriedOn(ctx.db, day),
			Promise.all(decks.map(begin))
		]);
		const isAsked = (card: CardId) =>
			!putOff.has(card) && !damaged.has(card) && (only?.has(card) ?? true);
		const learning = begun.flatMap((deck) => deck.learning.filter(({ id }) => isAsked(id)));
		const met = new Set([...(notesToday ?? []), ...learning.map(({ noteId }) => noteId)]);
		const sifted = async (pages: readonly (Ahead | undefined)[], areSiblingsBuried: boolean) => {
			const isMet = (note: NoteId, card: CardId) =>
				!isAsked(card) || !!except?.has(card) || (areSiblingsBuried && met.has(note));
			const each = await Promise.all(
				pages.map(async (deck) => deck && gatherNew(deck.limit, isMet, deck.readPage))
			);
			return each.flatMap((cards) => cards ?? []);
		};
		const review = await sifted(
			begun.map((deck) => deck.review),
			buryReviewSiblings
		);
		if (buryNewSiblings) for (const { noteId } of review) met.add(noteId);
		const fresh = await sifted(
			begun.map((deck) => deck.unseen),
			buryNewSiblings
		);
		return { learning, review, fresh };
	});

/** Pages of which the first, of `limit` cards, was read already. */
type Ahead = { readonly limit: number; readonly readPage: ReadPage };

async function ahead(readPage: ReadPage, limit: number): Promise<Ahead> {
	const first = limit > 0 ? await readPage(0, limit) : [];
	return {
		limit,
		readPage: async (offset, count) => (offset === 0 ? first : readPage(offset, count))
	};
}

/** Cards that are not asked on that day. Runs within a transaction over burials. */
export const buriedOn = async (db: Database, day: StudyDay): Promise<ReadonlySet<CardId>> =>
	new Set(await db.burials.where('value').between(day, Infinity, true, true).primaryKeys());

export const buried = (ctx: Context, day: StudyDay): Promise<ReadonlySet<CardId>> =>
	read(ctx, [ctx.db.burials], () => buriedOn(ctx.db, day));

const rowsUntil = (db: Database, deck: DeckId, number: QueueNumber, until: unknown) =>
	db.cards.where('[deckId+queue+due]').between([deck, number], [deck, number, until], true, true);

const pagesOf =
	(rows: () => ReturnType<typeof rowsUntil>, seen: (row: CardRow) => Card): ReadPage =>
	async (offset, count) =>
		(await rows().offset(offset).limit(count).toArray()).map(seen);

/** The new cards of a deck, those first that a day takes first. */
async function newPages(
	db: Database,
	deck: DeckId,
	gather: NewGather,
	day: StudyDay,
	seen: (row: CardRow) => Card
): Promise<ReadPage> {
	const rows = () => rowsUntil(db, deck, queues.fresh, []);
	switch (gather) {
		case 'position':
		case 'deck':
			return pagesOf(rows, seen);
		case 'position-descending':
			return pagesOf(() => rows().reverse(), seen);
		case 'random-notes':
		case 'random-cards': {
			// Keys alone are cheap, and say all that the draw asks.
			const ids = await rows().primaryKeys();
			const drawn = inOrder(ids, chanceFor(gather, day), () => 0);
			return async (offset, count) => {
				const page = await db.cards.bulkGet(drawn.slice(offset, offset + count));
				return page.flatMap((row) => (row ? [seen(row)] : []));
			};
		}
	}
}

const chanceFor = (gather: NewGather, day: StudyDay) => (id: CardId) =>
	chanceOf(gather === 'random-notes' ? noteIdOf(id) : id, day);

export const cards = (ctx: Context, ids: readonly CardId[]): Promise<ReadonlyMap<CardId, Card>> =>
	read(ctx, [ctx.db.cards], async () => {
		const rows = await ctx.db.cards.bulkGet([...ids]);
		return new Map(
			rows.flatMap((row) =>
				row && !isRemoved(row) && isSoundCard(row) ? [[row.id, cardOf(row)] as const] : []
			)
		);
	});

export const cardsOf = (ctx: Context, note: NoteId): Promise<readonly Card[]> =>
	read(ctx, [ctx.db.cards], async () => {
		const rows = await ctx.db.cards.where('noteId').equals(note).toArray();
		return rows.filter((row) => !isRemoved(row) && isSoundCard(row)).map(cardOf);
	});
