import type { Evidence } from './source.ts';

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

/** What a note is about. */
export const noteKinds = [
	'date',
	'leader',
	'agreement',
	'exercise',
	'figure',
	'visit',
	'organisation',
	'place',
	'person',
	'event',
	'term',
	'other'
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** How sure the generator is: A frames, B general transforms, C cloze; `manual` was written by a person. */
export const tiers = ['A', 'B', 'C', 'manual'] as const;
export type Tier = (typeof tiers)[number];

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
