import type { CardId } from '../deck/note.ts';
import { chosenInterval } from './balance.ts';
import type { Card, ReviewState } from './card.ts';
import { chanceOf } from './chance.ts';
import { elapsedDays, type StudyDay } from './day.ts';
import { fuzzBounds } from './fuzz.ts';
import type { CardIn } from './queue.ts';
import type { Scheduler } from './scheduler.ts';
import type { SchedulerFor } from './schedulers.ts';
import { withDueDay } from './set-due.ts';
import { shareOf } from './weekdays.ts';

/** A card that would come on another day. */
export type Move = { readonly card: CardId; readonly from: StudyDay; readonly to: StudyDay };

/**
 * What days off and easy weekdays would move of what is planned already: cards due after today on a day that
 * takes less than its full share. Each goes to a day within the spread of its own interval; only a break that
 * swallows the whole spread sends it to the nearest days around. Nothing is changed: show the moves with
 * `foresee`, then log each as a set due day.
 */
export function rearrange(
	cards: Iterable<Card>,
	today: StudyDay,
	schedulerFor: SchedulerFor
): readonly Move[] {
	const planned = [...cards].filter(isPlanned);
	const counts = new Map<StudyDay, number>();
	const count = (day: StudyDay, by: number) => counts.set(day, (counts.get(day) ?? 0) + by);
	for (const { state } of planned) count(state.dueDay, 1);
	const moves: Move[] = [];
	for (const { id, deckId, state } of planned) {
		const from = state.dueDay;
		const scheduler = schedulerFor(deckId);
		const { preset } = scheduler;
		if (from <= today || shareOf(from, preset) === 1) continue;
		count(from, -1);
		const days = chosenInterval(
			intervalOf(state, scheduler),
			[elapsedDays(state.lastDay, today) + 1, preset.maximumIntervalDays],
			state.lastDay,
			chanceOf(id, today),
			preset,
			{ load: (day) => counts.get(day) ?? 0 }
		);
		const to = (state.lastDay + days) as StudyDay;
		count(to, 1);
		if (to !== from) moves.push({ card: id, from, to });
	}
	return moves;
}

/** The cards as these moves would leave them. */
export function withMoves(cards: Iterable<Card>, moves: Iterable<Move>): readonly Card[] {
	const days = new Map([...moves].map(({ card, to }) => [card, to]));
	return [...cards].map((card) => {
		const to = days.get(card.id);
		return to === undefined ? card : { ...card, state: withDueDay(card.state, to) };
	});
}

const isPlanned = (card: Card): card is CardIn<ReviewState> =>
	card.state.phase === 'review' && !card.suspended;

/** The interval that memory asks for, so that moves do not add up; that of the card where it was set by hand. */
function intervalOf(state: ReviewState, { preset, memory }: Scheduler): number {
	const { intervalDays } = state;
	const exact = memory.interval(state.stability, preset.desiredRetention);
	const [first, last] = fuzzBounds(exact, 1, preset.maximumIntervalDays);
	return first <= intervalDays && intervalDays <= last ? exact : intervalDays;
}
