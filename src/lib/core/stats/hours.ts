import { dayMs } from '../schedule/day.ts';
import type { GradeEvent } from '../schedule/review.ts';
import { RecallSum, type Recall, type Reviewed } from './reviewed.ts';

/** An hour of the day by the clock on the wall, 0–23: the recall of its first reviews, and all its answers. */
export type HourRow = Recall & { readonly hour: number; readonly answers: number };

type Moment = Pick<GradeEvent, 'at' | 'offsetMinutes'>;

/** 24 rows. Each answer counts in the hour that it was where and when it was given. */
export function byHour(
	answers: Iterable<Moment>,
	reviews: Iterable<Moment & Pick<Reviewed, 'isRecalled' | 'chance'>>
): readonly HourRow[] {
	const rows = Array.from({ length: 24 }, (_, hour) => ({
		hour,
		answers: 0,
		sum: new RecallSum()
	}));
	const rowOf = (moment: Moment) => rows[hourOf(moment)];
	for (const answer of answers) {
		const row = rowOf(answer);
		if (row) row.answers++;
	}
	for (const review of reviews) rowOf(review)?.sum.add(review);
	return rows.map(({ hour, answers, sum }) => ({ hour, answers, ...sum.recall }));
}

export function hourOf({ at, offsetMinutes }: Moment): number {
	const ms = (at + offsetMinutes * 60_000) % dayMs;
	return Math.floor((ms < 0 ? ms + dayMs : ms) / (dayMs / 24));
}
