import type { CardId, NoteId } from '../core/deck/note.ts';
import { grades } from '../core/schedule/card.ts';
import type { StudyDay } from '../core/schedule/day.ts';
import { compareEvents, effective, standing } from '../core/schedule/standing.ts';
import type { DueCounts } from '../core/schedule/load.ts';
import { reviewEventTypes, type CardEvent, type ReviewEvent } from '../core/schedule/review.ts';
import type { DayCount } from './api.ts';
import { logRow, read, type Context } from './context.ts';
import { queues, type Database, type DeckRow, type EventRow } from './database.ts';
import { livingDecks } from './deck-row.ts';
import { isSoundState } from './sound.ts';

/** Events of kinds or versions that this program does not know are kept and handed on, but not read. */
export const isReview = (row: EventRow): row is EventRow & ReviewEvent =>
	row.v === 1 && typeof row.card === 'string' && isWhole(row);

type Unread = EventRow & Readonly<Record<string, unknown>>;

/** An earlier version kept kinds that it did not know without a look at what they say; others were damaged since. */
function isWhole(row: EventRow): boolean {
	const { hlc, device, seq, day, at, ...rest } = row as Unread;
	if (typeof hlc !== 'string' || typeof device !== 'string' || !Number.isFinite(seq)) return false;
	if (!Number.isSafeInteger(day) || !Number.isFinite(at)) return false;
	const isAnswer = () =>
		Number.isFinite(rest['tookMs']) && grades.some((grade) => grade === rest['grade']);
	switch (rest.type as ReviewEvent['type']) {
		case 'grade':
			return isAnswer() && isSoundState(rest['before']) && isSoundState(rest['after']);
		case 'practice':
			return isAnswer();
		case 'set-due':
			return Number.isSafeInteger(rest['dueDay']);
		case 'reposition':
			return Number.isSafeInteger(rest['position']);
		case 'reset':
			return true;
		case 'stand':
			return isSoundState(rest['state']);
		case 'undo':
			return typeof rest['undoes'] === 'string';
		default:
			return false;
	}
}

/** True of an event of a kind that this program knows, and that can't be read all the same. */
export const isDamagedEvent = (row: EventRow): boolean =>
	row.v === 1 && reviewEventTypes.some((type) => type === row.type) && !isReview(row);

/** A card's events, none if there are none. */
export type EventsOf = (card: CardId) => readonly ReviewEvent[];

export function groupByCard(rows: readonly EventRow[]): EventsOf {
	const byCard = new Map<CardId, ReviewEvent[]>();
	for (const row of rows) {
		if (!isReview(row)) continue;
		const events = byCard.get(row.card);
		if (events) events.push(row);
		else byCard.set(row.card, [row]);
	}
	return (card) => byCard.get(card) ?? [];
}

export const eventsSince = (ctx: Context, day: StudyDay): Promise<readonly ReviewEvent[]> =>
	read(ctx, [ctx.db.events], async () => {
		const rows = await ctx.db.events.where('day').aboveOrEqual(day).toArray();
		return rows.filter(isReview).sort(compareEvents);
	});

export const eventsOf = (ctx: Context, card: CardId): Promise<readonly ReviewEvent[]> =>
	read(ctx, [ctx.db.events], async () => {
		const rows = await ctx.db.events.where('card').equals(card).toArray();
		return rows.filter(isReview).sort(compareEvents);
	});

/** How many of a device's latest events are looked through at a time. */
const page = 50;

/** The newest event of this device that counts. */
export const lastEvent = (ctx: Context): Promise<CardEvent | undefined> =>
	read(ctx, [ctx.db.events, ctx.db.meta], async () => {
		const { device, seq } = await logRow(ctx.db);
		const latest: EventRow[] = [];
		for (let to = seq; to > 0; to -= page) {
			latest.push(
				...(await ctx.db.events
					.where('[device+seq]')
					.between([device, to - page], [device, to], false, true)
					.toArray())
			);
			const last = standing(latest.filter(isReview)).at(-1);
			if (last) return last;
		}
		return undefined;
	});

export const notesAnswered = (ctx: Context, day: StudyDay): Promise<ReadonlySet<NoteId>> =>
	read(ctx, [ctx.db.events, ctx.db.cards], async () => {
		const { events, cards } = ctx.db;
		const rows = await events.where('day').aboveOrEqual(day).toArray();
		const answered = effective(rows.filter(isReview)).filter((event) => event.day === day);
		const found = await cards.bulkGet([...new Set(answered.map(({ card }) => card))]);
		return new Set(found.flatMap((card) => (card ? [card.noteId] : [])));
	});

export const dayCounts = (
	ctx: Context,
	from: StudyDay,
	to: StudyDay
): Promise<readonly DayCount[]> =>
	read(ctx, [ctx.db.days], () =>
		ctx.db.days.where('[day+deckId]').between([from], [to, []]).toArray()
	);

export const lastDay = (ctx: Context): Promise<StudyDay | undefined> =>
	read(ctx, [ctx.db.events], async () => {
		const latest = await ctx.db.events.orderBy('day').last();
		return latest?.day;
	});

export const dueBetween = (ctx: Context, from: StudyDay, to: StudyDay): Promise<number> =>
	read(ctx, [ctx.db.decks, ctx.db.cards], async () =>
		countDue(ctx.db, await livingDecks(ctx.db), from, to)
	);

export const dueCounts = (ctx: Context, from: StudyDay, to: StudyDay): Promise<DueCounts> =>
	read(ctx, [ctx.db.decks, ctx.db.cards], async () => {
		const decks = await livingDecks(ctx.db);
		const days = Array.from({ length: to - from + 1 }, (_, i) => (from + i) as StudyDay);
		const counts = await Promise.all(
			days.map(async (day) => [day, await countDue(ctx.db, decks, day, day)] as const)
		);
		return new Map(counts.filter(([, count]) => count > 0));
	});

async function countDue(db: Database, decks: readonly DeckRow[], from: StudyDay, to: StudyDay) {
	const counts = await Promise.all(
		decks.map(({ id }) =>
			db.cards
				.where('[deckId+queue+due]')
				.between([id, queues.review, from], [id, queues.review, to], true, true)
				.count()
		)
	);
	return counts.reduce((all, count) => all + count, 0);
}
