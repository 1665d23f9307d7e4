import type { StudyDay } from './day.ts';

/** How much of a usual day's work a weekday is given: all, half, or only what cannot wait. */
export const easeOfDay = { normal: 1, reduced: 0.5, minimum: 0.01 } as const;
export type Ease = keyof typeof easeOfDay;
export const eases = ['normal', 'reduced', 'minimum'] as const satisfies readonly Ease[];

/** Study days without study, both ends included. */
export type Break = { readonly from: StudyDay; readonly to: StudyDay };

/** What a learner says about their days: the seven weekdays, Monday first, and days off. */
export type Calendar = { readonly easyDays: readonly Ease[]; readonly daysOff: readonly Break[] };

/** 0 is Monday. The first of January 1970 was a Thursday. */
export const weekdayOf = (day: StudyDay): number => (((day + 3) % 7) + 7) % 7;

/** The share of a usual day's work that falls on a day, 0 on a day off. */
export function shareOf(day: StudyDay, { easyDays, daysOff }: Calendar): number {
	if (daysOff.some(({ from, to }) => from <= day && day <= to)) return 0;
	return easeOfDay[easyDays[weekdayOf(day)] ?? 'normal'];
}
