import { calendarDay } from '#lib/core/text/calendar.ts';

/** A day of the calendar. */
export type CalendarDay = {
	/** Days since 1970-01-01. */
	readonly day: number;
	readonly answers: number;
	/** A card was due and none was answered. */
	readonly isMissed: boolean;
};

/** Columns of seven days, each from `firstWeekday` on (0 is Sunday); places before the first and after the last day are empty. */
export function weeksOf(
	days: readonly CalendarDay[],
	firstWeekday: number
): (CalendarDay | undefined)[][] {
	const weeks: (CalendarDay | undefined)[][] = [];
	for (const [i, day] of days.entries()) {
		const row = (((day.day + 4 - firstWeekday) % 7) + 7) % 7;
		if (i === 0 || row === 0) weeks.push(Array.from({ length: 7 }, () => undefined));
		const week = weeks.at(-1);
		if (week) week[row] = day;
	}
	return weeks;
}

/** The first day of a month in a week, if one begins there. */
export const monthIn = (week: readonly (CalendarDay | undefined)[]): number | undefined =>
	week.find((day) => day && calendarDay(day.day).day === 1)?.day;

/** 0 for none, then 1–4 by which quarter of the days with answers a day belongs to. */
export function levelOf(counts: readonly number[]): (count: number) => number {
	const sorted = counts.filter((count) => count > 0).sort((a, b) => a - b);
	const limits = [0.25, 0.5, 0.75].map((share) => sorted[Math.floor(share * sorted.length)] ?? 0);
	return (count) => (count === 0 ? 0 : 1 + limits.filter((limit) => count > limit).length);
}

/** The first day of the week where a language is at home: 0 is Sunday. Monday where the browser does not know. */
export function firstWeekdayOf(locale: string): number {
	const known = new Intl.Locale(locale) as { readonly getWeekInfo?: () => { firstDay: number } };
	return (known.getWeekInfo?.().firstDay ?? 1) % 7;
}
