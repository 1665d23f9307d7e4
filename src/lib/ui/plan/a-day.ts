import type { DayAhead } from '#lib/core/schedule/foresee.ts';
import { p } from '#lib/i18n/plan/words.svelte.ts';

/** The minutes of a day on average, in words. */
export const aDay = (days: readonly DayAhead[]): string =>
	p.ahead.minutes(
		Math.round(days.reduce((sum, { minutes }) => sum + minutes, 0) / Math.max(1, days.length))
	);
