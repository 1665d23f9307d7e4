import type { Card } from '#lib/core/schedule/card.ts';
import { dayMs, type EpochMs, type StudyDay, type StudyTime } from '#lib/core/schedule/day.ts';
import { paceOf } from '#lib/core/schedule/pace.ts';
import type { Preset } from '#lib/core/schedule/preset.ts';
import { buildQueue, dailyLeft, type DailyLeft } from '#lib/core/schedule/queue.ts';
import type { GradeEvent, ReviewEvent } from '#lib/core/schedule/review.ts';
import { planOf, type Plan } from '#lib/core/session/session.ts';
import type { DeckInfo, Store } from '#lib/store/api.ts';

/** Answers of the last days say how fast a learner is. */
const paceDays = 7;

export const answersOf = (events: readonly ReviewEvent[]): GradeEvent[] =>
	events.filter((event) => event.type === 'grade');

/** How fast this learner has been these days. */
export const recentPace = async (store: Store, day: StudyDay) =>
	paceOf(answersOf(await store.eventsSince((day - paceDays) as StudyDay)));

/** What is due today of these decks, in the order to meet it; `first` is met before anything else. */
export async function todaysPlan(
	store: Store,
	decks: readonly DeckInfo[],
	preset: Preset,
	time: StudyTime,
	first?: Card
): Promise<Plan> {
	const tomorrow = (time.day + 1) as StudyDay;
	const [done, notesToday, pace, dueTomorrow] = await Promise.all([
		store.dayCounts(time.day, time.day),
		store.notesAnswered(time.day),
		recentPace(store, time.day),
		store.dueBetween(tomorrow, tomorrow)
	]);
	const left = new Map(
		decks.map((deck): [string, DailyLeft] => {
			const counts = done.find(({ deckId }) => deckId === deck.id) ?? { fresh: 0, reviews: 0 };
			return [deck.id, dailyLeft(deck.preset ?? preset, counts)];
		})
	);
	const sum = (pick: (left: DailyLeft) => number) =>
		[...left.values()].reduce((total, each) => total + pick(each), 0);
	const rows = await store.queue({
		decks: decks.map(({ id }) => id),
		learningUntil: (time.at + dayMs) as EpochMs,
		day: time.day,
		reviews: sum(({ reviews }) => reviews),
		fresh: sum(({ fresh }) => fresh)
	});
	const queue = buildQueue([...rows.learning, ...rows.review, ...rows.fresh], {
		time,
		left: (deck) => left.get(deck) ?? { fresh: 0, reviews: 0 },
		notesToday
	});
	if (!first) return planOf(queue, time, { pace, dueTomorrow });
	const rest = (cards: readonly Card[]) => cards.filter(({ id }) => id !== first.id);
	return planOf(
		{ ...queue, learning: rest(queue.learning), main: [first, ...rest(queue.main)] },
		time,
		{ pace, dueTomorrow }
	);
}
