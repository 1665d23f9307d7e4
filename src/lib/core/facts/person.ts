import type { Clause, Phrase } from '../language/clause.ts';
import { isCutList, isCutPerson } from './beside.ts';
import type { Context } from './context.ts';
import type { Slot } from './fact.ts';
import { whenOf, type Draft } from './frame.ts';
import { listSlot, nameSlot, slotOf } from './slots.ts';
import { isDatedSo } from './told.ts';

/** Two to five words with capitals that nothing else explains. */
const looksPersonal = (name: string) =>
	/^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|\p{Ll}{1,3})){0,3} \p{Lu}[\p{L}’'-]+$/u.test(name);

/**
 * The one person whom a phrase names, by the full name and nothing else: "the architect Pekka Saarinen", "she",
 * "the founder, Maria Flores". `isSure` is for verbs that go with people alone, whatever the model takes the name for.
 */
export function personSlot(
	phrase: Phrase | undefined,
	context: Context,
	isSure = false
): Slot | undefined {
	if (!phrase || phrase.members.length > 0) return undefined;
	const { mention, aside, determiner } = phrase;
	if (!mention && aside?.mention?.type === 'person' && determiner === 'the')
		return personSlot(aside, context);
	if (mention?.type === 'person') {
		return mention.isPartial || isCutPerson(mention, context)
			? undefined
			: nameSlot(mention, mention.name);
	}
	if (mention?.type === 'name') {
		const isFree = isSure || mention.guess === undefined || mention.guess === 'person';
		const isPerson =
			isFree &&
			looksPersonal(mention.name) &&
			determiner !== 'the' &&
			!isCutPerson(mention, context);
		return isPerson ? { ...nameSlot(mention, mention.name), type: 'person' } : undefined;
	}
	if (mention) return undefined;
	const slot = slotOf(phrase, context);
	return slot?.type === 'person' ? slot : undefined;
}

/** One person, or "A, B and C" where each is one. */
export function peopleSlot(
	phrase: Phrase | undefined,
	context: Context,
	isSure = false
): Slot | undefined {
	if (!phrase || phrase.members.length === 0) return personSlot(phrase, context, isSure);
	const members = phrase.members.map((member) => personSlot(member, context, isSure));
	const isWhole = !isCutList(phrase, context);
	return isWhole && members.every((member) => member !== undefined)
		? listSlot(members, phrase)
		: undefined;
}

/** A place where something happened to a person: a city or country by its name, or a name after "in". */
export function siteSlot(phrase: Phrase | undefined, context: Context): Slot | undefined {
	const mention = phrase?.mention ?? phrase?.members[0]?.mention;
	if (!phrase || !mention || !/^(?:place|country|name)$/.test(mention.type)) return undefined;
	if (mention.type === 'name' && mention.guess && mention.guess !== 'place') return undefined;
	// "Boston, Massachusetts" is one place, told twice.
	const parts = phrase.members.length > 0 ? phrase.members : [phrase];
	const isOnePlace = !/ (?:and|or) /.test(phrase.text) && parts.every((part) => part.mention);
	if (!isOnePlace || phrase.text.split(' ').length > 6) return undefined;
	if (parts.length === 1 && !phrase.text.includes(',')) return slotOf(phrase, context);
	const text = phrase.text.replace(/,? (?:then|now|today|in|at|near|part)\b.*$/, '');
	return { ...nameSlot(mention, text), type: 'place', aliases: [mention].flatMap(nameIn) };
}

const nameIn = (mention: object): string[] =>
	'name' in mention && typeof mention.name === 'string' ? [mention.name] : [];

/**
 * The clause's date, where it says when this happened: not "before 1995", and not the date of a statement
 * before it, which its own subject does not share ("He took office on 4 April, replacing X, who was later sent …").
 */
export function happenedAt(clause: Clause, context: Context): Pick<Draft, 'when' | 'flags'> {
	const { when, verb, subject } = clause;
	if (!when || !isDatedSo(clause, context)) return {};
	// "… and joined it the following year": words that count from the date tell another time.
	const isRelative = context.sentence.undated.some(
		(span) => span.start >= verb.start && span.end <= Math.max(clause.end, verb.end + 120)
	);
	if (isRelative) return {};
	const { legible } = context.reading;
	if (when.start > verb.end) {
		const between = legible.slice(verb.end, when.start);
		return /\b(?:who|whom|whose|which|where|when|while|whereas|although|after|before)\b|\band (?:then )?(?:in|on) $/.test(
			between
		)
			? {}
			: whenOf(clause);
	}
	const isLater = /\b(?:later|subsequently|afterwards|who|whom|whose|which|where)\b/.test(
		legible.slice(when.end, verb.end)
	);
	const opens = /(?:^|[.,;]|\b(?:and|but))\s+(?:then )?(?:in|on|by)?\s*$/i.test(
		legible.slice(Math.max(context.sentence.start, when.start - 12) - 1, when.start)
	);
	const owner = [...context.sentence.parsed, ...context.sentence.clauses].find(
		(other) => other.verb.end < when.start && other.verb.mood === 'finite'
	);
	const isShared = owner === undefined || opens || journeys.test(owner.verb.lemma);
	const isOthers = [...context.sentence.parsed, ...context.sentence.clauses].some(
		(other) =>
			other.verb.start > when.end &&
			other.verb.end < verb.start &&
			other.subject?.start !== subject?.start
	);
	return isLater || !isShared || isOthers ? {} : whenOf(clause);
}

/** Whoever travels somewhere does the rest of the sentence there and then. */
const journeys = /^(?:visit|travel|arrive|tour|fly|host|receive)$/;

/** The phrase after one of these prepositions. */
export const after = (clause: Clause, ...prepositions: readonly string[]): Phrase | undefined =>
	clause.obliques.find(({ preposition }) => prepositions.includes(preposition))?.phrase;

/** Whether the clause tells what was so, not what may be, is denied, or somebody says. */
export const isTold = ({ verb, isReported }: Clause): boolean =>
	!verb.isModal &&
	!verb.isNegated &&
	verb.mood !== 'infinitive' &&
	(verb.tense === 'past' || verb.tense === 'none') &&
	isReported !== true;

/** What one reading of a clause gives over the tree of a sentence, or over the shallow reading where that gives nothing. */
export function overClauses<T>(
	context: Context,
	read: (clause: Clause, context: Context) => readonly T[]
): T[] {
	const { parsed, clauses } = context.sentence;
	const found = parsed.flatMap((clause) => read(clause, context));
	// The tree's own clauses gave nothing: they are not read once more.
	const others = clauses.filter((clause) => !parsed.includes(clause));
	return found.length > 0 ? found : others.flatMap((clause) => read(clause, context));
}
