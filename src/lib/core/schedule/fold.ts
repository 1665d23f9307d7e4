import { newState, type CardState } from './card.ts';
import { grade } from './grade.ts';
import type { CardEvent, ParametersId, ReviewEvent } from './review.ts';
import type { Scheduler } from './scheduler.ts';
import { withDueDay } from './set-due.ts';
import { standing } from './standing.ts';

/**
 * A card's state from its events in any order. An answer that was given to the state which the fold has reached
 * keeps the outcome that was decided then; after an undo further back or a merge it is worked out again.
 */
export const stateOf = (
	events: Iterable<ReviewEvent>,
	schedulerFor: (parameters: ParametersId) => Scheduler
): CardState =>
	standing(events).reduce<CardState>((state, event) => after(state, event, schedulerFor), newState);

function after(
	state: CardState,
	event: CardEvent,
	schedulerFor: (parameters: ParametersId) => Scheduler
): CardState {
	switch (event.type) {
		case 'grade':
			if (isSame(event.before, state)) return event.after;
			return grade(state, event.grade, event, schedulerFor(event.parameters), event.card, event)
				.state;
		case 'set-due':
			return withDueDay(state, event.dueDay);
		case 'reset':
			return newState;
		case 'stand':
			return event.state;
		case 'practice':
		case 'reposition':
			return state;
	}
}

/** The same knowledge of a card, whatever the order of its keys. */
function isSame(a: CardState, b: CardState): boolean {
	const others = new Map<string, unknown>(Object.entries(b));
	const own = Object.entries(a);
	return own.length === others.size && own.every(([key, value]) => others.get(key) === value);
}
