import type { CardId, NoteId } from '../deck/note.ts';
import { isInSteps, type Card } from '../schedule/card.ts';
import type { EpochMs, StudyTime } from '../schedule/day.ts';
import { minutesFor, type Pace } from '../schedule/pace.ts';
import type { Queue, QueueCounts } from '../schedule/queue.ts';
import type { GradeEvent, ReviewEvent } from '../schedule/review.ts';
import { effective, standing } from '../schedule/standing.ts';
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
	const log = [...events];
	const moved = standing(log).filter(
		({ type, at }) => (type === 'set-due' || type === 'reset') && at >= plan.startedAt
	);
	const answered = effective(log).reduce(record, fresh(plan));
	return show(
		without(
			answered,
			moved.map(({ card }) => card)
		),
		time
	);
}

/**
 * Moves on by an event of the log. After a grade the next card is shown; after an undo the card that it gives
 * back, with everything that the answer had set off undone. Events of other cards change nothing.
 */
export function apply(session: Session, event: ReviewEvent, time: StudyTime): Session {
	if (event.type === 'grade') {
		const after = record(session, event);
		return after === session ? session : show(after, time);
	}
	if (event.type === 'set-due' || event.type === 'reset')
		return putAside(session, [event.card], time);
	if (event.type === 'reposition' || event.type === 'practice') return session;
	const taken = session.answered.find(({ id }) => id === event.undoes);
	if (!taken) return session;
	const others = session.answered.filter((answer) => answer !== taken);
	const aside = session.aside.filter((id) => id !== taken.card);
	const before = without(others.reduce(record, fresh(session.plan)), aside);
	const card = [...before.learning, ...before.main].find(({ id }) => id === taken.card);
	return card ? { ...before, showing: { side: 'question', card } } : show(before, time);
}

/** The answer to take back next, the latest of the session; undefined where there is none. */
export const undoable = (session: Session): GradeEvent | undefined => session.answered.at(-1);

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

/**
 * Asks cards again that were taken out, the first of them at once. Undefined where none of them was, or is left
 * of the plan.
 */
export function bringBack(
	{ plan, answered, aside }: Session,
	cards: readonly CardId[]
): Session | undefined {
	const rest = aside.filter((id) => !cards.includes(id));
	if (rest.length === aside.length) return undefined;
	const back = without(answered.reduce(record, fresh(plan)), rest);
	const card = [...back.learning, ...back.main].find(({ id }) => cards.includes(id));
	return card && { ...back, showing: { side: 'question', card } };
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
