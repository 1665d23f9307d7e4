import type { Fact } from '../facts/fact.ts';
import type { NoteKind, Tier } from '../text/kinds.ts';

/** Why a question does not become a card. */
export type DropReason =
	/** The key, or most of its words, stands in the stem. */
	| 'leak'
	/** Another question has the same stem, or says more in it, and has another key. */
	| 'two-answers'
	/** Asks what a better question asks. */
	| 'duplicate'
	/** The stem leans on words outside it: "it", "this visit", "the two countries", "the agreement". */
	| 'unresolved-reference'
	/** Somebody is called by a title and a surname alone. */
	| 'bare-surname'
	/** Words that mean something only on the day of writing: "recently", "last year". */
	| 'deictic'
	/** It can change, and no time is told. */
	| 'no-time'
	/** Its date was worked out, and nobody knows from which day. */
	| 'relative-date'
	/** Too few names, figures and telling words for one answer in the world. */
	| 'not-unique'
	/** Praise, blame or weight. */
	| 'opinion'
	/** What may be, should be or was hoped for. */
	| 'uncertain'
	/** Words of one side of a dispute as if they were the asker's. */
	| 'contested'
	/** Asks for "things" or "steps", or of "several" of them. */
	| 'vague'
	/** A sign that the sentence went wrong in the making. */
	| 'grammar'
	/** The key is no more than "people" or "the country". */
	| 'generic-key'
	/** The key is a whole statement. */
	| 'clause-key'
	/** The key is of another kind than the stem asks for. */
	| 'key-type'
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
	/** Words of the page around the text. */
	| 'furniture';

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
	/** What its frame claims, before anything was measured of it. */
	readonly claimed: Tier;
	/** The claim, or a lower tier where its direction was measured to be worse. */
	readonly tier: Tier;
	/** The share of good cards to expect of its frame and direction, 0–1, from those that people judged. */
	readonly precision: number;
};

export type Dropped = { readonly question: Question; readonly reason: DropReason };
