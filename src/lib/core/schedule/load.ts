import type { Load } from './balance.ts';
import type { StudyDay } from './day.ts';
import type { GradeEvent } from './review.ts';

/** How many cards are due on each day, days without any left out. */
export type DueCounts = ReadonlyMap<StudyDay, number>;

/** What is due by these counts and by the answers given since they were taken. */
export function loadOf(
	due: DueCounts,
	answers: Iterable<Pick<GradeEvent, 'before' | 'after'>> = []
): Load {
	const counts = new Map(due);
	const add = (day: StudyDay, by: number) => counts.set(day, (counts.get(day) ?? 0) + by);
	for (const { before, after } of answers) {
		if (before.phase === 'review') add(before.dueDay, -1);
		if (after.phase === 'review') add(after.dueDay, 1);
	}
	return (day) => Math.max(0, counts.get(day) ?? 0);
}
