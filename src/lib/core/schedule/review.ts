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
	readonly before: CardState;
	readonly after: SeenState;
};

/** Takes back an earlier event of the same card, as if it had never been. */
export type UndoEvent = Logged & { readonly type: 'undo'; readonly undoes: EventId };

export type ReviewEvent = GradeEvent | UndoEvent;

/** An answer before the store has numbered and dated it. */
export type Answer = Omit<GradeEvent, 'v' | 'id' | 'device' | 'seq' | 'hlc' | 'from' | 'type'>;
