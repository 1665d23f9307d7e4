import { mediaOf, type MediaName } from '../core/deck/media.ts';
import { imageTypeOf } from '../core/deck/image-type.ts';
import type { DeckId } from '../core/deck/note.ts';
import type {
	CardHistory,
	Collection,
	MediaFile,
	PastReview
} from '../core/exchange/collection.ts';
import { standing } from '../core/schedule/standing.ts';
import type { CardEvent } from '../core/schedule/review.ts';
import { isRemoved } from './card-row.ts';
import { read, type Context } from './context.ts';
import type { CardRow, Database } from './database.ts';
import { infoOf, isLiving } from './deck-row.ts';
import { eventsOfCards } from './events-of-cards.ts';
import { rowsOf } from './note-cards.ts';
import { noteOf } from './note-row.ts';
import { notesIn } from './notes.ts';
import { rowsWhere } from './rows-where.ts';
import { isSoundCard, isSoundNote } from './sound.ts';
import { without } from './without.ts';

/** Decks as the learner has them, for a file. A deck that is gone is passed over. */
export const collectionOf = (ctx: Context, ids: readonly DeckId[]): Promise<Collection> =>
	read(
		ctx,
		[ctx.db.decks, ctx.db.notes, ctx.db.cards, ctx.db.events, ctx.db.flags, ctx.db.media],
		async () => {
			const rows = (await ctx.db.decks.bulkGet([...ids])).filter(isLiving);
			const decks = await Promise.all(
				rows.map(async (row) => ({
					...without(infoOf(row), 'preset'),
					notes: (await notesIn(ctx.db, row.id).toArray()).filter(isSoundNote).map(noteOf)
				}))
			);
			const notes = decks.flatMap((deck) => deck.notes);
			return {
				decks,
				media: await mediaFor(ctx.db, [...new Set(notes.flatMap(mediaOf))]),
				histories: await historiesOf(
					ctx.db,
					notes.map(({ id }) => id)
				)
			};
		}
	);

async function mediaFor(db: Database, names: readonly MediaName[]): Promise<Collection['media']> {
	const media = new Map<MediaName, MediaFile>();
	for (const row of await db.media.bulkGet([...names])) {
		const bytes: unknown = row?.bytes;
		const type = bytes instanceof Uint8Array ? imageTypeOf(bytes) : undefined;
		if (row && type) media.set(row.id, { type, bytes: row.bytes });
	}
	return media;
}

async function historiesOf(db: Database, notes: Parameters<typeof rowsOf>[1]) {
	const cards = (await rowsOf(db, notes)).filter((row) => !isRemoved(row) && isSoundCard(row));
	const ids = cards.map(({ id }) => id);
	const log = await eventsOfCards(db, ids);
	const flags = new Map(
		(await rowsWhere(db.flags, ':id', ids)).map(({ card, value }) => [card, value])
	);
	return cards.flatMap((card): CardHistory[] => {
		const reviews = standing(log(card.id)).flatMap(pastOf);
		const flag = flags.get(card.id);
		const isMarked = card.suspended || (flag !== undefined && flag !== 'none');
		if (reviews.length === 0 && card.state.phase === 'new' && !isMarked) return [];
		return [historyOf(card, reviews, flag)];
	});
}

const historyOf = (
	{ id, state, suspended }: CardRow,
	reviews: readonly PastReview[],
	flag: CardHistory['flag'] | 'none'
): CardHistory => ({
	card: id,
	reviews,
	state,
	isSuspended: suspended,
	...(flag !== undefined && flag !== 'none' && { flag })
});

function pastOf(event: CardEvent): PastReview[] {
	const { at, day } = event;
	switch (event.type) {
		case 'grade': {
			const { type, grade, tookMs, after } = event;
			const interval = after.phase === 'review' && { intervalDays: after.intervalDays };
			return [{ type, at, day, grade, tookMs, ...interval }];
		}
		case 'practice': {
			const { type, grade, tookMs } = event;
			return [{ type, at, day, grade, tookMs }];
		}
		case 'reset':
			return [{ type: 'reset', at, day }];
		case 'set-due':
		case 'reposition':
		case 'stand':
			return [];
	}
}
