import type { CardId, DeckId } from '../deck/note.ts';
import { isInSteps, type Card, type CardState, type Grade, type SeenState } from './card.ts';
import { chanceOf } from './chance.ts';
import { elapsedDays, startOfDay, type StudyDay } from './day.ts';
import { grade } from './grade.ts';
import { gathered, inReviewOrder, type ReviewOrder } from './order.ts';
import type { Pace } from './pace.ts';
import type { Preset } from './preset.ts';
import type { CardIn } from './queue.ts';
import type { Scheduler } from './scheduler.ts';
import type { SchedulerFor } from './schedulers.ts';
import { shareOf } from './weekdays.ts';

export type SimulationOptions = {
	readonly today: StudyDay;
	readonly days: number;
	/** The learner's own: calendar, minutes and orders. */
	readonly scheduler: Scheduler;
	/** That of each deck, for memory and limits; the learner's where it is absent. */
	readonly schedulerFor?: SchedulerFor;
	readonly pace: Pace;
	/** The same seed meets the same luck. */
	readonly seed: string;
	/** The preset's where it is absent, or `loss` as long as work that piled up is taken off. */
	readonly reviewOrder?: ReviewOrder;
	/**
	 * The minutes of a day as long as work that piled up is taken off: reviews too keep within them, whatever their
	 * number, and a day that leaves one undone brings no new cards. Over after the first that leaves none.
	 */
	readonly catchUpMinutes?: number | undefined;
	/** What was answered today already: the limits of the first day are less by it. */
	readonly done?: readonly DoneToday[];
};

/** What was answered today in one deck. */
export type DoneToday = {
	readonly deckId: DeckId;
	readonly fresh: number;
	readonly reviews: number;
	readonly tookMs: number;
};

/** One day of a simulated learner. */
export type SimulatedDay = {
	readonly day: StudyDay;
	/** The cards in the order of meeting them, the new ones last. */
	readonly cards: readonly CardId[];
	readonly reviews: number;
	readonly fresh: number;
	readonly minutes: number;
	/** Cards that were due and are left for later. */
	readonly behind: number;
	/** The mean chance of recall over all cards met so far, at the end of the day; 1 where there is none. */
	readonly recall: number;
};

/** How often a first answer is right; from the defaults of the simulator of fsrs-rs. */
const firstPass = 0.76;

/** How many reviews are forgotten where a pace was measured. */
const usualLapses = 0.1;

/** No learner needs more answers than this to leave the steps. A preset might. */
const mostSteps = 50;

/**
 * Day by day what a learner would do who obeys the memory model, answers Good or Again, and keeps to the presets'
 * limits, days off and minutes, reviews before new cards. Siblings are taken for cards of their own; suspended
 * cards are left out. Lazy: ask for as many days as needed, at most `days`.
 */
export function* simulate(
	all: Iterable<Card>,
	options: SimulationOptions
): Generator<SimulatedDay> {
	const { today, days, scheduler, schedulerFor = () => scheduler } = options;
	const cards = [...all].filter(({ suspended }) => !suspended);
	const seen = new Map<CardId, CardIn<SeenState>>();
	const later = new Map<StudyDay, CardIn<SeenState>[]>();
	const plan = (card: Card, state: SeenState) => {
		const due = state.phase === 'review' ? state.dueDay : today;
		seen.set(card.id, { ...card, state });
		into(later, Math.max(due, today) as StudyDay, { ...card, state });
	};
	for (const card of cards) if (card.state.phase !== 'new') plan(card, card.state);

	let fresh = cards.filter(isNew);
	let due: CardIn<SeenState>[] = [];
	const load = (day: StudyDay) => later.get(day)?.length ?? 0;
	let { catchUpMinutes } = options;
	for (let n = 0; n < days; n++) {
		const day = (today + n) as StudyDay;
		due = due.concat(later.get(day) ?? []);
		later.delete(day);
		const before = n === 0 ? options.done : undefined;
		const done = studied(due, fresh, day, load, { ...options, catchUpMinutes, done: before ?? [] });
		const met = new Set(done.after.map(([{ id }]) => id));
		due = due.filter(({ id }) => !met.has(id));
		fresh = fresh.filter(({ id }) => !met.has(id));
		for (const [card, state] of done.after) plan(card, state);
		if (due.length === 0) catchUpMinutes = undefined;
		yield {
			day,
			cards: [...met],
			reviews: met.size - done.fresh,
			fresh: done.fresh,
			minutes: done.ms / 60_000,
			behind: due.length,
			recall: meanRecall(seen.values(), day, schedulerFor)
		};
	}
}

type Done = {
	readonly after: readonly (readonly [Card, SeenState])[];
	readonly fresh: number;
	readonly ms: number;
};

/** The work of one day. */
function studied(
	due: readonly CardIn<SeenState>[],
	fresh: readonly CardIn<{ phase: 'new' }>[],
	day: StudyDay,
	load: (day: StudyDay) => number,
	options: SimulationOptions
): Done {
	const { scheduler, schedulerFor = () => scheduler, pace, seed, catchUpMinutes } = options;
	const { preset } = scheduler;
	const share = shareOf(day, preset);
	if (share === 0) return { after: [], fresh: 0, ms: 0 };
	const time = { at: startOfDay(day, 0), offsetMinutes: 0, day };
	const after: (readonly [Card, SeenState])[] = [];
	const spent = new Map<DeckId, number>();
	let ms = 0;

	const meet = (card: Card, isRight: boolean, tookMs: number) => {
		const own = schedulerFor(card.deckId);
		const step = (state: CardState, given: Grade) =>
			grade(state, given, time, own, card.id, { load }).state;
		let state = step(card.state, isRight ? 3 : 1);
		for (let n = 0; n < mostSteps && isInSteps(state); n++) state = step(state, 3);
		after.push([card, state]);
		spent.set(card.deckId, (spent.get(card.deckId) ?? 0) + tookMs);
		ms += tookMs;
	};
	const recalls = ({ id, deckId, state }: CardIn<SeenState>) =>
		chanceOf(`${seed}:${id}`, state.reps) <
		schedulerFor(deckId).memory.retrievability(state, elapsedDays(state.lastDay, day));

	for (const card of due.filter(({ state }) => isInSteps(state))) meet(card, true, pace.learningMs);
	const isCatchingUp = catchUpMinutes !== undefined;
	const { done = [] } = options;
	const doneIn = (deck: DeckId) => done.find(({ deckId }) => deckId === deck);
	const tookMs = done.reduce((sum, each) => sum + each.tookMs, 0);
	const most = (catchUpMinutes ?? Infinity) * minuteMs - tookMs;
	const order = options.reviewOrder ?? (isCatchingUp ? 'loss' : preset.reviewOrder);
	const limit = (deck: DeckId) =>
		isCatchingUp
			? Infinity
			: Math.max(0, schedulerFor(deck).preset.reviewsPerDay - (doneIn(deck)?.reviews ?? 0));
	for (const card of inReviewOrder(due.filter(isReview), order, time, limit, schedulerFor)) {
		if (ms >= most) break;
		const isRight = recalls(card);
		meet(card, isRight, pace.reviewMs + ((isRight ? 0 : 1) - usualLapses) * pace.learningMs);
	}
	const reviewed = after.length;
	if (isCatchingUp && reviewed < due.length) return { after, fresh: 0, ms };

	const budget = Math.min(most, budgetOf(preset) - tookMs);
	const freshLimit = (deck: DeckId) =>
		Math.max(
			0,
			Math.floor(schedulerFor(deck).preset.newPerDay * share) - (doneIn(deck)?.fresh ?? 0)
		);
	for (const card of gathered(fresh, preset.newGather, time, freshLimit)) {
		if (ms + pace.freshMs > budget) break;
		const own = budgetOf(schedulerFor(card.deckId).preset) - (doneIn(card.deckId)?.tookMs ?? 0);
		if ((spent.get(card.deckId) ?? 0) + pace.freshMs > own) continue;
		meet(card, chanceOf(`${seed}:${card.id}`) < firstPass, pace.freshMs);
	}
	return { after, fresh: after.length - reviewed, ms };
}

const minuteMs = 60_000;
const budgetOf = ({ minutesPerDay = Infinity }: Preset): number => minutesPerDay * minuteMs;

const isNew = (card: Card): card is CardIn<{ phase: 'new' }> => card.state.phase === 'new';
const isReview = (card: Card): card is CardIn<SeenState & { phase: 'review' }> =>
	card.state.phase === 'review';

function meanRecall(
	cards: Iterable<CardIn<SeenState>>,
	day: StudyDay,
	schedulerFor: SchedulerFor
): number {
	let sum = 0;
	let count = 0;
	for (const { deckId, state } of cards) {
		sum += schedulerFor(deckId).memory.retrievability(state, elapsedDays(state.lastDay, day));
		count++;
	}
	return count > 0 ? sum / count : 1;
}

function into<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
