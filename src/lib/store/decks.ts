import type { Deck } from '../core/deck/deck.ts';
import type { DeckId } from '../core/deck/note.ts';
import type { EpochMs, StudyDay } from '../core/schedule/day.ts';
import type { DeckCounts, DeckInfo, DeckSummary } from './api.ts';
import { read, type Context } from './context.ts';
import {
	queues,
	type CardRow,
	type Database,
	type QueueNumber,
	type TallyRow
} from './database.ts';
import { infoOf, isLiving, livingDecks } from './deck-row.ts';
import { noteOf } from './note-row.ts';
import { notesIn } from './notes.ts';
import { isSoundNote } from './sound.ts';
import { buriedOn } from './studying.ts';
import { without } from './without.ts';

export const decks = (ctx: Context, at: EpochMs, day: StudyDay): Promise<readonly DeckSummary[]> =>
	read(ctx, [ctx.db.decks, ctx.db.tallies, ctx.db.cards, ctx.db.burials], async () => {
		const rows = await livingDecks(ctx.db);
		const buried = await buriedRows(ctx.db, day);
		const tallies = await ctx.db.tallies.bulkGet(rows.map(({ id }) => id));
		return Promise.all(
			rows.map(async (row, i) => ({
				deck: infoOf(row),
				counts: await countsOf(ctx.db, row.id, tallies[i], at, day, buried)
			}))
		);
	});

async function countsOf(
	db: Database,
	id: DeckId,
	tally: TallyRow | undefined,
	at: EpochMs,
	day: StudyDay,
	buried: readonly CardRow[]
): Promise<DeckCounts> {
	const putOff = buried.filter(({ deckId }) => deckId === id);
	const count = async (queue: number, until: number) => {
		const rows = db.cards
			.where('[deckId+queue+due]')
			.between([id, queue], [id, queue, until], true, true);
		const isCounted = (row: CardRow) => row.queue === queue && row.due <= until;
		return (await rows.count()) - putOff.filter(isCounted).length;
	};
	const [learning, due] = await Promise.all([
		count(queues.learning, at),
		count(queues.review, day)
	]);
	const { cards, fresh, suspended } = isWhole(tally) ? tally : await counted(db, id);
	return { cards, fresh, suspended, learning, due };
}

const isWhole = (tally: TallyRow | undefined): tally is TallyRow =>
	tally !== undefined &&
	[tally.cards, tally.fresh, tally.suspended].every((n) => Number.isSafeInteger(n) && n >= 0);

/** What a tally should be that is not there or is damaged. */
async function counted(db: Database, id: DeckId): Promise<Omit<TallyRow, 'deckId'>> {
	const within = (from: QueueNumber, to: QueueNumber) =>
		db.cards.where('[deckId+queue+due]').between([id, from], [id, to, []], true, true).count();
	const [cards, fresh, suspended] = await Promise.all([
		within(queues.fresh, queues.suspended),
		within(queues.fresh, queues.fresh),
		within(queues.suspended, queues.suspended)
	]);
	return { cards, fresh, suspended };
}

/** Cards that are not asked on that day: few. */
async function buriedRows(db: Database, day: StudyDay): Promise<CardRow[]> {
	const ids = [...(await buriedOn(db, day))];
	const rows = ids.length === 0 ? [] : await db.cards.bulkGet(ids);
	return rows.filter((row) => row !== undefined);
}

export const deck = (ctx: Context, id: DeckId): Promise<DeckInfo | undefined> =>
	read(ctx, [ctx.db.decks], async () => {
		const row = await ctx.db.decks.get(id);
		return isLiving(row) ? infoOf(row) : undefined;
	});

export const wholeDeck = (ctx: Context, id: DeckId): Promise<Deck | undefined> =>
	read(ctx, [ctx.db.decks, ctx.db.notes], async () => {
		const row = await ctx.db.decks.get(id);
		if (!isLiving(row)) return undefined;
		const info = without(infoOf(row), 'preset');
		return {
			...info,
			notes: (await notesIn(ctx.db, id).toArray()).filter(isSoundNote).map(noteOf)
		};
	});
