import type { NoteKind, Tier } from '../text/kinds.ts';
import type { Evidence } from './source.ts';

export { noteKinds, tiers, type NoteKind, type Tier } from '../text/kinds.ts';

export type NoteId = string & { readonly brand: 'NoteId' };
export type CardId = string & { readonly brand: 'CardId' };
export type DeckId = string & { readonly brand: 'DeckId' };

/** How a note is asked. */
export const noteTypes = [
	'basic',
	'reversed',
	'cloze',
	'choice',
	'typed',
	'ordering',
	'matching'
] as const;
export type NoteType = (typeof noteTypes)[number];

/**
 * What an author edits. `id` is stable for ever: an edit never resets progress.
 *
 * - `basic`, `reversed`, `typed`, `choice`: `question` is the stem, `answer` the key.
 * - `cloze`: `question` is the text with its deletions in square brackets, `answer` is empty.
 * - `ordering`: `answer` holds the items in their right order, one a line.
 * - `matching`: `answer` holds the pairs, one a line, as `left = right`.
 */
export type Note = {
	readonly id: NoteId;
	readonly type: NoteType;
	readonly kind: NoteKind;
	readonly topic?: string;
	readonly question: string;
	readonly answer: string;
	/** Other answers that are right. */
	readonly accept: readonly string[];
	readonly distractors: readonly string[];
	readonly hint?: string;
	readonly explanation?: string;
	readonly tags: readonly string[];
	readonly tier: Tier;
	/** Reasons to look at the note again, kebab-case: `as-of`, `attributed`, `contested` … */
	readonly flags: readonly string[];
	readonly evidence: readonly Evidence[];
};
