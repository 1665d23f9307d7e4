import type { StudyDay, StudyTime } from '#lib/core/schedule/day.ts';
import type { Preset } from '#lib/core/schedule/preset.ts';
import type { QueueCounts } from '#lib/core/schedule/queue.ts';
import { usualMinutes } from '#lib/core/schedule/usual-day.ts';
import type { DeckSummary, Store } from '#lib/store/api.ts';

/** As far back as days say what is usual. */
const usualDays = 90;

/** Who has done more than usual now and then has no backlog yet. */
const generous = 1.5;
const fewestMinutes = 20;

/** The minutes that a learner has in a day: those that they said, or somewhat more than they usually study. */
export async function minutesOfDay(
	store: Store,
	today: StudyDay,
	{ minutesPerDay }: Preset
): Promise<number> {
	if (minutesPerDay !== undefined) return Math.max(minutesPerDay, 1);
	const days = await store.dayCounts((today - usualDays) as StudyDay, (today - 1) as StudyDay);
	return Math.max(fewestMinutes, Math.round(usualMinutes(days) * generous));
}

export const dueOf = (decks: readonly DeckSummary[]): QueueCounts => ({
	fresh: 0,
	learning: decks.reduce((sum, { counts }) => sum + counts.learning, 0),
	review: decks.reduce((sum, { counts }) => sum + counts.due, 0)
});

/** All that is due, whatever limits say. */
export const dueNow = async (store: Store, { at, day }: StudyTime): Promise<QueueCounts> =>
	dueOf(await store.decks(at, day));
