import type { DayAhead } from '#lib/core/schedule/foresee.ts';

/** The minutes of a day on average, rounded. */
export const aDay = (days: readonly DayAhead[]): number =>
	Math.round(days.reduce((sum, { minutes }) => sum + minutes, 0) / Math.max(1, days.length));
