import type { Verb } from '../language/clause.ts';
import type { Mention } from '../language/mention.ts';
import type { DateValue, PlainDate } from '../text/date.ts';
import type { Tier } from '../text/kinds.ts';
import type { Span } from '../text/span.ts';

/** What a slot holds: a mention's type, `list` for "A and B", or `phrase` for words that name nothing by themselves. */
export type SlotType = Mention['type'] | 'list' | 'phrase';

/**
 * One filled place of a fact. `text` can stand in a stem or as a key: names in full, references resolved,
 * no determiner; `article` is what a stem puts before it.
 */
export type Slot = Span & {
	readonly type: SlotType;
	readonly text: string;
	readonly article: '' | 'the' | 'a' | 'an' | 'its' | 'his' | 'her' | 'their';
	/** Lower-case noun that tells what kind of thing it is: `committee`, `summit`. */
	readonly head?: string;
	readonly isPlural?: boolean;
	/** What the text calls the thing before its name: "liberal newspaper", "French novelist". */
	readonly description?: string;
	/** For a list its parts. */
	readonly members: readonly Slot[];
	readonly mention?: Mention;
	/** Other names that mean the same. */
	readonly aliases: readonly string[];
};

/** Reasons to look at a fact again before it becomes a card. */
export type FactFlag =
	'as-of' | 'attributed' | 'relative-date' | 'contested' | 'planned' | 'conflict';

/** What the general transform was not sure of in a clause; none forbids a question, each makes it less likely good. */
export type Doubt =
	/** A clause that says what is said hangs on the verb. */
	| 'open'
	/** The verb alone says little. */
	| 'vague'
	/** The parser was of two minds. */
	| 'unsure'
	/** Words that narrow a phrase down are left out. */
	| 'cut'
	/** A noun that only the text explains. */
	| 'loose'
	/** The words stand as they are, with nothing made of them. */
	| 'raw'
	/** "it" or "she" was taken for what stood before. */
	| 'pronoun'
	/** "the treaty" was taken for what stood before. */
	| 'resolved'
	/** A noun without its article or number. */
	| 'bare'
	/** Another verb goes on where this one ends: "prevented *from running*". */
	| 'goes-on'
	/** Something that stands beside the verb is told by no slot. */
	| 'left-out'
	/** The verb has its clause's date from another verb, or "before 1990". */
	| 'undated'
	/** More than one thing in the world may fit. */
	| 'many'
	/** The sentence hedges. */
	| 'hedged';

/** Where a fact stands: the sentence, and the paragraph that holds it (from 1). */
export type Proof = { readonly document: string; readonly paragraph: number; readonly span: Span };

/** One dated, typed statement: a frame with its slots filled. */
export type Fact = {
	/** Hash of frame, normalised slots and date. */
	readonly id: string;
	readonly frame: string;
	/** Lemma of the verb that told it, for a stem in the text's own terms: `open`, `found`. */
	readonly predicate?: string;
	/** That verb as it stands, for frames that turn the statement round. */
	readonly verb?: Verb;
	/** Who says so, where the text only reports it: "the Ministry of Health". */
	readonly reporter?: string;
	readonly slots: ReadonlyMap<string, Slot>;
	readonly when?: DateValue;
	/** What the text is about, for a stem that says too little without it. */
	readonly topic?: string;
	/** The day at which a fact that can change was true: the document's date. */
	readonly asOf?: PlainDate;
	readonly isNegated: boolean;
	readonly flags: readonly FactFlag[];
	/** Of what the general transform told. */
	readonly doubts?: ReadonlySet<Doubt>;
	readonly tier: Tier;
	readonly proofs: readonly Proof[];
};
