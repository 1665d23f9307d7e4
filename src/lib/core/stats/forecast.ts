import { isInSteps, type Card } from '../schedule/card.ts';
import type { StudyDay } from '../schedule/day.ts';
import type { Pace } from '../schedule/pace.ts';
import { placeIn, type Span } from './spans.ts';

/** What falls due in some days. */
export type ForecastRow = Span & {
	readonly due: number;
	/** Of these, what was due before today. */
	readonly overdue: number;
	readonly minutes: number;
};

/**
 * The cards that fall due in each span as things stand, today first. What is overdue or within its learning steps
 * counts today; new cards, and what these reviews will bring, are not in it.
 */
export function forecast(
	cards: Iterable<Pick<Card, 'state' | 'suspended'>>,
	spans: readonly Span[],
	pace: Pace
): readonly ForecastRow[] {
	const today = spans[0]?.from ?? 0;
	const rows = spans.map((span) => ({ ...span, due: 0, overdue: 0, ms: 0 }));
	const placeOf = placeIn(spans);
	for (const { state, suspended } of cards) {
		if (suspended || state.phase === 'new') continue;
		const day = isInSteps(state) ? today : state.dueDay;
		const row = rows[placeOf(Math.max(day, today) as StudyDay)];
		if (!row) continue;
		row.due++;
		if (day < today) row.overdue++;
		row.ms += isInSteps(state) ? pace.learningMs : pace.reviewMs;
	}
	return rows.map(({ ms, ...row }) => ({ ...row, minutes: Math.ceil(ms / 60_000) }));
}
