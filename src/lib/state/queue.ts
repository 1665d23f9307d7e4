import type { DeckId } from '#lib/core/deck/note.ts';
import type { Card } from '#lib/core/schedule/card.ts';
import { dayMs, type EpochMs, type StudyDay, type StudyTime } from '#lib/core/schedule/day.ts';
import { paceOf, type Pace } from '#lib/core/schedule/pace.ts';
import type { Preset } from '#lib/core/schedule/preset.ts';
import { buildQueue, dailyLeft, type DailyLeft } from '#lib/core/schedule/queue.ts';
import type { GradeEvent, ReviewEvent } from '#lib/core/schedule/review.ts';
import { planOf, type Plan } from '#lib/core/session/session.ts';
import type { DayCount, DeckInfo, FittedSet, Store } from '#lib/store/api.ts';
import { schedulersFor } from './schedulers.ts';

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
	readonly fitted: readonly FittedSet[];
};

export async function readDay(store: Store, time: StudyTime, preset: Preset): Promise<Day> {
	const tomorrow = (time.day + 1) as StudyDay;
	const [done, notesToday, recent, dueTomorrow, fitted] = await Promise.all([
		store.dayCounts(time.day, time.day),
		store.notesAnswered(time.day),
		store.eventsSince((time.day - paceDays) as StudyDay),
		store.dueBetween(tomorrow, tomorrow),
		store.fitted()
	]);
	const events = recent.filter(({ day }) => day >= time.day);
	const pace = paceOf(answersOf(recent));
	return { time, preset, done, notesToday, events, pace, dueTomorrow, fitted };
}

/** What is due today of these decks, in the order to meet it; `first` is met before anything else. */
export async function todaysPlan(
	store: Store,
	decks: readonly DeckInfo[],
	day: Day,
	first?: Card
): Promise<Plan> {
	const { time, notesToday, pace, dueTomorrow } = day;
	// One deck is met by its own rules, several by those of the learner.
	const rules = (decks.length === 1 ? decks[0]?.preset : undefined) ?? day.preset;
	const left = new Map(decks.map(({ id, preset }) => [id, leftOf(id, preset ?? day.preset, day)]));
	const leftFor = (id: DeckId) => left.get(id) ?? { fresh: 0, reviews: 0 };
	const rows = await store.queue({
		decks: decks.map(({ id }) => ({ id, ...leftFor(id) })),
		learningUntil: learningUntil(time),
		day: time.day,
		notesToday,
		rules
	});
	const queue = buildQueue([...rows.learning, ...rows.review, ...rows.fresh], {
		...rules,
		time,
		left: leftFor,
		notesToday,
		schedulerFor: schedulersFor(decks, day.preset, day.fitted),
		pace,
		msLeft: msLeft(day)
	});
	const mayMeet = !rules.buryNewSiblings || !rules.buryReviewSiblings;
	const rest = (cards: readonly Card[]) => cards.filter(({ id }) => id !== first?.id);
	return planOf(
		{ learning: rest(queue.learning), main: [...(first ? [first] : []), ...rest(queue.main)] },
		time,
		{ pace, dueTomorrow, mayMeet }
	);
}

const none = { fresh: 0, reviews: 0, tookMs: 0 };

const leftOf = (id: DeckId, preset: Preset, { done }: Day): DailyLeft =>
	dailyLeft(preset, done.find(({ deckId }) => deckId === id) ?? none);

/** Of the learner's own budget, for all decks together. */
const msLeft = ({ preset, done }: Day): number =>
	dailyLeft(preset, { ...none, tookMs: done.reduce((sum, { tookMs }) => sum + tookMs, 0) }).ms ??
	Infinity;
