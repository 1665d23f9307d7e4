import { isInSteps, type Card } from '../schedule/card.ts';
import type { StudyDay } from '../schedule/day.ts';
import type { Pace } from '../schedule/pace.ts';
import { everyDay } from './days.ts';

/** What falls due on a day. */
export type ForecastRow = {
	readonly day: StudyDay;
	readonly due: number;
	readonly minutes: number;
};

/**
 * The cards that fall due on each of the next days as things stand, today first. What is overdue or within its
 * learning steps counts today; new cards, and what these reviews will bring, are not in it.
 */
export function forecast(
	cards: Iterable<Pick<Card, 'state' | 'suspended'>>,
	today: StudyDay,
	days: number,
	pace: Pace
): readonly ForecastRow[] {
	const rows = everyDay(today, (today + days - 1) as StudyDay).map((day) => ({
		day,
		due: 0,
		ms: 0
	}));
	for (const { state, suspended } of cards) {
		if (suspended || state.phase === 'new') continue;
		const row = rows[isInSteps(state) ? 0 : Math.max(0, state.dueDay - today)];
		if (!row) continue;
		row.due++;
		row.ms += isInSteps(state) ? pace.learningMs : pace.reviewMs;
	}
	return rows.map(({ day, due, ms }) => ({ day, due, minutes: Math.ceil(ms / 60_000) }));
}
