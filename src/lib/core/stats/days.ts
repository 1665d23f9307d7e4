import type { CardState } from '../schedule/card.ts';
import type { StudyDay } from '../schedule/day.ts';
import { timeTaken } from '../schedule/pace.ts';
import type { GradeEvent } from '../schedule/review.ts';

/** One study day of answers, by what the card was when it was asked. */
export type DayRow = {
	readonly day: StudyDay;
	readonly fresh: number;
	readonly learning: number;
	readonly review: number;
	readonly relearning: number;
	readonly answers: number;
	/** Time at it, breaks left out. */
	readonly tookMs: number;
};

const columns = {
	new: 'fresh',
	learning: 'learning',
	review: 'review',
	relearning: 'relearning'
} as const satisfies Record<CardState['phase'], keyof DayRow>;

/**
 * A row for every day from `from` to `to`, days without answers among them. The days are those that the answers
 * keep, whatever the zone is now.
 */
export function answersByDay(
	answers: Iterable<Pick<GradeEvent, 'day' | 'before' | 'tookMs'>>,
	from: StudyDay,
	to: StudyDay
): readonly DayRow[] {
	const rows = everyDay(from, to).map((day) => ({
		day,
		fresh: 0,
		learning: 0,
		review: 0,
		relearning: 0,
		answers: 0,
		tookMs: 0
	}));
	for (const answer of answers) {
		const row = rows[answer.day - from];
		if (!row) continue;
		row[columns[answer.before.phase]]++;
		row.answers++;
		row.tookMs += timeTaken(answer);
	}
	return rows;
}

export const everyDay = (from: StudyDay, to: StudyDay): StudyDay[] =>
	Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => (from + i) as StudyDay);
