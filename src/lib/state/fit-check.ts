import { dayMs, type EpochMs, type StudyDay } from '#lib/core/schedule/day.ts';
import type { FitResult } from '#lib/core/schedule/fit/fit.ts';
import type { Store } from '#lib/store/api.ts';
import { fitHabit, keepFitHabit } from './fit-habit.ts';
import { adoptFit, startFitting } from './fitting.ts';

/** Once in so many days is enough: memory does not change from day to day. */
const everyMs = 30 * dayMs;

/** Below so many answers what is learnt is seldom better, and a fifth of them too few to tell. */
const fewestAnswers = 1000;

/**
 * Learns parameters by itself, at most once a month and once there is enough to learn from, and takes or offers
 * them as the learner has said. Home tells of it. For a quiet moment; true if something was found.
 */
export async function learnBySelf(
	store: Store,
	now: EpochMs,
	fit: () => Promise<FitResult> = () => startFitting().done
): Promise<boolean> {
	const habit = await fitHabit(store);
	const { mode, triedAt = -Infinity } = habit;
	// A clock that was ahead must not put it off for ever.
	if (mode === 'off' || Math.abs(now - triedAt) < everyMs) return false;
	const days = await store.dayCounts(
		Number.MIN_SAFE_INTEGER as StudyDay,
		Number.MAX_SAFE_INTEGER as StudyDay
	);
	if (days.reduce((sum, { reviews }) => sum + reviews, 0) < fewestAnswers) return false;
	// Said first: another tab need not do the same, and a failure is not repeated at every start.
	const tried = { mode, triedAt: now };
	await keepFitHabit(store, { ...habit, ...tried });
	const result = await fit();
	if (result.verdict !== 'adopted') return false;
	const set = mode === 'auto' ? await adoptFit(store, result) : undefined;
	await keepFitHabit(store, set ? { ...tried, untold: set.id } : { ...tried, isOffered: true });
	return true;
}
