import type { StudyDay } from './day.ts';

/** What was answered on a day, maybe in several parts. */
type Studied = { readonly day: StudyDay; readonly tookMs: number };

/** What learners commonly give, until their own days say more. */
const commonMinutes = 20;
const fewestDays = 5;

/** The minutes that a learner usually studies on a day of study: half of the days had more. */
export function usualMinutes(counts: Iterable<Studied>): number {
	const byDay = new Map<StudyDay, number>();
	for (const { day, tookMs } of counts) byDay.set(day, (byDay.get(day) ?? 0) + tookMs);
	if (byDay.size < fewestDays) return commonMinutes;
	const sorted = [...byDay.values()].sort((a, b) => a - b);
	const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
	return Math.max(1, Math.round(middle / 60_000));
}
