import type { NoteKind, Tier } from '../text/kinds.ts';
import type { Clause, Verb } from '../language/clause.ts';
import type { Context } from './context.ts';
import type { Doubt, Fact, FactFlag, Slot } from './fact.ts';
import type { Selector } from './selectors.ts';
import { slotOf } from './slots.ts';
import type { DateValue } from '../text/date.ts';
import type { Span } from '../text/span.ts';

/** A fact before it has its id and proofs. */
export type Draft = {
	readonly slots: ReadonlyMap<string, Slot>;
	readonly predicate?: string;
	readonly verb?: Verb;
	/** Whose words they are, where the text only reports them. */
	readonly reporter?: string;
	readonly when?: DateValue;
	readonly isNegated?: boolean;
	readonly flags?: readonly FactFlag[];
	/** Of the general transform. */
	readonly doubts?: ReadonlySet<Doubt>;
	/** The frame's where left out. */
	readonly tier?: Tier;
	/** The words that prove it; the whole sentence where left out. */
	readonly span?: Span;
};

/** A fact's slots as they stand in a stem, with their articles. */
export type Said<S extends string> = { readonly [slot in S]?: string };

/** One way to ask about a fact: for its date or for one of its slots. */
export type Direction<S extends string = string> = {
	readonly asks: S | 'when';
	readonly kind: NoteKind | ((fact: Fact) => NoteKind);
	/** The stem, or undefined where this fact does not say enough for one answer in the world. */
	readonly stem: (said: Said<S>, fact: Fact) => string | undefined;
};

/** A kind of statement: how it is read from a sentence, and how it is asked about. */
export type Frame<S extends string = string> = {
	readonly name: string;
	readonly tier: Tier;
	/** Slots that make two facts the same one; the others may be filled in from another text. */
	readonly identity: readonly NoInfer<S>[];
	readonly read: (context: Context) => readonly Draft[];
	readonly directions: readonly Direction<NoInfer<S>>[];
};

type ClauseFrame<S extends string> = {
	readonly name: string;
	/** A where left out. */
	readonly tier?: Tier;
	/** Lemmas of the verbs that may tell it; any verb where left out. */
	readonly predicates?: readonly string[];
	readonly tenses?: readonly Clause['verb']['tense'][];
	readonly slots: Readonly<Record<S, Selector>>;
	readonly identity: readonly NoInfer<S>[];
	/** A last look at the clause and its slots, for what selectors cannot say. */
	readonly accepts?: (
		clause: Clause,
		slots: ReadonlyMap<string, Slot>,
		context: Context
	) => boolean;
	readonly directions: readonly Direction<NoInfer<S>>[];
};

/** Fills the slots of one clause; undefined where one that is needed is missing or points outside the sentence. */
export function fill(
	slots: Readonly<Record<string, Selector>>,
	clause: Clause,
	context: Context
): Map<string, Slot> | undefined {
	const filled = new Map<string, Slot>();
	for (const [name, selector] of Object.entries(slots)) {
		const phrase = selector.find(clause);
		const slot = phrase && slotOf(phrase, context);
		if (slot) filled.set(name, slot);
		else if (!selector.isOptional) return undefined;
	}
	return filled;
}

/** A frame that is read from a verb and what stands around it. */
export function clauseFrame<S extends string>({
	tier = 'A',
	predicates,
	tenses = ['past', 'none'],
	slots,
	accepts,
	...rest
}: ClauseFrame<S>): Frame<S> {
	const verbs = predicates && new Set(predicates);
	const fits = ({ verb }: Clause) =>
		verbs?.has(verb.lemma) !== false &&
		!verb.isModal &&
		!verb.isNegated &&
		verb.mood !== 'infinitive' &&
		tenses.includes(verb.tense);
	const draft = (clause: Clause, context: Context): Draft[] => {
		const filled =
			fits(clause) && !isGuessed(clause, context) ? fill(slots, clause, context) : undefined;
		if (!filled || accepts?.(clause, filled, context) === false) return [];
		return [{ slots: filled, predicate: clause.verb.lemma, ...whenOf(clause) }];
	};
	return {
		...rest,
		tier,
		read: (context) => context.sentence.clauses.flatMap((clause) => draft(clause, context))
	};
}

/** "possibly in November 1849": when it was, nobody knows. */
const isGuessed = ({ when }: Clause, { reading }: Context): boolean =>
	when !== undefined &&
	/\b(?:possibly|perhaps|probably|maybe|presumably|supposedly|likely) (?:(?:in|on|by|around|about|from) )?$/.test(
		reading.legible.slice(Math.max(0, when.start - 30), when.start)
	);

/** "by 2015", "since May": no day on which it happened. */
const isNotThen = /^(?:by|since|until|till|before|after|within|over|for|to)$/;

/** The clause's date as a draft holds it, flagged where it was worked out from the day of writing. */
export function whenOf({ when }: Pick<Clause, 'when'>): Pick<Draft, 'when' | 'flags'> {
	if (!when || isNotThen.test(when.preposition ?? '')) return {};
	return {
		when: when.value,
		...(when.value.basis === 'dateline' ? { flags: ['relative-date'] } : {})
	};
}
