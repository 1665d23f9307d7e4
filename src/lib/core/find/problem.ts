import type { Name } from './query.ts';

/** Why a search can't be understood, and where it stands in it: UTF-16 units, `end` is behind it. */
export type Problem = { readonly start: number; readonly end: number } & (
	| {
			readonly code: 'unknown-name';
			readonly name: string;
			/** The nearest name that there is. */
			readonly suggestion?: string;
	  }
	| {
			readonly code: 'unknown-value';
			readonly name: Name;
			readonly value: string;
			readonly suggestion?: string;
			/** All that can stand there. */
			readonly known: readonly string[];
	  }
	/** Nothing stands behind the colon. */
	| { readonly code: 'no-value'; readonly name: Name }
	/** `added:`, `rated:` and `introduced:` ask a whole number of days from 1 up, `prop:` a number. */
	| { readonly code: 'no-number'; readonly name: Name; readonly value: string }
	/** `prop:lapses` alone. */
	| { readonly code: 'no-comparison'; readonly value: string }
	/** `rated:7:5`. */
	| { readonly code: 'no-grade'; readonly value: string }
	| {
			readonly code:
				'unclosed-quote' | 'unclosed-bracket' | 'unopened-bracket' | 'empty-brackets' | 'too-deep';
	  }
	/** Something has to follow a minus, or stand on either side of `or`. */
	| { readonly code: 'missing'; readonly word: string }
);

/** Thrown and caught within the parser. */
export class Misread extends Error {
	constructor(readonly problem: Problem) {
		super(problem.code);
	}
}
