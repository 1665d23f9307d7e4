import { newState, type CardState } from './card.ts';
import { grade } from './grade.ts';
import {
	reviewEventTypes,
	type CardEvent,
	type EventId,
	type GradeEvent,
	type ParametersId,
	type ReviewEvent
} from './review.ts';
import type { Scheduler } from './scheduler.ts';
import { withDueDay } from './set-due.ts';

/** The order of the log: hybrid clock, then device, then its count. */
export function compareEvents(a: ReviewEvent, b: ReviewEvent): number {
	return compare(a.hlc, b.hlc) || compare(a.device, b.device) || a.seq - b.seq;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The events that count, in the order of the log: each once, undone ones left out. An undo takes back an earlier
 * event, be it an answer, a change of the plan or another undo; one whose event is not there does nothing.
 */
export function standing(events: Iterable<ReviewEvent>): CardEvent[] {
	const log = [...new Map([...events].map((event) => [event.id, event])).values()].sort(
		compareEvents
	);
	const undone = new Set<EventId>();
	const kept: CardEvent[] = [];
	// From the latest back, so that an undo is known to count before it is carried out.
	for (const event of log.reverse()) {
		if (undone.has(event.id)) continue;
		if (event.type === 'undo') undone.add(event.undoes);
		// The log of a newer version may hold kinds of events that this one does not know.
		else if (reviewEventTypes.includes(event.type)) kept.push(event);
	}
	return kept.reverse();
}

/** The answers that count, in the order of the log. */
export const effective = (events: Iterable<ReviewEvent>): GradeEvent[] =>
	standing(events).filter((event) => event.type === 'grade');

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
		case 'practice':
		case 'reposition':
			return state;
	}
}

/** Where a card was last moved to among the new ones; undefined where it stands as its deck has it. */
export const positionOf = (events: Iterable<ReviewEvent>): number | undefined =>
	standing(events).findLast((event) => event.type === 'reposition')?.position;

/** The latest action that counts, to take back next: one event, or all of its batch, oldest first. */
export function lastAction(events: Iterable<ReviewEvent>): readonly CardEvent[] {
	const counting = standing(events);
	const last = counting.at(-1);
	if (last?.batch === undefined) return last ? [last] : [];
	return counting.filter(({ batch }) => batch === last.batch);
}

/** The same knowledge of a card, whatever the order of its keys. */
function isSame(a: CardState, b: CardState): boolean {
	const others = new Map<string, unknown>(Object.entries(b));
	const own = Object.entries(a);
	return own.length === others.size && own.every(([key, value]) => others.get(key) === value);
}
