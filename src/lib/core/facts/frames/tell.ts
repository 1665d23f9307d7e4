import type { Clause } from '../../language/clause.ts';
import { fold } from '../../text/unicode.ts';
import type { Context } from '../context.ts';
import type { Doubt, Fact, Slot } from '../fact.ts';
import type { Direction, Draft, Frame } from '../frame.ts';
import { whenOf } from '../frame.ts';
import { isMisread } from '../restated/statement.ts';
import { slotOf, withArticle } from '../slots.ts';
import { asOfTime } from '../time.ts';
import { withOpening } from '../topic.ts';
import { askedOf } from '../telling/asking.ts';
import { parts, partsOf, type Part } from '../telling/parts.ts';
import { kindOfSlot, placeWord } from '../telling/question-words.ts';
import { isAnothers, isDatedSo, isPlain } from '../told.ts';
import { inTopic, isAskable, isNamed } from '../telling/unique.ts';
import { alone, once, vague } from '../telling/verbs.ts';

/** Below it the parser guessed more often than it knew; below the second its tree is no reading. */
const SURE = 0.7;
const READ = 0.2;

/** "He sailed west, *arriving in Lima in 1849*": told of the past with a date of its own. */
const isByTheWay = ({ verb, when }: Clause): boolean =>
	verb.mood === 'participle' && verb.words?.auxiliaries.length === 0 && when !== undefined;

const tells = (clause: Clause): boolean => {
	const { verb, isReported, reporter, margin = 1 } = clause;
	return (
		verb.words !== undefined &&
		verb.lemma !== 'be' &&
		margin >= READ &&
		!verb.isModal &&
		!verb.isNegated &&
		verb.mood !== 'infinitive' &&
		(verb.words.tag !== 'VBG' || isByTheWay(clause)) &&
		(!isReported || reporter !== undefined)
	);
};

/** What a treaty says or where a river flows is so for good; all else is so as of a day, if the text has one. */
const isLasting = (subject: Slot | undefined, { published }: Context): boolean =>
	published !== undefined || /^(?:agreement|work|place)$/.test(subject?.type ?? '');

/** "Prime minister from 1969 to 1974, she resigned": what happens at once takes no years. */
export const isStretched = ({ verb, when }: Clause): boolean =>
	when?.value.precision === 'range' &&
	(once.has(verb.lemma) ||
		alone.has(verb.lemma) ||
		/^(?:succeed|replace|appoint|elect|become|take)$/.test(verb.lemma) ||
		!/^(?:from|between|in|during)$/.test(when.preposition ?? ''));

/** "a member of the pact in 1997 and of the bank in 2013": which date is whose, the clause does not tell. */
export const isShared = ({ start, end, when }: Clause, { sentence, reading }: Context): boolean => {
	const dates = sentence.mentions.filter(
		(mention) => mention.type === 'date' && mention.start >= start && mention.end <= end
	);
	const [first, second] = dates;
	return (
		when !== undefined &&
		first !== undefined &&
		second !== undefined &&
		/\band\b|;/.test(reading.legible.slice(first.end, second.start))
	);
};

/** "The party introduced": what was done is lost. */
export const isShort = ({ verb, object, next, isOpen }: Clause): boolean =>
	once.has(verb.lemma) &&
	!alone.has(verb.lemma) &&
	!/^(?:win|open|retire|graduate|die|lead|command|head|write|publish|inaugurate)$/.test(
		verb.lemma
	) &&
	!verb.isPassive &&
	object === undefined &&
	next === undefined &&
	isOpen !== true;

/** "last visited in July 2015": so on the day of writing. */
const isOfNow = ({ verb }: Clause, { reading }: Context): boolean =>
	/\b(?:last|latest|most recently|currently|now|still|ongoing) $/.test(
		reading.legible.slice(Math.max(0, verb.start - 16), verb.start)
	);

/** What makes a clause doubtful before its parts are read. */
function doubtsOf(clause: Clause, context: Context): Doubt[] {
	const doubts: Doubt[] = [];
	if (clause.isOpen) doubts.push('open');
	if (vague.has(clause.verb.lemma)) doubts.push('vague');
	if ((clause.margin ?? 1) < SURE) doubts.push('unsure');
	if (!isPlain(context) || isOfNow(clause, context)) doubts.push('hedged');
	if (!isDatedSo(clause, context) || isStretched(clause) || isShared(clause, context))
		doubts.push('undated');
	if (isShort(clause) || isMisread(clause, context)) doubts.push('open');
	return doubts;
}

/** Nobody founds or signs a person, and no country is joined by a country. */
const isNonsense = ({ verb }: Clause, slots: ReadonlyMap<string, Slot>): boolean =>
	// "was followed by Peru": in what, another clause tells
	(verb.isPassive && verb.lemma === 'follow') ||
	(verb.isPassive &&
		slots.get('subject')?.type === 'person' &&
		/^(?:found|establish|launch|construct|build|publish|sign|ratify|adopt|introduce|write|compose|open|form)$/.test(
			verb.lemma
		)) ||
	(verb.lemma === 'join' &&
		slots.get('subject')?.type === 'country' &&
		slots.get('object')?.type === 'country');

function read(clause: Clause, context: Context): Draft[] {
	if (!tells(clause) || isAnothers(clause, context)) return [];
	const { verb, when } = clause;
	const isOngoing = /^(?:has|have)$/.test(verb.words?.auxiliaries[0] ?? '');
	const isPoint = /^(?:in|on|during|at|of|from|between)?$/.test(when?.preposition ?? '');
	if (when && (verb.tense === 'present' || isOngoing || !isPoint)) return [];
	const found = partsOf(clause, context);
	if (!found) return [];
	const { slots, doubts } = found;
	if (!when && (verb.tense === 'present' || isOngoing) && !isLasting(slots.get('subject'), context))
		return [];
	if (isNonsense(clause, slots)) return [];
	const reporter = clause.reporter && slotOf(clause.reporter, context);
	if (clause.isReported && !(reporter && isNamed(reporter))) return [];
	const told = [...slots.values()].map(({ text }) => fold(text));
	if (new Set(told).size < told.length) return [];
	return [
		{
			slots,
			predicate: verb.lemma,
			verb,
			doubts: new Set([...doubts, ...doubtsOf(clause, context)]),
			...(reporter ? { reporter: withArticle(reporter) } : {}),
			...whenOf(clause)
		}
	];
}

/** "As of May 2024, …" before what may have changed since. */
function asOf(
	stem: string | undefined,
	{ asOf: day, when, verb, slots, topic }: Fact
): string | undefined {
	const isNow =
		verb?.tense === 'present' || /^(?:has|have)$/.test(verb?.words?.auxiliaries[0] ?? '');
	const subject = slots.get('subject');
	if (!stem || when || !isNow || /^(?:agreement|work|place)$/.test(subject?.type ?? ''))
		return stem;
	return day && withOpening(asOfTime(day), stem, topic);
}

const direction = (asks: Part): Direction<Part> => ({
	asks,
	kind: ({ slots }) => {
		const slot = slots.get(asks);
		return slot ? kindOfSlot(slot) : 'other';
	},
	stem: (_said, fact) => {
		const slot = fact.slots.get(asks);
		if (!slot || !isAskable(slot, asks, fact)) return undefined;
		const wh =
			asks === 'count'
				? `how many ${slot.description ?? ''}`
				: asks === 'worth'
					? 'how much'
					: placeWord(slot, asks);
		return wh && asOf(inTopic(askedOf(fact, asks, wh), fact, asks), fact);
	}
});

const directions: readonly Direction<Part>[] = [
	{
		asks: 'when',
		kind: 'date',
		stem: (_said, fact) =>
			fact.when ? inTopic(askedOf(fact, 'when', ''), fact, 'when') : undefined
	},
	...parts.filter((part) => part !== 'aim').map(direction)
];

/** Anything that a text says in a clause, turned into a question for one of its parts. */
export const tell: Frame<Part> = {
	name: 'tell',
	tier: 'B',
	identity: parts,
	read: (context) => context.sentence.clauses.flatMap((clause) => read(clause, context)),
	directions
};

/** Whether a fact was told by the general transform, not by a frame of its own. */
export const isTold = ({ frame: name }: Pick<Fact, 'frame'>): boolean => name === tell.name;
