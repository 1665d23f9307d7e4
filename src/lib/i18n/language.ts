import type { FirstWords, OtherWords } from './words.ts';

/** What a language of the interface is, as `languages/<code>/index.ts` says it. */
export type About = {
	/** As its folder is called (BCP 47). */
	readonly code: string;
	/** As its speakers call it. */
	readonly name: string;
	readonly direction: 'ltr' | 'rtl';
	/** Digits that one may choose instead of 0–9, by CLDR's name ("arabext"). */
	readonly ownDigits?: string;
};

/** A language that can be spoken. English has no words of its own here: they come with each screen. */
export type Language = About & {
	readonly first?: FirstWords;
	readonly others?: () => Promise<OtherWords>;
};
