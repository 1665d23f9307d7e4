import type { DeckId } from '#lib/core/deck/note.ts';
import type { EpochMs, StudyDay } from '#lib/core/schedule/day.ts';
import type { QueueCounts } from '#lib/core/schedule/queue.ts';
import { extend } from '#lib/core/session/extend.ts';
import {
	left,
	minutesLeft,
	putAside,
	resume,
	start,
	type Session
} from '#lib/core/session/session.ts';
import type { DeckInfo, Store } from '#lib/store/api.ts';
import { todaysPlan, type Day } from './queue.ts';

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
	dayOf: (at: number) => StudyDay
): Promise<Session> {
	const chosen = choice === 'all' ? decks : decks.filter(({ id }) => id === choice);
	const [plan, begun] = await Promise.all([
		todaysPlan(store, chosen, day),
		sessionLeft(store, choice, day, dayOf)
	]);
	return begun ? extend(begun, plan, day.time) : start(plan, day.time);
}

/** The session that was left today in the same choice of decks, if something of it is left. */
async function sessionLeft(
	store: Store,
	choice: Choice,
	{ time, events }: Day,
	dayOf: (at: number) => StudyDay
): Promise<Session | undefined> {
	const [plan, settings] = await Promise.all([store.plan(), store.settings()]);
	if (!plan || settings.get('studying') !== choice) return undefined;
	if (dayOf(plan.startedAt) !== time.day) return undefined;
	const cards = [...plan.main, ...plan.learning].map(({ id }) => id);
	const now = await store.cards(cards);
	const gone = cards.filter((id) => now.get(id)?.suspended ?? true);
	const since = events.filter(({ at }) => at >= plan.startedAt);
	const session = putAside(resume(plan, since, time), gone, time);
	return session.showing.side === 'finished' ? undefined : session;
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
