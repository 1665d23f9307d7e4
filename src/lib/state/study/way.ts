import type { Card } from '#lib/core/schedule/card.ts';
import type { StudyDay } from '#lib/core/schedule/day.ts';
import type { Answer, ReviewEvent } from '#lib/core/schedule/review.ts';
import type { answer } from '#lib/core/session/answer.ts';
import type { Plan, Session } from '#lib/core/session/session.ts';
import type { DeckInfo, Graded, Store } from '#lib/store/api.ts';
import type { Day } from '../queue.ts';
import type { Narrow } from '../today.ts';
import type { Choice } from './choice.ts';

/** What a session is begun from. */
export type Opening = {
	readonly store: Store;
	readonly choice: Choice;
	/** The decks that were chosen. */
	readonly decks: readonly DeckInfo[];
	readonly narrow: Narrow | undefined;
	readonly day: Day;
	readonly dayOf: (at: number) => StudyDay;
};

/** How the cards of a session are chosen, and what an answer does to them: by the schedule, or beside it. */
export type Way = {
	readonly isPractice: boolean;
	/** The session that was left, or a new one. */
	readonly begin: (opening: Opening) => Promise<Session>;
	/** A new plan, `first` before anything else. */
	readonly plan: (opening: Opening, first?: Card) => Promise<Plan>;
	/** Keeps the plan, so that a reload goes on with it. */
	readonly keep: (
		opening: Pick<Opening, 'store' | 'choice' | 'narrow'>,
		plan: Plan
	) => Promise<void>;
	/** The answer for the store, undefined while no answer is shown. Absent where the schedule decides. */
	readonly answer?: typeof answer;
	readonly write: (store: Store, answer: Answer) => Promise<Graded>;
	/** The events of the log as this session takes them. */
	readonly heard: (events: readonly ReviewEvent[], plan: Plan) => readonly ReviewEvent[];
};

/** How a session by the schedule is named where it is kept. */
export const nameOf = ({ choice, narrow }: Pick<Opening, 'choice' | 'narrow'>): string =>
	narrow?.key ?? choice.deck ?? 'all';
