import type { DeckId } from '../core/deck/note.ts';
import type { GradeEvent } from '../core/schedule/review.ts';
import type { DayCount } from './api.ts';
import { queues, type CardRow, type Database, type TallyRow } from './database.ts';

/**
 * A card before and after an action, and the answers that no longer count or count now. Every change of a card
 * goes this way, so that rows, tallies and days always tell the same.
 */
export type CardChange = {
	readonly before?: CardRow | undefined;
	readonly after: CardRow;
	readonly minus?: readonly GradeEvent[];
	readonly plus?: readonly GradeEvent[];
};

/** The counters that one card's answer changes, where they were read already. */
export type Counters = {
	readonly tally: TallyRow | undefined;
	readonly day: DayCount | undefined;
};

/** Runs within a transaction over cards, tallies and days. */
export async function changeCards(
	db: Database,
	changes: readonly CardChange[],
	known?: Counters
): Promise<void> {
	if (changes.length === 0) return;
	await Promise.all([
		changes.length === 1 && changes[0]
			? db.cards.put(changes[0].after)
			: db.cards.bulkPut(changes.map(({ after }) => after)),
		changeTallies(db, changes, known),
		changeDays(db, changes, known)
	]);
}

/** What these changes add to the tally of each deck. */
export function tallySums(changes: readonly CardChange[]): TallyRow[] {
	const sums = new Map<DeckId, TallyRow>();
	const add = (row: CardRow | undefined, sign: 1 | -1) => {
		if (!row || row.queue === queues.removed) return;
		const sum = sums.get(row.deckId) ?? none(row.deckId);
		sums.set(row.deckId, {
			deckId: row.deckId,
			cards: sum.cards + sign,
			fresh: sum.fresh + (row.queue === queues.fresh ? sign : 0),
			suspended: sum.suspended + (row.queue === queues.suspended ? sign : 0)
		});
	};
	for (const { before, after } of changes) {
		add(before, -1);
		add(after, 1);
	}
	return [...sums.values()];
}

async function changeTallies(db: Database, changes: readonly CardChange[], known?: Counters) {
	const deltas = tallySums(changes).filter((sum) => sum.cards || sum.fresh || sum.suspended);
	if (deltas.length === 0) return;
	const rows = known ? [known.tally] : await db.tallies.bulkGet(deltas.map(({ deckId }) => deckId));
	await db.tallies.bulkPut(
		deltas.map((delta, i) => {
			const row = rows[i] ?? none(delta.deckId);
			return {
				deckId: delta.deckId,
				cards: row.cards + delta.cards,
				fresh: row.fresh + delta.fresh,
				suspended: row.suspended + delta.suspended
			};
		})
	);
}

const none = (deckId: DeckId): TallyRow => ({ deckId, cards: 0, fresh: 0, suspended: 0 });

/** What one answer adds to its day, or takes away from it. */
function countOf(
	{ day, before, grade, tookMs }: GradeEvent,
	deckId: DeckId,
	sign: 1 | -1
): DayCount {
	return {
		day,
		deckId,
		answers: sign,
		again: grade === 1 ? sign : 0,
		fresh: before.phase === 'new' ? sign : 0,
		reviews: before.phase === 'review' ? sign : 0,
		tookMs: sign * tookMs
	};
}

const sum = (a: DayCount, b: DayCount): DayCount => ({
	day: a.day,
	deckId: a.deckId,
	answers: a.answers + b.answers,
	again: a.again + b.again,
	fresh: a.fresh + b.fresh,
	reviews: a.reviews + b.reviews,
	tookMs: a.tookMs + b.tookMs
});

/** The counters of all days that these answers fall on. */
export function daysOf(changes: readonly CardChange[]): DayCount[] {
	const days = new Map<string, DayCount>();
	const add = (count: DayCount) => {
		const key = `${count.day} ${count.deckId}`;
		const so = days.get(key);
		days.set(key, so ? sum(so, count) : count);
	};
	for (const { before, after, minus = [], plus = [] } of changes) {
		for (const event of minus) add(countOf(event, before?.deckId ?? after.deckId, -1));
		for (const event of plus) add(countOf(event, after.deckId, 1));
	}
	return [...days.values()];
}

async function changeDays(db: Database, changes: readonly CardChange[], known?: Counters) {
	const deltas = daysOf(changes).filter(({ answers, again, fresh, reviews, tookMs }) =>
		[answers, again, fresh, reviews, tookMs].some((n) => n !== 0)
	);
	if (deltas.length === 0) return;
	const rows = known
		? [known.day]
		: await db.days.bulkGet(deltas.map(({ day, deckId }) => [day, deckId]));
	const next = deltas.map((delta, i) => {
		const row = rows[i];
		return row ? sum(row, delta) : delta;
	});
	const isEmpty = ({ answers }: DayCount) => answers === 0;
	await db.days.bulkPut(next.filter((row) => !isEmpty(row)));
	await db.days.bulkDelete(next.filter(isEmpty).map(({ day, deckId }) => [day, deckId]));
}
