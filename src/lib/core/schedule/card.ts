import type { CardId, DeckId, NoteId } from '../deck/note.ts';
import type { EpochMs, StudyDay } from './day.ts';

/** 1 Again, 2 Hard, 3 Good, 4 Easy. */
export type Grade = 1 | 2 | 3 | 4;
export const grades = [1, 2, 3, 4] as const satisfies readonly Grade[];

/** Hard is a pass: only Again says that the answer was forgotten. */
export const isPass = (grade: Grade): boolean => grade > 1;

/** FSRS memory: `stability` in days until retrievability falls to 0.9, `difficulty` 1–10. */
export type Memory = { readonly stability: number; readonly difficulty: number };

type Learned = Memory & {
	readonly lastDay: StudyDay;
	readonly lastAt: EpochMs;
	/** Reviews so far, and how often a card in review was forgotten. */
	readonly reps: number;
	readonly lapses: number;
};

export type NewState = { readonly phase: 'new' };

/** On the way through the learning steps; `step` counts from 0. */
export type LearningState = Learned & {
	readonly phase: 'learning' | 'relearning';
	readonly step: number;
	readonly dueAt: EpochMs;
};

export type ReviewState = Learned & {
	readonly phase: 'review';
	readonly dueDay: StudyDay;
	readonly intervalDays: number;
};

/** A card that was answered at least once. */
export type SeenState = LearningState | ReviewState;

/** What the scheduler knows of a card. A fold of its reviews; the stored copy is a cache. */
export type CardState = NewState | SeenState;

export const isInSteps = (state: CardState): state is LearningState =>
	state.phase === 'learning' || state.phase === 'relearning';

export const newState: NewState = { phase: 'new' };

/** One direction of a note, the thing that is scheduled. `ord` tells the siblings of a note apart. */
export type Card = {
	readonly id: CardId;
	readonly noteId: NoteId;
	readonly deckId: DeckId;
	readonly ord: number;
	/** Order in which new cards are met. */
	readonly position: number;
	readonly state: CardState;
	readonly suspended: boolean;
};
