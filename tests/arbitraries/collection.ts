import type { CardId, DeckId, NoteId } from '../../src/lib/core/deck/note.ts';
import {
	isInSteps,
	newState,
	type Card,
	type CardState
} from '../../src/lib/core/schedule/card.ts';
import { chanceOf } from '../../src/lib/core/schedule/chance.ts';
import { elapsedDays, startOfDay, type StudyDay } from '../../src/lib/core/schedule/day.ts';
import { grade } from '../../src/lib/core/schedule/grade.ts';
import { scheduler } from './history.ts';

/** A Monday: 2026-01-05. */
export const monday = 20_458 as StudyDay;

export const dayAfter = (days: number): StudyDay => (monday + days) as StudyDay;

const cardNumber = (i: number, state: CardState = newState): Card => ({
	id: `c${i}` as CardId,
	noteId: `n${i}` as NoteId,
	deckId: 'd' as DeckId,
	ord: 0,
	position: i,
	state,
	suspended: false
});

/** The cards of someone who met so many new ones a day until the monday, answered all that was due, and then left. */
export function collection(
	{ days, perDay, unseen = 0 }: { days: number; perDay: number; unseen?: number },
	seed = 'learner'
): Card[] {
	const met = Array.from({ length: days * perDay }, (_, i) => {
		let state: CardState = newState;
		for (let n = Math.floor(i / perDay) - days; n < 0; n++)
			state = studied(state, `c${i}`, dayAfter(n), chanceOf(`${seed}:${i}`, n));
		return cardNumber(i, state);
	});
	return [...met, ...Array.from({ length: unseen }, (_, i) => cardNumber(met.length + i))];
}

/** The card after a day on which it was answered if it was new or due. */
function studied(state: CardState, id: string, day: StudyDay, chance: number): CardState {
	if (state.phase === 'review' && state.dueDay > day) return state;
	const recall =
		state.phase === 'review'
			? scheduler.memory.retrievability(state, elapsedDays(state.lastDay, day))
			: 0.76;
	const time = { at: startOfDay(day, 0), offsetMinutes: 0, day };
	let after = grade(state, chance < recall ? 3 : 1, time, scheduler, id).state;
	while (isInSteps(after)) after = grade(after, 3, time, scheduler, id).state;
	return after;
}
