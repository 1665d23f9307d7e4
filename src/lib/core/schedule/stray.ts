import { isInSteps, type Card } from './card.ts';
import type { StudyDay } from './day.ts';
import type { Move } from './rearrange.ts';

/** A day ahead is a journey or a clock mended by hours. */
const ahead = 2;

/**
 * Cards that were answered under a date that has not come yet: they would stay away until it has. Each would come
 * after its interval counted from today. Log the moves as set due days, in one batch.
 */
export function strayCards(cards: Iterable<Card>, today: StudyDay): readonly Move[] {
	const moves: Move[] = [];
	for (const { id, state } of cards) {
		if (state.phase === 'new' || state.lastDay - today < ahead) continue;
		const from = state.phase === 'review' ? state.dueDay : state.lastDay;
		// Due before it was answered last: somebody has set its day already.
		if (from < state.lastDay) continue;
		const wait = isInSteps(state) ? 0 : state.intervalDays;
		moves.push({ card: id, from, to: (today + wait) as StudyDay });
	}
	return moves;
}
