import type { Fact } from '../facts/fact.ts';
import type { NoteKind, Tier } from '../text/kinds.ts';

/** Why a question does not become a card. */
export type DropReason =
	/** The key, or most of its words, stands in the stem. */
	| 'leak'
	/** Another question has the same stem and another key. */
	| 'two-answers'
	/** The same stem and key as an earlier question. */
	| 'duplicate'
	/** The stem leans on words outside it: "it", "this visit", "the two countries". */
	| 'unresolved-reference'
	/** More than 30 words. */
	| 'long-stem'
	/** More words than one can be asked to recall. */
	| 'long-key'
	/** Said in a quotation whose speaker is not known. */
	| 'unattributed'
	/** Repeats a run of words from a document, where the deck must be in own words. */
	| 'verbatim'
	/** Signs of a page's source stand in the words. */
	| 'markup'
	/** Two documents say different things. */
	| 'conflict';

export type Question = {
	/** Hash of the fact and the direction. */
	readonly id: string;
	readonly fact: Fact;
	/** Which way it asks: `when` or the slot that is the key. */
	readonly direction: string;
	readonly kind: NoteKind;
	readonly stem: string;
	readonly key: string;
	readonly accept: readonly string[];
	readonly distractors: readonly string[];
	readonly tier: Tier;
};

export type Dropped = { readonly question: Question; readonly reason: DropReason };
