import type { CardId, NoteId } from '../deck/note.ts';
import { isInSteps, newState, type Card, type CardState } from '../schedule/card.ts';
import type { EpochMs, StudyTime } from '../schedule/day.ts';
import { minutesFor, type Pace } from '../schedule/pace.ts';
import type { Queue, QueueCounts } from '../schedule/queue.ts';
import type { CardEvent, GradeEvent, ReviewEvent } from '../schedule/review.ts';
import { withDueDay } from '../schedule/set-due.ts';
import { standing } from '../schedule/standing.ts';
import { nextShown } from './next.ts';

/**
 * What a session was started with. The plan and the log together are the whole session: keep it once, at the
 * start, and `resume` finds the place again.
 */
export type Plan = {
	readonly v: 1;
	readonly startedAt: EpochMs;
	readonly learning: readonly Card[];
	readonly main: readonly Card[];
	readonly pace: Pace;
	/** Cards outside the plan that are due tomorrow. */
	readonly dueTomorrow: number;
	/** New cards that came in the place of others, which were put away. */
	readonly standIns?: readonly CardId[];
};

/** What the screen draws. */
export type Showing =
	| { readonly side: 'question' | 'answer'; readonly card: Card }
	/** Only learning cards are left, and the next is not due before `until`. */
	| { readonly side: 'waiting'; readonly until: EpochMs }
	| { readonly side: 'finished' };

/** Plain data: it can be kept as JSON and goes on from there. */
export type Session = {
	readonly plan: Plan;
	readonly showing: Showing;
	/** The answers that count, oldest first. */
	readonly answered: readonly GradeEvent[];
	/** Cards still to come, the one on show included. */
	readonly learning: readonly Card[];
	readonly main: readonly Card[];
	/** Cards that were put away: buried, suspended, deleted. */
	readonly aside: readonly CardId[];
	/** The note answered last. */
	readonly lastNote?: NoteId;
};

export type PlanOptions = {
	readonly pace: Pace;
	readonly dueTomorrow?: number;
	/** Siblings are not buried. */
	readonly mayMeet?: boolean;
};

/** Of siblings in `main` only the first is planned, the others wait for another day, unless they `mayMeet`. */
export function planOf(
	{ learning, main }: Pick<Queue, 'learning' | 'main'>,
	time: StudyTime,
	{ pace, dueTomorrow = 0, mayMeet = false }: PlanOptions
): Plan {
	const met = new Set<NoteId>();
	const first = mayMeet ? main : main.filter(({ noteId }) => !met.has(noteId) && met.add(noteId));
	return { v: 1, startedAt: time.at, learning, main: first, pace, dueTomorrow };
}

/** Shows the first card. */
export const start = (plan: Plan, time: StudyTime): Session => show(fresh(plan), time);

/**
 * The session as it was left: the plan and the events since, in any order. Events of other cards, or from before
 * the plan, do no harm.
 */
export function resume(plan: Plan, events: Iterable<ReviewEvent>, time: StudyTime): Session {
	const counting = standing(events).filter(
		(event) => event.type === 'grade' || event.at >= plan.startedAt
	);
	return show(
		counting.reduce((session, event) => enter(session, event, time), fresh(plan)),
		time
	);
}

/**
 * Moves on by an event of the log. After a grade the next card is shown; after an undo the card that it gives
 * back, with everything that the answer had set off undone. Events of other cards change nothing.
 */
export function apply(session: Session, event: ReviewEvent, time: StudyTime): Session {
	if (event.type !== 'undo') {
		const after = enter(session, event, time);
		return after === session ? session : show(after, time);
	}
	const taken = session.answered.find(({ id }) => id === event.undoes);
	if (!taken) return session;
	const others = session.answered.filter((answer) => answer !== taken);
	const aside = session.aside.filter((id) => id !== taken.card);
	const before = without(others.reduce(record, fresh(session.plan)), aside);
	const card = [...before.learning, ...before.main].find(({ id }) => id === taken.card);
	return card ? { ...before, showing: { side: 'question', card } } : show(before, time);
}

/** Turns the question to its answer; otherwise nothing happens. */
export const reveal = (session: Session): Session => turn(session, 'question', 'answer');

/** Turns back to the question without grading. */
export const conceal = (session: Session): Session => turn(session, 'answer', 'question');

/** Time has passed: a learning card that came due ends the waiting. Nothing else changes. */
export const tick = (session: Session, time: StudyTime): Session =>
	session.showing.side === 'waiting' && time.at >= session.showing.until
		? show(session, time)
		: session;

/** Takes cards out of the session, as when they are buried, suspended or deleted. */
export function putAside(session: Session, cards: readonly CardId[], time: StudyTime): Session {
	const rest = without(session, cards);
	const { showing } = session;
	return 'card' in showing && !cards.includes(showing.card.id) ? rest : show(rest, time);
}

/** Asks the first of these cards that is still to come. Undefined where none of them is. */
export function turnTo(session: Session, cards: readonly CardId[]): Session | undefined {
	const card = [...session.learning, ...session.main].find(({ id }) => cards.includes(id));
	return card && { ...session, showing: { side: 'question', card } };
}

/** Puts a card that was changed elsewhere in the place of the one that the session holds. */
export function replace(session: Session, card: Card): Session {
	const swap = (old: Card) => (old.id === card.id ? card : old);
	const { showing } = session;
	return {
		...session,
		learning: session.learning.map(swap),
		main: session.main.map(swap),
		showing: 'card' in showing ? { ...showing, card: swap(showing.card) } : showing
	};
}

/** Cards left, the one on show included. */
export function left({ learning, main }: Session): QueueCounts {
	const fresh = main.filter(({ state }) => state.phase === 'new').length;
	return { fresh, learning: learning.length, review: main.length - fresh };
}

export const minutesLeft = (session: Session): number =>
	minutesFor(left(session), session.plan.pace);

const fresh = (plan: Plan): Session => ({
	plan,
	showing: { side: 'finished' },
	answered: [],
	learning: plan.learning,
	main: plan.main,
	aside: []
});

function enter(session: Session, event: CardEvent, { day }: StudyTime): Session {
	switch (event.type) {
		case 'grade':
			return record(session, event);
		case 'set-due':
			return event.dueDay > day
				? without(session, [event.card])
				: changed(session, event.card, (state) => withDueDay(state, event.dueDay));
		case 'reset':
			return changed(session, event.card, () => newState);
		case 'stand':
			return changed(session, event.card, () => event.state);
		case 'reposition':
		case 'practice':
			return session;
	}
}

/** Asks a card of the plan with what is known of it now: in its place, or next where it was done. */
function changed(session: Session, id: CardId, change: (state: CardState) => CardState): Session {
	const { plan, learning, main, answered } = session;
	const isIt = (card: Card) => card.id === id;
	const toCome = [...learning, ...main].find(isIt);
	const card = toCome ?? [...plan.learning, ...plan.main].find(isIt);
	if (!card) return session;
	const last = toCome ? undefined : answered.findLast((event) => event.card === id);
	const next = { ...card, state: change(last?.after ?? card.state) };
	return {
		...session,
		learning: learning.filter((card) => !isIt(card)),
		main: main.some(isIt) ? main.map((card) => (isIt(card) ? next : card)) : [next, ...main],
		aside: session.aside.filter((each) => each !== id)
	};
}

/** Enters an answer. Those known already, given before the plan was made, or to other cards are passed over. */
function record(session: Session, event: GradeEvent): Session {
	const { learning, main } = session;
	const steps = learning.filter(({ id }) => id !== event.card);
	const place = main[0]?.id === event.card ? 0 : main.findIndex(({ id }) => id === event.card);
	const card = main[place] ?? learning.find(({ id }) => id === event.card);
	if (!card || event.after.reps <= repsOf(card)) return session;
	return {
		...session,
		answered: [...session.answered, event],
		lastNote: card.noteId,
		learning: isInSteps(event.after) ? [...steps, { ...card, state: event.after }] : steps,
		main: place === 0 ? main.slice(1) : place > 0 ? main.toSpliced(place, 1) : main
	};
}

const repsOf = ({ state }: Card): number => (state.phase === 'new' ? 0 : state.reps);

const without = (session: Session, cards: readonly CardId[]): Session => ({
	...session,
	learning: session.learning.filter(({ id }) => !cards.includes(id)),
	main: session.main.filter(({ id }) => !cards.includes(id)),
	aside: [...new Set([...session.aside, ...cards])]
});

const show = (session: Session, time: StudyTime): Session => ({
	...session,
	showing: nextShown(session, time)
});

function turn(session: Session, from: 'question' | 'answer', to: 'question' | 'answer'): Session {
	const { showing } = session;
	return showing.side === from ? { ...session, showing: { ...showing, side: to } } : session;
}
