import type { FirstWords, OtherWords } from './words.ts';

/** A language of the interface, as `languages/<code>/index.ts` says it; its words are fetched when they are wanted. */
export type Language = {
	/** As its folder is called (BCP 47). */
	readonly code: string;
	/** As its speakers call it. */
	readonly name: string;
	readonly direction: 'ltr' | 'rtl';
	/** Digits that one may choose instead of 0–9, by CLDR's name ("arabext"). */
	readonly ownDigits?: string;
	/** Absent of English: its words come with each screen. */
	readonly words?: {
		readonly first: () => Promise<FirstWords>;
		readonly others: () => Promise<OtherWords>;
	};
};
