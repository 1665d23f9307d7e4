import type { StudyDay } from '#lib/core/schedule/day.ts';
import { cardsFor } from '#lib/core/session/go-on.ts';
import { extend } from '#lib/core/session/extend.ts';
import { planOf } from '#lib/core/session/session.ts';
import type { Hands } from './hands.ts';

/** How far ahead of their day cards may be brought. */
const aheadDays = 30;

/** Adds some minutes of cards beyond the day's limits to the session. Nothing happens where none are left. */
export async function goOn(hands: Hands, minutes: number): Promise<void> {
	const { store, session, begin, keep } = hands;
	const open = session();
	if (!open) return;
	const opening = await hands.opening();
	const { decks, narrow, day } = opening;
	const { time, notesToday, dueTomorrow } = day;
	// As the session counts its minutes.
	const { pace } = open.plan;
	const limit = Math.ceil((minutes * 60_000) / Math.min(pace.reviewMs, pace.freshMs));
	const known = new Set([...open.plan.main, ...open.plan.learning].map(({ noteId }) => noteId));
	const rows = await store.queue({
		decks: decks.map(({ id }) => ({ id, reviews: limit, fresh: limit })),
		learningUntil: time.at,
		day: (time.day + aheadDays) as StudyDay,
		notesToday: new Set([...notesToday, ...known]),
		rules: { reviewOrder: 'due' },
		...(narrow && { only: narrow.cards })
	});
	const main = cardsFor(minutes, rows, time.day, pace);
	const plan = planOf({ learning: [], main }, time, { pace, dueTomorrow });
	const more = extend(open, plan, time, { isBeyond: true });
	if (more === open) return;
	await keep(opening, more.plan);
	await begin(more);
}
