import type { Card } from '../schedule/card.ts';
import type { StudyDay } from '../schedule/day.ts';
import type { Pace } from '../schedule/pace.ts';

/**
 * What to go on with once the day's work is done, in at most so many minutes and at least one card: reviews that are
 * due and were left for later, the longest overdue first; then new cards; then reviews of the coming days, the
 * nearest first.
 */
export function cardsFor(
	minutes: number,
	{ review, fresh }: { readonly review: readonly Card[]; readonly fresh: readonly Card[] },
	today: StudyDay,
	pace: Pace
): Card[] {
	const byDay = review.toSorted((a, b) => dueOf(a) - dueOf(b));
	const isDue = (card: Card) => dueOf(card) <= today;
	const cards = [...byDay.filter(isDue), ...fresh, ...byDay.filter((card) => !isDue(card))];
	let left = minutes * 60_000;
	const end = cards.findIndex(({ state }, i) => {
		left -= state.phase === 'new' ? pace.freshMs : pace.reviewMs;
		return i > 0 && left < 0;
	});
	return end < 0 ? cards : cards.slice(0, end);
}

const dueOf = ({ state }: Card): number => (state.phase === 'review' ? state.dueDay : Infinity);
