import type { CardState } from './card.ts';
import type { StudyDay } from './day.ts';

/**
 * The same card, due on another day. What is known of the memory stays, the time of the last answer too, so that
 * the next answer is taken for what it is: one after so many days. A card within its steps leaves them; a new
 * card, which no day is set for, and a day that is none stay without effect.
 */
export function withDueDay(state: CardState, dueDay: StudyDay): CardState {
	if (state.phase === 'new' || !Number.isSafeInteger(dueDay)) return state;
	const { stability, difficulty, lastDay, lastAt, reps, lapses } = state;
	const intervalDays = Math.max(1, dueDay - lastDay);
	const learned = { stability, difficulty, lastDay, lastAt, reps, lapses };
	return { phase: 'review', ...learned, dueDay, intervalDays };
}
