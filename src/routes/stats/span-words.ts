import type { Span, Unit } from '#lib/core/stats/spans.ts';
import { calendarDay } from '#lib/core/text/calendar.ts';
import { when } from '#lib/i18n/dates/words.svelte.ts';
import { t } from '#lib/i18n/stats/words.svelte.ts';

const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** A day with its year. */
export const dateOf = (day: number): string => when.isoDate(isoOf(day));

/** Some days in words: "Tuesday, 3 March", "3 Mar–9 Mar" or "March 2026". */
export function nameOf({ from, to }: Span, unit: Unit): string {
	switch (unit) {
		case 'day':
			return when.longDay(from);
		case 'week':
			return t.range(when.day(from), when.day(to));
		case 'month':
			return when.isoDate(isoOf(from).slice(0, 7));
	}
}

/** The same under a chart. */
export const shortOf = ({ from }: Span, unit: Unit): string =>
	unit === 'month'
		? `${t.month(from)} ${when.isoDate(String(calendarDay(from).year))}`
		: when.day(from);
