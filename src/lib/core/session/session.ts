import type { CardId } from '../deck/note.ts';
import type { Card, Grade } from '../schedule/card.ts';
import type { EpochMs, StudyTime } from '../schedule/day.ts';
import type { Pace } from '../schedule/pace.ts';
import type { Queue, QueueCounts } from '../schedule/queue.ts';
import type { Answer, GradeEvent, ReviewEvent } from '../schedule/review.ts';
import type { Scheduler } from '../schedule/scheduler.ts';

/** What a session was started with. Together with the log it is the whole session: keep it once, at the start. */
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
	/** Nothing but learning cards is left, and the next is not due before `until`. */
	| { readonly side: 'waiting'; readonly until: EpochMs }
	| { readonly side: 'finished' };

/** Plain data: it can be kept as JSON and goes on after that. */
export type Session = {
	readonly plan: Plan;
	readonly showing: Showing;
	/** The answers that count, oldest first. */
	readonly answered: readonly GradeEvent[];
	/** Left to do: an index into `plan.main`, and learning cards by the time they are due. */
	readonly next: number;
	readonly learning: readonly Card[];
	/** Cards taken out of the session: a sibling was answered, or they were put away. */
	readonly aside: readonly CardId[];
};

export declare function planOf(
	queue: Queue,
	time: StudyTime,
	options: { readonly pace: Pace; readonly dueTomorrow?: number }
): Plan;

/** Shows the first card. */
export declare function start(plan: Plan, time: StudyTime): Session;

/** The session as it was left: the plan and the events since, in any order. Events of other cards do no harm. */
export declare function resume(plan: Plan, events: Iterable<ReviewEvent>, time: StudyTime): Session;

/** Turns the question to its answer; otherwise nothing happens. */
export declare function reveal(session: Session): Session;

/** Turns back to the question without grading. */
export declare function conceal(session: Session): Session;

/**
 * The answer for the store to append, or undefined while no answer is shown: a grade pressed on the question
 * does nothing. The session moves on by `apply`, once the store has made an event of it.
 */
export declare function answer(
	session: Session,
	grade: Grade,
	time: StudyTime,
	tookMs: number,
	scheduler: Scheduler
): Answer | undefined;

/** The event to take back next, the latest of the session; undefined where there is none. */
export declare function undoable(session: Session): GradeEvent | undefined;

/**
 * Moves on by an event of the log. After a grade the next card is shown; after an undo the card that it gives
 * back, with everything that the answer had set off undone.
 */
export declare function apply(session: Session, event: ReviewEvent, time: StudyTime): Session;

/** Time has passed: a learning card that came due ends the waiting. Nothing else changes. */
export declare function tick(session: Session, time: StudyTime): Session;

/** Takes cards out of the session, as when they are buried, suspended or deleted. */
export declare function putAside(
	session: Session,
	cards: readonly CardId[],
	time: StudyTime
): Session;

/** The current card as it is now, after an edit. */
export declare function replace(session: Session, card: Card): Session;

/** Cards left, the one on show included. */
export declare function left(session: Session): QueueCounts;

export declare function minutesLeft(session: Session): number;
