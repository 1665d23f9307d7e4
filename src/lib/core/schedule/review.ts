import type { CardId } from '../deck/note.ts';
import type { CardState, Grade, SeenState } from './card.ts';
import type { EpochMs, StudyDay } from './day.ts';

export type EventId = string & { readonly brand: 'EventId' };
export type DeviceId = string & { readonly brand: 'DeviceId' };
/** A hybrid logical clock that sorts as text: wall milliseconds, counter, device. */
export type Hlc = string & { readonly brand: 'Hlc' };
/** Names one set of FSRS parameters; `default-6` is what ts-fsrs ships. */
export type ParametersId = string & { readonly brand: 'ParametersId' };

/** What every event in the log carries. Appended, never changed. */
type Logged = {
	/** Version of this shape. */
	readonly v: 1;
	readonly id: EventId;
	readonly card: CardId;
	readonly device: DeviceId;
	/** Counts the events of a device, without gaps, from 1. */
	readonly seq: number;
	readonly hlc: Hlc;
	/** Wall clock when it happened. */
	readonly at: EpochMs;
	/** Minutes east of UTC at that moment, on that device. */
	readonly offsetMinutes: number;
	/** The learner's study day at that moment; never worked out again. */
	readonly day: StudyDay;
	/** The program that made it: `hafiza`, or where it was imported from. */
	readonly from: string;
	/** Several events that one action made share the id of its first: they are taken back together. */
	readonly batch?: EventId;
};

/** How a card was met. */
export type ReviewKind = 'learn' | 'review' | 'relearn' | 'quiz' | 'mock' | 'manual';

/** What an answer to a card in this state is. */
export function kindOf({ phase }: CardState): ReviewKind {
	switch (phase) {
		case 'new':
		case 'learning':
			return 'learn';
		case 'review':
			return 'review';
		case 'relearning':
			return 'relearn';
	}
}

export type GradeEvent = Logged & {
	readonly type: 'grade';
	readonly kind: ReviewKind;
	readonly grade: Grade;
	readonly tookMs: number;
	readonly parameters: ParametersId;
	/** What was typed or chosen, as it was. */
	readonly answered?: string;
	/** How many options a choice question showed. */
	readonly options?: number;
	/** Whoever answered said that it was a guess. */
	readonly isGuess?: boolean;
	readonly before: CardState;
	readonly after: SeenState;
};

/** The card comes on this day; memory and history stay as they are. A new card stays where it is. */
export type SetDueEvent = Logged & { readonly type: 'set-due'; readonly dueDay: StudyDay };

/** The card is new again. Its answers stay in the history and in all counts. */
export type ResetEvent = Logged & { readonly type: 'reset' };

/** The place of a card among the new ones, from now on. */
export type RepositionEvent = Logged & { readonly type: 'reposition'; readonly position: number };

/**
 * The card stands so from here, whatever was before: what another program kept of it without telling all of how it
 * came to be.
 */
export type StandEvent = Logged & { readonly type: 'stand'; readonly state: CardState };

/** An answer that leaves the schedule alone, as when cramming. It counts for no limit and no memory. */
export type PracticeEvent = Logged & {
	readonly type: 'practice';
	readonly grade: Grade;
	readonly tookMs: number;
	/** What was typed or chosen, as it was. */
	readonly answered?: string;
	readonly options?: number;
};

/** Takes back an earlier event of the same card, as if it had never been. */
export type UndoEvent = Logged & { readonly type: 'undo'; readonly undoes: EventId };

/** What an undo can take back, another undo aside. */
export type CardEvent =
	GradeEvent | PracticeEvent | SetDueEvent | ResetEvent | RepositionEvent | StandEvent;

/** All that happens to a card, as the log keeps it. */
export type ReviewEvent = CardEvent | UndoEvent;

export const reviewEventTypes = [
	'grade',
	'practice',
	'set-due',
	'reset',
	'reposition',
	'stand',
	'undo'
] as const satisfies readonly ReviewEvent['type'][];

/** What the store adds to an event when it numbers and dates it. */
type Stamp = 'v' | 'id' | 'device' | 'seq' | 'hlc' | 'from';

/** An answer before the store has numbered and dated it. */
export type Answer = Omit<GradeEvent, Stamp | 'type'>;

/** An answer to practise before the store has numbered and dated it. */
export type Practice = Omit<PracticeEvent, Stamp | 'type'>;

/** A change of a card's plan before the store has numbered and dated it. */
export type PlanChange =
	Omit<SetDueEvent, Stamp> | Omit<ResetEvent, Stamp> | Omit<RepositionEvent, Stamp>;
