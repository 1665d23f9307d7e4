import type { StudyDay } from './day.ts';
import { shareOf, type Break, type Calendar } from './weekdays.ts';

/** Breaks in the order of time, those that meet or overlap made one. */
export function joined(breaks: Iterable<Break>): readonly Break[] {
	const row: Break[] = [];
	for (const each of [...breaks].sort((a, b) => a.from - b.from)) {
		const last = row.at(-1);
		if (last && each.from <= last.to + 1)
			row[row.length - 1] = { from: last.from, to: Math.max(last.to, each.to) as StudyDay };
		else row.push(each);
	}
	return row;
}

/** The same days off without those of a break. */
export const without = (breaks: Iterable<Break>, { from, to }: Break): readonly Break[] =>
	[...breaks]
		.flatMap((each) => [
			{ from: each.from, to: Math.min(each.to, from - 1) as StudyDay },
			{ from: Math.max(each.from, to + 1) as StudyDay, to: each.to }
		])
		.filter((part) => part.from <= part.to);

export const isOff = (breaks: Iterable<Break>, day: StudyDay): boolean =>
	[...breaks].some(({ from, to }) => from <= day && day <= to);

/** Makes a day one off, or one of study again. */
export function toggled(breaks: readonly Break[], day: StudyDay): readonly Break[] {
	const alone = { from: day, to: day };
	return isOff(breaks, day) ? without(breaks, alone) : joined([...breaks, alone]);
}

const farthest = 400;

/** The first day of study after this one; undefined where there is none within a year. */
export function nextStudyDay(day: StudyDay, calendar: Calendar): StudyDay | undefined {
	for (let later = day + 1; later <= day + farthest; later++)
		if (shareOf(later as StudyDay, calendar) > 0) return later as StudyDay;
	return undefined;
}
