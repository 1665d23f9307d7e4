import type { StudyDay } from '../schedule/day.ts';
import { calendarDay, dayNumber } from '../text/calendar.ts';

/** Some study days, both ends included. */
export type Span = { readonly from: StudyDay; readonly to: StudyDay };
export type Unit = 'day' | 'week' | 'month';

export const everyDay = (from: StudyDay, to: StudyDay): StudyDay[] =>
	Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => (from + i) as StudyDay);

/**
 * The days cut into spans, in order and without gaps. Weeks are seven days each and whole at the end that is
 * `anchored`: the last of what was, the first of what comes. Months are those of the calendar.
 */
export function spansOf({ from, to }: Span, unit: Unit, anchored: 'from' | 'to' = 'to'): Span[] {
	const spans: Span[] = [];
	for (let first = from; first <= to;) {
		const last = Math.min(to, lastOf(first, unit, anchored === 'to' ? to : from + 6)) as StudyDay;
		spans.push({ from: first, to: last });
		first = (last + 1) as StudyDay;
	}
	return spans;
}

/** The last day of the span that a day is in; weeks end whole weeks before or after the day `anchor`. */
function lastOf(day: number, unit: Unit, anchor: number): number {
	switch (unit) {
		case 'day':
			return day;
		case 'week':
			return day + ((((anchor - day) % 7) + 7) % 7);
		case 'month': {
			const { year, month } = calendarDay(day);
			const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
			return dayNumber({ ...next, day: 1 }) - 1;
		}
	}
}

/** For days of these spans, given in order: the place of the span that holds the day, or −1. */
export function placeIn(spans: readonly Span[]): (day: StudyDay) => number {
	const first = spans[0]?.from ?? 0;
	const places = spans.flatMap(({ from, to }, i) => everyDay(from, to).map(() => i));
	return (day) => places[day - first] ?? -1;
}
