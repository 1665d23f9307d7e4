import type { Finding } from '../../text/finding.ts';
import type { Deck } from '../deck.ts';
import type { Note } from '../note.ts';

export type LintCode =
	| 'leak'
	| 'two-answers'
	| 'duplicate'
	| 'long-key'
	| 'long-stem'
	| 'no-year'
	| 'broken-source'
	| 'empty-field'
	| 'incomplete'
	| 'distractor-is-key'
	| 'same-distractor'
	| 'odd-option'
	| 'no-deletion'
	| 'same-item'
	| 'wrong-order'
	| 'broken-image'
	| 'broken-formula'
	| 'pronoun'
	| 'no-antecedent'
	| 'names-source'
	| 'no-notes';

/** A finding before it is known where it stands. */
export type Trouble = Pick<Finding, 'severity' | 'what' | 'todo'> & { readonly code: LintCode };

/** Looks at one note. */
export type Rule = (note: Note, deck: Deck) => Trouble[];

export const error = (code: LintCode, what: string, todo: string): Trouble => ({
	code,
	severity: 'error',
	what,
	todo
});

export const warning = (code: LintCode, what: string, todo: string): Trouble => ({
	code,
	severity: 'warning',
	what,
	todo
});

/** A text of a deck inside a sentence: one line, not too long. */
export const quoted = (text: string): string => {
	const line = text.replace(/\s+/g, ' ').trim();
	return `"${line.length > 40 ? `${line.slice(0, 40)}…` : line}"`;
};
