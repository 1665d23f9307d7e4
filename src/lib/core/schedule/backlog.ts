import type { Card } from './card.ts';
import type { StudyDay } from './day.ts';
import type { Pace } from './pace.ts';
import type { Scheduler } from './scheduler.ts';
import { simulate, type SimulatedDay } from './simulate.ts';

/** How work that piled up is taken off day by day. */
export type BacklogPlan = {
	/** From today to the day that leaves nothing undone, or as far as was looked. */
	readonly days: readonly SimulatedDay[];
	/** The day that leaves nothing undone; undefined where these minutes do not suffice. */
	readonly clearOn?: StudyDay;
};

export type BacklogOptions = {
	readonly today: StudyDay;
	readonly minutesPerDay: number;
	readonly scheduler: Scheduler;
	readonly pace: Pace;
	/** The same seed makes the same plan. */
	readonly seed: string;
	/** How far to look ahead. */
	readonly days?: number;
};

/**
 * A plan for the time after an absence: so many minutes a day, first what waiting would cost most, new cards only
 * once nothing is left undone. Worked out by simulation; make it anew each day from what was really done. Its
 * first day says how many reviews and new cards today's queue takes, in the order `loss`.
 */
export function planBacklog(cards: Iterable<Card>, options: BacklogOptions): BacklogPlan {
	const { today, minutesPerDay, scheduler, pace, seed, days = 365 } = options;
	const preset = { ...scheduler.preset, minutesPerDay, reviewsPerDay: Infinity };
	const plan: SimulatedDay[] = [];
	for (const day of simulate(cards, {
		today,
		days,
		scheduler: { ...scheduler, preset },
		pace,
		seed,
		reviewOrder: 'loss',
		isCatchingUp: true
	})) {
		plan.push(day);
		if (day.behind === 0) return { days: plan, clearOn: day.day };
	}
	return { days: plan };
}

/** Whether a plan is better than a number: what is due takes longer than the learner has in a day. */
export function isBacklog(
	cards: Iterable<Pick<Card, 'state' | 'suspended'>>,
	today: StudyDay,
	minutesPerDay: number,
	{ reviewMs, learningMs }: Pace
): boolean {
	let left = minutesPerDay * 60_000;
	for (const { state, suspended } of cards) {
		if (suspended || state.phase === 'new') continue;
		if (state.phase !== 'review') left -= learningMs;
		else if (state.dueDay <= today) left -= reviewMs;
	}
	return left < 0;
}
