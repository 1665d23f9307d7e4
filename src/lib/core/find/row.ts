import type { CardState, Grade } from '../schedule/card.ts';
import type { Field, Prop } from './query.ts';

/** An answer of the last days. */
export type Answered = {
	/** Study days since then, 0 today. */
	readonly daysAgo: number;
	readonly grade: Grade;
	/** Whether the card was new until then. */
	readonly wasNew: boolean;
};

/** What a search sees of a card. Texts are folded (text/unicode.ts), since only so they are compared. */
export type Row = {
	/** The texts of its note, each on a line of its own. */
	readonly text: string;
	/** Empty where there is none: a card without a flag, a note without tags. */
	readonly named: (field: Field) => readonly string[];
	readonly phase: CardState['phase'];
	/** Asked today if it is studied now. */
	readonly isDue: boolean;
	readonly isLeech: boolean;
	readonly isSuspended: boolean;
	/** Put off for today. */
	readonly isBuried: boolean;
	/** Undefined where a card has no such thing yet. */
	readonly measure: (prop: Prop) => number | undefined;
	readonly addedDaysAgo: number;
	/** At least as far back as the search looks (`needsOf`). */
	readonly answers: readonly Answered[];
};
