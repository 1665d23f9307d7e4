import type { Clause, Phrase } from '../language/clause.ts';
import type { Mention } from '../language/mention.ts';
import { isCommonName } from './common-words.ts';

/** Finds the phrase that fills a slot in a clause. */
export type Selector = {
	readonly find: (clause: Clause) => Phrase | undefined;
	readonly isOptional: boolean;
	readonly or: (other: Selector) => Selector;
	readonly optional: () => Selector;
};

/** What may fill a slot: types of mention, or a test on the phrase. */
export type Filler = Mention['type'] | ((phrase: Phrase) => boolean);

const selector = (find: Selector['find'], isOptional = false): Selector => ({
	find,
	isOptional,
	or: (other) => selector((clause) => find(clause) ?? other.find(clause), isOptional),
	optional: () => selector(find, true)
});

const fits = (phrase: Phrase, fillers: readonly Filler[]): boolean => {
	if (fillers.length === 0) return true;
	if (phrase.members.length > 0) return phrase.members.every((member) => fits(member, fillers));
	// "She" becomes a person's name when the slot is filled, or fills none.
	if (phrase.isPronoun && fillers.includes('person') && /^(?:he|she)$/i.test(phrase.text))
		return true;
	return fillers.some((filler) =>
		typeof filler === 'function' ? filler(phrase) : phrase.mention?.type === filler
	);
};
const fitting = (phrase: Phrase | undefined, fillers: readonly Filler[]) =>
	phrase && fits(phrase, fillers) ? phrase : undefined;

/** A phrase whose head noun is one of these, singular or plural. */
export const headed = (...nouns: readonly string[]): ((phrase: Phrase) => boolean) => {
	const heads = new Set(nouns.flatMap((noun) => [noun, `${noun}s`, noun.replace(/y$/, 'ies')]));
	return ({ head, mention }) =>
		heads.has(head) ||
		(mention !== undefined && 'head' in mention && heads.has(mention.head ?? ''));
};

/** Who did it: the subject, or after "by" in the passive. */
export const agent = (...fillers: readonly Filler[]): Selector =>
	selector(({ verb, subject, obliques }) =>
		fitting(
			verb.isPassive ? obliques.find(({ preposition }) => preposition === 'by')?.phrase : subject,
			fillers
		)
	);

/** What it was done to: the object, or the subject of the passive. */
export const patient = (...fillers: readonly Filler[]): Selector =>
	selector(({ verb, subject, object }) => fitting(verb.isPassive ? subject : object, fillers));

export const subject = (...fillers: readonly Filler[]): Selector =>
	selector((clause) => fitting(clause.subject, fillers));

export const object = (...fillers: readonly Filler[]): Selector =>
	selector((clause) => fitting(clause.object, fillers));

/** After one of these prepositions. */
export const oblique = (prepositions: readonly string[], ...fillers: readonly Filler[]): Selector =>
	selector(({ obliques }) =>
		obliques
			.filter(({ preposition }) => prepositions.includes(preposition))
			.map(({ phrase }) => fitting(phrase, fillers))
			.find((phrase) => phrase !== undefined)
	);

/** A complement of the object or of the passive subject: "an agreement *with Estonia*". */
export const complement = (
	of: Selector,
	prepositions: readonly string[],
	...fillers: readonly Filler[]
): Selector =>
	selector((clause) =>
		of
			.find(clause)
			?.complements.filter(({ preposition }) => prepositions.includes(preposition))
			.map(({ phrase }) => fitting(phrase, fillers))
			.find((phrase) => phrase !== undefined)
	);

/** What the aim of the clause is about: "to attend *the summit*". */
export const aim = (lemma: string, ...fillers: readonly Filler[]): Selector =>
	selector(({ next }) =>
		next?.verb.mood === 'infinitive' && next.verb.lemma === lemma
			? fitting(next.object, fillers)
			: undefined
	);

/** What is inside a frame of words: "within the framework *of the summit*". */
export const inside = (outer: Selector, ...fillers: readonly Filler[]): Selector =>
	complement(outer, ['of'], ...fillers);

/**
 * The phrase with the participle or infinitive that follows it, at once or after the date: "a deal *to import
 * gas*", "a resolution in May *denouncing the attack*".
 */
export const extended = (of: Selector): Selector =>
	selector((clause) => {
		const phrase = of.find(clause);
		const { next, when } = clause;
		if (!phrase || !next) return phrase;
		const end =
			when && when.start > phrase.end && when.start - phrase.end < 6 ? when.end : phrase.end;
		if (next.verb.start - end > 2) return phrase;
		return { ...phrase, end: next.end, text: `${phrase.text} ${next.text}` };
	});

/** The phrase with what it is on, where the reader gave that to the verb: "an agreement was reached *on visas*". */
export const withMatter = (of: Selector): Selector =>
	selector((clause) => {
		const phrase = of.find(clause);
		const on = clause.obliques.find(
			({ preposition, phrase: { mention } }) =>
				/^(?:on|concerning|regarding)$/.test(preposition) && mention?.type !== 'date'
		);
		// "a Memorandum of Understanding": a name that many papers have.
		const isOne = phrase?.mention !== undefined && !isCommonName(phrase.text);
		if (!phrase || isOne || phrase.complements.length > 0 || !on) return phrase;
		const { determiner, text } = on.phrase;
		const told = `${on.preposition} ${determiner ? `${determiner} ` : ''}${text}`;
		return phrase.text.includes(told)
			? phrase
			: { ...phrase, text: `${phrase.text} ${told}`, complements: [on] };
	}, of.isOptional);
