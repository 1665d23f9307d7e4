import type { Span } from '../text/span.ts';
import type { Mention } from './mention.ts';

/** A noun phrase. `text` is cleaned for reading aloud: no marks, one space, no determiner. */
export type Phrase = Span & {
	readonly text: string;
	/** The noun it is about, lower-case: `agreement`, `resolutions`; for a name its last word. */
	readonly head: string;
	readonly determiner?: string;
	/** What the phrase as a whole names; absent for "a joint commission". */
	readonly mention?: Mention;
	/** Every mention inside, in order. */
	readonly mentions: readonly Mention[];
	/** The parts of "A, B and C"; empty where there is one. */
	readonly members: readonly Phrase[];
	/** "of Pakistan", "on cooperation in trade", "between the two countries". */
	readonly complements: readonly Oblique[];
	/** What comes before the name that the phrase names: "French novelist" of "the French novelist Victor Hugo". */
	readonly description?: string;
	/** What a comma sets beside it: "the capital of Peru" of "Lima, the capital of Peru,". */
	readonly aside?: Phrase;
	/** Words that narrow it down are left out of `text`: "the states *that had signed it*". */
	readonly isCut?: boolean;
	readonly isPlural?: boolean;
	readonly isPronoun?: boolean;
};

export type Oblique = { readonly preposition: string; readonly phrase: Phrase };

export type Verb = Span & {
	readonly lemma: string;
	/** A finite verb tells; a participle describes the noun before it; an infinitive is an aim. */
	readonly mood: 'finite' | 'participle' | 'infinitive';
	readonly tense: 'past' | 'present' | 'future' | 'none';
	readonly isPassive: boolean;
	readonly isNegated: boolean;
	/** Something that may be, should be or was meant to be, but is not told as a fact. */
	readonly isModal: boolean;
	/** Its words as they stand, for turning the statement into a question; absent from a shallow reading. */
	readonly words?: VerbWords;
};

/** "has been set up": auxiliaries `has`, `been`, main `set`, particle `up`. */
export type VerbWords = {
	readonly auxiliaries: readonly string[];
	readonly main: string;
	readonly lemma: string;
	/** As it is said after "did", word for word: "take" where `lemma` is "occur" for "took place". */
	readonly base: string;
	readonly particle?: string;
	/** Penn Treebank tag of the first word: VBD, VBZ, VBP, VBN, VBG, VB, MD. */
	readonly tag: string;
	readonly isPlural?: boolean;
};

/** A name or a number inside a piece, with the article and the adjectives before it. */
export type Inner = Span & { readonly mention: Mention; readonly phrase: Phrase };

/** One thing that hangs on a verb, with all that stands in it but for what a comma sets aside. */
export type Piece = {
	/** How it hangs there, by Universal Dependencies: `nsubj`, `obj`, `obl`, `advmod`, `xcomp`, `advcl` … */
	readonly relation: string;
	readonly preposition?: string;
	/** Its words, in the order of the text. */
	readonly spans: readonly Span[];
	readonly isBefore: boolean;
	/** What the whole piece names, but for its preposition. */
	readonly head?: Inner;
	/** Every name and number in it, in the order of the text. */
	readonly inner: readonly Inner[];
	/** Where it is a noun phrase. */
	readonly phrase?: Phrase;
	/** From 0 to 1: how sure the parser was that it hangs there. */
	readonly margin: number;
};

/** A clause word for word: its subject, and what hangs on its verb, in the order of the text. */
export type Pieces = { readonly subject?: Piece; readonly others: readonly Piece[] };

/** One verb and what stands around it. A participle ("led by X", "signed in 1995") is a clause of its own. */
export type Clause = Span & {
	/** The verb and all after it, cleaned for reading aloud. */
	readonly text: string;
	readonly verb: Verb;
	readonly subject?: Phrase;
	/** What follows the verb without a preposition; after "be" or a passive what the subject is or is called. */
	readonly object?: Phrase;
	readonly obliques: readonly Oblique[];
	/** When it happened, as far as the words belong to this verb. */
	readonly when?: Extract<Mention, { type: 'date' }>;
	/** The infinitive or participle that goes on where this ends: "to attend the summit", "denouncing the attack". */
	readonly next?: Clause;
	/** From 0 to 1: how sure the parser was of the subject, the object and the place of the verb. */
	readonly margin?: number;
	/** Told as somebody's words or as a condition: "said that …", "if …". */
	readonly isReported?: boolean;
	/** Who says so, in the text's own words. */
	readonly reporter?: Phrase;
	/** The same, word for word, worked out when it is asked for; absent from a shallow reading. */
	readonly pieces?: () => Pieces;
	/** A clause that says what is said, thought or asked hangs on it: without it the verb tells nothing. */
	readonly isOpen?: boolean;
};
