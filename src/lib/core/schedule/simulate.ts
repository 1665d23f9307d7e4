import type { CardId } from '../deck/note.ts';
import { isInSteps, type Card, type CardState, type Grade, type SeenState } from './card.ts';
import { chanceOf } from './chance.ts';
import { elapsedDays, startOfDay, type StudyDay } from './day.ts';
import { grade } from './grade.ts';
import { gathered, inReviewOrder, type ReviewOrder } from './order.ts';
import type { Pace } from './pace.ts';
import type { CardIn } from './queue.ts';
import type { Scheduler } from './scheduler.ts';
import { shareOf } from './weekdays.ts';

export type SimulationOptions = {
	readonly today: StudyDay;
	readonly days: number;
	readonly scheduler: Scheduler;
	readonly pace: Pace;
	/** The same seed meets the same luck. */
	readonly seed: string;
	/** The preset's where it is absent. */
	readonly reviewOrder?: ReviewOrder;
	/** A day that would leave reviews undone brings no new cards. */
	readonly isCatchingUp?: boolean;
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
 * Day by day what a learner would do who obeys the memory model, answers Good or Again, and keeps to the preset's
 * limits, days off and minutes, reviews before new cards. Siblings are taken for cards of their own; suspended
 * cards are left out. Lazy: ask for as many days as needed, at most `days`.
 */
export function* simulate(
	all: Iterable<Card>,
	options: SimulationOptions
): Generator<SimulatedDay> {
	const { today, days, scheduler } = options;
	const cards = [...all].filter(({ suspended }) => !suspended);
	const seen = new Map<CardId, SeenState>();
	const later = new Map<StudyDay, CardIn<SeenState>[]>();
	const plan = (card: Card, state: SeenState) => {
		const due = state.phase === 'review' ? state.dueDay : today;
		seen.set(card.id, state);
		into(later, Math.max(due, today) as StudyDay, { ...card, state });
	};
	for (const card of cards) if (card.state.phase !== 'new') plan(card, card.state);

	let fresh = cards.filter(isNew);
	let due: CardIn<SeenState>[] = [];
	const load = (day: StudyDay) => later.get(day)?.length ?? 0;
	for (let n = 0; n < days; n++) {
		const day = (today + n) as StudyDay;
		due = due.concat(later.get(day) ?? []);
		later.delete(day);
		const done = studied(due, fresh, day, load, options);
		const met = new Set(done.after.map(([{ id }]) => id));
		due = due.filter(({ id }) => !met.has(id));
		fresh = fresh.filter(({ id }) => !met.has(id));
		for (const [card, state] of done.after) plan(card, state);
		yield {
			day,
			cards: [...met],
			reviews: met.size - done.fresh,
			fresh: done.fresh,
			minutes: done.ms / 60_000,
			behind: due.length,
			recall: meanRecall(seen.values(), day, scheduler)
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
	{ scheduler, pace, seed, reviewOrder, isCatchingUp = false }: SimulationOptions
): Done {
	const { preset, memory } = scheduler;
	if (shareOf(day, preset) === 0) return { after: [], fresh: 0, ms: 0 };
	const time = { at: startOfDay(day, 0), offsetMinutes: 0, day };
	const budget = (preset.minutesPerDay ?? Infinity) * 60_000;
	const after: (readonly [Card, SeenState])[] = [];
	let ms = 0;

	const meet = (card: Card, isRight: boolean) => {
		const step = (state: CardState, given: Grade) =>
			grade(state, given, time, scheduler, card.id, { load }).state;
		let state = step(card.state, isRight ? 3 : 1);
		for (let n = 0; n < mostSteps && isInSteps(state); n++) state = step(state, 3);
		after.push([card, state]);
	};
	const recalls = (card: CardIn<SeenState>) =>
		chanceOf(`${seed}:${card.id}`, card.state.reps) <
		memory.retrievability(card.state, elapsedDays(card.state.lastDay, day));

	for (const card of due.filter(({ state }) => isInSteps(state))) {
		meet(card, true);
		ms += pace.learningMs;
	}
	const reviews = due.filter(isReview);
	const order = reviewOrder ?? preset.reviewOrder;
	const limit = () => preset.reviewsPerDay;
	for (const card of inReviewOrder(reviews, order, time, limit, () => scheduler)) {
		if (ms >= budget) break;
		const isRight = recalls(card);
		meet(card, isRight);
		ms += pace.reviewMs + ((isRight ? 0 : 1) - usualLapses) * pace.learningMs;
	}
	const reviewed = after.length;
	const isBehind = reviewed < due.length;
	for (const card of gathered(fresh, preset.newGather, time, () => preset.newPerDay)) {
		if (ms + pace.freshMs > budget || (isCatchingUp && isBehind)) break;
		if (after.length - reviewed >= preset.newPerDay) break;
		meet(card, chanceOf(`${seed}:${card.id}`) < firstPass);
		ms += pace.freshMs;
	}
	return { after, fresh: after.length - reviewed, ms };
}

const isNew = (card: Card): card is CardIn<{ phase: 'new' }> => card.state.phase === 'new';
const isReview = (card: Card): card is CardIn<SeenState & { phase: 'review' }> =>
	card.state.phase === 'review';

function meanRecall(states: Iterable<SeenState>, day: StudyDay, { memory }: Scheduler): number {
	let sum = 0;
	let count = 0;
	for (const state of states) {
		sum += memory.retrievability(state, elapsedDays(state.lastDay, day));
		count++;
	}
	return count > 0 ? sum / count : 1;
}

function into<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
