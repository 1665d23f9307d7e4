import type { CardId, DeckId } from '#lib/core/deck/note.ts';
import type { Card } from '#lib/core/schedule/card.ts';
import type { EpochMs, StudyDay, StudyTime } from '#lib/core/schedule/day.ts';
import type { QueueCounts } from '#lib/core/schedule/queue.ts';
import { extend } from '#lib/core/session/extend.ts';
import {
	left,
	minutesLeft,
	putAside,
	resume,
	start,
	type Plan,
	type Session
} from '#lib/core/session/session.ts';
import { withoutSpare } from '#lib/core/session/spare.ts';
import type { DeckInfo, Store } from '#lib/store/api.ts';
import { todaysPlan, type Day } from './queue.ts';

/** Some cards alone, and the name under which a session of them is kept. */
export type Narrow = { readonly key: string; readonly cards: ReadonlySet<CardId> };

/** What to study: a deck, or all of them. */
export type Choice = DeckId | 'all';

/**
 * The session that this choice of decks opens with: the one that was left today, with what came in since, or a
 * new one. The study screen shows it and home counts it, so that the two agree.
 */
export async function todaysSession(
	store: Store,
	choice: Choice,
	decks: readonly DeckInfo[],
	day: Day,
	dayOf: (at: number) => StudyDay,
	narrow?: Narrow
): Promise<Session> {
	const chosen = choice === 'all' ? decks : decks.filter(({ id }) => id === choice);
	const [plan, kept] = await Promise.all([
		todaysPlan(store, chosen, day, { only: narrow?.cards }),
		planLeft(store, narrow?.key ?? choice, (at) => dayOf(at) === day.time.day)
	]);
	const begun = kept && (await sessionLeft(store, kept, plan, chosen, day));
	return begun ? extend(begun, plan, day.time) : start(plan, day.time);
}

/** The plan that was begun today in the same choice of decks. */
async function planLeft(
	store: Store,
	name: string,
	isToday: (at: number) => boolean
): Promise<Plan | undefined> {
	const [plan, settings] = await Promise.all([store.plan(), store.settings()]);
	return plan && settings.get('studying') === name && isToday(plan.startedAt) ? plan : undefined;
}

/** The session of a plan, if something of it is left. */
async function sessionLeft(
	store: Store,
	plan: Plan,
	now: Plan,
	decks: readonly DeckInfo[],
	{ time, events }: Day
): Promise<Session | undefined> {
	// What was found due just now is there: only the others are looked for, one by one.
	const due = new Set([...now.main, ...now.learning].map(({ id }) => id));
	const others = (cards: readonly Card[]) => cards.filter(({ id }) => !due.has(id));
	const doubtful = { main: others(plan.main), learning: others(plan.learning) };
	const gone = await goneOf(store, doubtful, decks, time);
	const since = events.filter(({ at }) => at >= plan.startedAt);
	const session = withoutSpare(putAside(resume(plan, since, time), gone, time), time);
	return session.showing.side === 'finished' ? undefined : session;
}

/** The cards of a plan that are not asked now: deleted, suspended, buried, or of a deck that was removed. */
export async function goneOf(
	store: Store,
	{ main, learning }: Pick<Plan, 'main' | 'learning'>,
	decks: readonly DeckInfo[],
	{ day }: StudyTime
): Promise<CardId[]> {
	const ids = [...main, ...learning].map(({ id }) => id);
	const inUse = new Set(decks.map(({ id }) => id));
	const [now, buried] = await Promise.all([store.cards(ids), store.buried(day)]);
	return ids.filter((id) => {
		const card = now.get(id);
		return !card || card.suspended || buried.has(id) || !inUse.has(card.deckId);
	});
}

/** What a session asks of today. */
export type Work = {
	readonly counts: QueueCounts;
	readonly minutes: number;
	/** Only learning cards are left, and the first of them comes back then. */
	readonly until: EpochMs | undefined;
};

export const workOf = (session: Session): Work => ({
	counts: left(session),
	minutes: minutesLeft(session),
	until: session.showing.side === 'waiting' ? session.showing.until : undefined
});

export const isNothing = ({ counts }: Work): boolean =>
	counts.learning + counts.review + counts.fresh === 0;
