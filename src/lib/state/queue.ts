import type { Card } from '#lib/core/schedule/card.ts';
import { dayMs, type EpochMs, type StudyDay, type StudyTime } from '#lib/core/schedule/day.ts';
import { paceOf, type Pace } from '#lib/core/schedule/pace.ts';
import type { Preset } from '#lib/core/schedule/preset.ts';
import { buildQueue, dailyLeft, type DailyLeft } from '#lib/core/schedule/queue.ts';
import type { GradeEvent, ReviewEvent } from '#lib/core/schedule/review.ts';
import { planOf, type Plan } from '#lib/core/session/session.ts';
import type { DayCount, DeckInfo, Store } from '#lib/store/api.ts';

/** Answers of the last days say how fast a learner is. */
const paceDays = 7;

const answersOf = (events: readonly ReviewEvent[]): GradeEvent[] =>
	events.filter((event) => event.type === 'grade');

/** Learning cards due before this moment belong to today. */
export const learningUntil = ({ at }: StudyTime): EpochMs => (at + dayMs) as EpochMs;

/** What the day's work depends on besides the cards; read once for any number of decks. */
export type Day = {
	readonly time: StudyTime;
	/** Of a deck that has none of its own. */
	readonly preset: Preset;
	readonly done: readonly DayCount[];
	readonly notesToday: Awaited<ReturnType<Store['notesAnswered']>>;
	/** Answers and undos of today, oldest first. */
	readonly events: readonly ReviewEvent[];
	readonly pace: Pace;
	readonly dueTomorrow: number;
};

export async function readDay(store: Store, time: StudyTime, preset: Preset): Promise<Day> {
	const tomorrow = (time.day + 1) as StudyDay;
	const [done, notesToday, recent, dueTomorrow] = await Promise.all([
		store.dayCounts(time.day, time.day),
		store.notesAnswered(time.day),
		store.eventsSince((time.day - paceDays) as StudyDay),
		store.dueBetween(tomorrow, tomorrow)
	]);
	const events = recent.filter(({ day }) => day >= time.day);
	return { time, preset, done, notesToday, events, pace: paceOf(answersOf(recent)), dueTomorrow };
}

/** What is due today of these decks, in the order to meet it; `first` is met before anything else. */
export async function todaysPlan(
	store: Store,
	decks: readonly DeckInfo[],
	{ time, preset, done, notesToday, pace, dueTomorrow }: Day,
	first?: Card
): Promise<Plan> {
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
		learningUntil: learningUntil(time),
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
