import type { CardId } from '../deck/note.ts';
import type { Card, ReviewState } from './card.ts';
import { elapsedDays, type StudyDay } from './day.ts';
import { minutesFor, type Pace } from './pace.ts';
import type { QueueCounts } from './queue.ts';
import type { Scheduler } from './scheduler.ts';
import type { SchedulerFor } from './schedulers.ts';
import { simulate, type SimulatedDay } from './simulate.ts';

/** How work that piled up is taken off day by day. */
export type BacklogPlan = {
	/** From today to the day that leaves nothing undone, or as far as was looked. */
	readonly days: readonly SimulatedDay[];
	/** The day that leaves nothing undone; undefined where these minutes do not suffice. */
	readonly clearOn?: StudyDay;
	/** How many cards that an answer today would still find are expected to be forgotten while they wait. */
	readonly forgotten: number;
};

export type BacklogOptions = {
	readonly today: StudyDay;
	readonly minutesPerDay: number;
	readonly scheduler: Scheduler;
	/** That of each deck; the learner's where it is absent. */
	readonly schedulerFor?: SchedulerFor;
	readonly pace: Pace;
	/** The same seed makes the same plan. */
	readonly seed: string;
	/** How far to look ahead. */
	readonly days?: number;
};

/**
 * A plan for the time after an absence: so many minutes a day, first what waiting would cost most, new cards only
 * once nothing is left undone. Worked out by simulation; make it anew each day from what was really done. The
 * day's queue keeps to it with the order `loss` and `isCatchingUp`.
 */
export function planBacklog(all: Iterable<Card>, options: BacklogOptions): BacklogPlan {
	const { today, minutesPerDay, scheduler, days = 365 } = options;
	const cards = [...all];
	const waiting = recallLost(cards, today, options.schedulerFor ?? (() => scheduler));
	const plan: SimulatedDay[] = [];
	for (const day of simulate(cards, {
		...options,
		days,
		catchUpMinutes: minutesPerDay
	})) {
		plan.push(day);
		waiting.meet(day);
		if (day.behind === 0) return { days: plan, clearOn: day.day, forgotten: waiting.lost() };
	}
	return { days: plan, forgotten: waiting.lost() };
}

/** Adds up how much less likely the cards that are due today become to be recalled until they are met. */
function recallLost(cards: readonly Card[], today: StudyDay, schedulerFor: SchedulerFor) {
	const waiting = new Map<CardId, Card & { readonly state: ReviewState }>();
	for (const card of cards) {
		const { id, state, suspended } = card;
		if (!suspended && state.phase === 'review' && state.dueDay <= today)
			waiting.set(id, { ...card, state });
	}
	const lostUntil = (day: StudyDay, { deckId, state }: Card & { readonly state: ReviewState }) => {
		const { memory } = schedulerFor(deckId);
		const on = (day: StudyDay) => memory.retrievability(state, elapsedDays(state.lastDay, day));
		return on(today) - on(day);
	};
	let lost = 0;
	let last = today;
	return {
		meet({ day, cards: met }: SimulatedDay) {
			for (const id of met) {
				const card = waiting.get(id);
				if (card) lost += lostUntil(day, card);
				waiting.delete(id);
			}
			last = day;
		},
		/** Those that were not met yet wait until the last day at least. */
		lost: () => [...waiting.values()].reduce((sum, card) => sum + lostUntil(last, card), lost)
	};
}

/** Whether a plan is better than a number: what is due takes longer than the learner has in a day. */
export const isBacklog = (due: QueueCounts, minutesPerDay: number, pace: Pace): boolean =>
	minutesFor({ ...due, fresh: 0 }, pace) > minutesPerDay;
