import { catchUp } from '#lib/core/session/catch-up.ts';
import type { Session } from '#lib/core/session/session.ts';
import { goneOf } from '../today.ts';
import { listOf, type Decks } from './decks.ts';
import type { Hands } from './hands.ts';
import type { Way } from './way.ts';

/** The session after what other tabs, and other days, did to the same cards. */
export async function caughtUp(
	{ app, store, time }: Pick<Hands, 'app' | 'store' | 'time'>,
	session: Session,
	decks: Decks,
	{ heard }: Pick<Way, 'heard'>
): Promise<Session> {
	const { plan } = session;
	const now = time();
	const [events, gone] = await Promise.all([
		store.eventsSince(app.dayOf(plan.startedAt)),
		goneOf(store, plan, listOf(decks), now)
	]);
	const since = events.filter(({ at }) => at >= plan.startedAt);
	return catchUp(session, heard(since, plan), gone, now);
}
