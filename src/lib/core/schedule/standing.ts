import {
	reviewEventTypes,
	type CardEvent,
	type EventId,
	type GradeEvent,
	type ReviewEvent
} from './review.ts';

/** The order of the log: hybrid clock, device, its count, and the id where a copied device counted twice. */
export function compareEvents(a: ReviewEvent, b: ReviewEvent): number {
	return (
		compare(a.hlc, b.hlc) || compare(a.device, b.device) || a.seq - b.seq || compare(a.id, b.id)
	);
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
