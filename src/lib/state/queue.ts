import type { CardId, DeckId } from '#lib/core/deck/note.ts';
import type { Card } from '#lib/core/schedule/card.ts';
import { parseCatchUp, type CatchUp } from '#lib/core/schedule/catch-up.ts';
import { dayMs, type EpochMs, type StudyDay, type StudyTime } from '#lib/core/schedule/day.ts';
import { paceOf, type Pace } from '#lib/core/schedule/pace.ts';
import { presetOf, type Preset } from '#lib/core/schedule/preset.ts';
import { buildQueue, dailyLeft, type DailyLeft } from '#lib/core/schedule/queue.ts';
import type { GradeEvent, ReviewEvent } from '#lib/core/schedule/review.ts';
import { asksMemory } from '#lib/core/schedule/order.ts';
import { shareOf } from '#lib/core/schedule/weekdays.ts';
import { planOf, type Plan } from '#lib/core/session/session.ts';
import type { DayCount, DeckInfo, FittedSet, Store } from '#lib/store/api.ts';
import type { ExamDay } from './exam-plan/day.ts';

/** Answers of the last days say how fast a learner is: of those before today, so that every screen says the same all day. */
const paceDays = 7;

const answersOf = (events: readonly ReviewEvent[]): GradeEvent[] =>
	events.filter((event) => event.type === 'grade');

/** Learning cards due before this moment belong to today. */
export const learningUntil = ({ at }: StudyTime): EpochMs => (at + dayMs) as EpochMs;

/** What the day's work depends on besides the cards; read once for any number of decks. */
export type Day = {
	readonly time: StudyTime;
	/** The library's. */
	readonly preset: Preset;
	/** There while work that piled up is taken off. */
	readonly catchUp: CatchUp | undefined;
	readonly done: readonly DayCount[];
	readonly notesToday: Awaited<ReturnType<Store['notesAnswered']>>;
	/** Answers and undos of today, and of the last days, oldest first. */
	readonly events: readonly ReviewEvent[];
	readonly recent: readonly ReviewEvent[];
	readonly pace: Pace;
	readonly dueTomorrow: number;
	readonly fitted: readonly FittedSet[];
	/** There while an exam is to come. */
	readonly exam: ExamDay | undefined;
};

export async function readDay(store: Store, time: StudyTime, preset: Preset): Promise<Day> {
	const tomorrow = (time.day + 1) as StudyDay;
	const [done, notesToday, recent, dueTomorrow, fitted, settings] = await Promise.all([
		store.dayCounts(time.day, time.day),
		store.notesAnswered(time.day),
		store.eventsSince((time.day - paceDays) as StudyDay),
		store.dueBetween(tomorrow, tomorrow),
		store.fitted(),
		store.settings()
	]);
	const events = recent.filter(({ day }) => day >= time.day);
	const pace = paceOf(answersOf(recent.filter(({ day }) => day < time.day)));
	const catchUp = parseCatchUp(settings.get('catchUp'));
	// Kept once the first exam is made: who has none fetches nothing for it.
	const exam =
		settings.get('hasExams') === true
			? await (await import('./exam-plan/day.ts')).examDay(store, time.day)
			: undefined;
	return {
		time,
		preset,
		catchUp,
		done,
		notesToday,
		events,
		recent,
		pace,
		dueTomorrow,
		fitted,
		exam
	};
}

export type PlanWishes = {
	/** Met before anything else. */
	readonly first?: Card | undefined;
	/** No others than these. */
	readonly only?: ReadonlySet<CardId> | undefined;
};

/** What is due today of these decks, in the order to meet it. */
export async function todaysPlan(
	store: Store,
	decks: readonly DeckInfo[],
	day: Day,
	{ first, only }: PlanWishes = {}
): Promise<Plan> {
	const { time, notesToday, pace, dueTomorrow, catchUp, exam } = day;
	const rules = rulesOf(decks, day);
	const left = new Map(decks.map((deck) => [deck.id, leftOf(deck, day)]));
	const leftFor = (id: DeckId) => (exam?.decks.has(id) ? none : (left.get(id) ?? none));
	const rows = await store.queue({
		decks: decks.map(({ id }) => ({ id, ...leftFor(id) })),
		learningUntil: learningUntil(time),
		day: time.day,
		notesToday,
		rules,
		...(only && { only }),
		...(exam && { except: exam.tagged })
	});
	const listed = (await exam?.listed({ store, decks, day, rules, only })) ?? [];
	const queue = buildQueue([...rows.learning, ...rows.review, ...rows.fresh], {
		...rules,
		time,
		left: leftFor,
		notesToday,
		...(asksMemory(rules.reviewOrder) && { schedulerFor: await schedulers(decks, day) }),
		pace,
		msLeft: msLeft(day),
		isCatchingUp: catchUp !== undefined
	});
	const mayMeet = !rules.buryNewSiblings || !rules.buryReviewSiblings;
	const rest = (cards: readonly Card[]) => cards.filter(({ id }) => id !== first?.id);
	return planOf(
		{
			learning: rest(queue.learning),
			main: [...(first ? [first] : []), ...rest(listed), ...rest(queue.main)]
		},
		time,
		{ pace, dueTomorrow, mayMeet }
	);
}

/** Most orders do without the model of memory. */
async function schedulers(decks: readonly DeckInfo[], { preset, fitted }: Day) {
	const { schedulersFor } = await import('#lib/core/schedule/schedulers.ts');
	return schedulersFor(decks, preset, fitted);
}

/** One deck is met by its own rules, several by those of the learner. */
function rulesOf(decks: readonly DeckInfo[], { preset, catchUp }: Day): Preset {
	const rules = presetOf(preset, decks.length === 1 ? decks[0]?.preset : undefined);
	return catchUp ? { ...rules, reviewOrder: 'loss' } : rules;
}

const none = { fresh: 0, reviews: 0, tookMs: 0 };

/** An easy day brings its share of new cards; in catching up the minutes alone limit the reviews. */
function leftOf({ id, preset: own }: DeckInfo, { preset, catchUp, time, done }: Day): DailyLeft {
	const rules = presetOf(preset, own);
	const limits = {
		...rules,
		newPerDay: Math.floor(rules.newPerDay * shareOf(time.day, rules)),
		...(catchUp && { reviewsPerDay: Infinity })
	};
	return dailyLeft(limits, done.find(({ deckId }) => deckId === id) ?? none);
}

/** Of the learner's own budget, for all decks together. */
function msLeft({ preset, catchUp, done }: Day): number {
	const tookMs = done.reduce((sum, day) => sum + day.tookMs, 0);
	return dailyLeft({ ...preset, ...catchUp }, { ...none, tookMs }).ms ?? Infinity;
}
