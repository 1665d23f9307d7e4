import type { Verdict } from '#lib/core/answer/verdict.ts';
import type { Note } from '#lib/core/deck/note.ts';

/** What every component that takes an answer is given. */
export type Answering = {
	readonly note: Note;
	readonly ord: number;
	/** Decides what order things are shown in: the same for as long as the card is shown. */
	readonly seed: string;
	readonly language: string;
	readonly isRevealed: boolean;
	/** The raw answer, as it is kept; undefined where none was given. */
	readonly answered: string | undefined;
	readonly verdict: Verdict | undefined;
	/**
	 * In a paper: what is shown to order or to match with, in that order. The answer so far is gone on with, and it is
	 * not checked there.
	 */
	readonly options?: readonly string[];
	readonly onanswer: (answered: string) => void;
	/** Told of what the answer would be as it stands; undefined where nothing was done yet. */
	readonly ondraft: (answered: string | undefined) => void;
};
