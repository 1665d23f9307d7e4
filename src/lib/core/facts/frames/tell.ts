import { uncapital } from '../../text/capital.ts';
import type { Clause } from '../../language/clause.ts';
import type { Tier } from '../../text/kinds.ts';
import { fold } from '../../text/unicode.ts';
import type { Context } from '../context.ts';
import type { Fact, Slot } from '../fact.ts';
import type { Direction, Draft, Frame } from '../frame.ts';
import { whenOf } from '../frame.ts';
import { slotOf, withArticle } from '../slots.ts';
import { asOfTime } from '../time.ts';
import { askedOf } from '../telling/asking.ts';
import { parts, partsOf, type Part } from '../telling/parts.ts';
import { kindOfSlot, placeWord } from '../telling/question-words.ts';
import { inTopic, isAskable, isNamed, isUnique } from '../telling/unique.ts';
import { vague } from '../telling/verbs.ts';

/** Below it the parser guessed more often than it knew. */
const SURE = 0.35;

/** "was considered by the Senate on 17 May", "began planning the grid in 1961": what else would say little. */
const isEvent = ({ verb, when, next, obliques }: Clause): boolean =>
	when !== undefined &&
	/^(?:consider|discuss|begin|start|end|lead|plan|cover|welcome|start|mark|contain|bring|take|propose)$/.test(
		verb.lemma
	) &&
	((verb.isPassive && (when.value.precision === 'day' || obliques.length > 0)) ||
		next !== undefined);

const tells = (clause: Clause): boolean => {
	const { verb, isReported, reporter, isOpen } = clause;
	return (
		verb.words !== undefined &&
		verb.lemma !== 'be' &&
		(!vague.has(verb.lemma) || isEvent(clause)) &&
		!verb.isModal &&
		!verb.isNegated &&
		verb.mood !== 'infinitive' &&
		verb.words.tag !== 'VBG' &&
		(!isReported || reporter !== undefined) &&
		!isOpen
	);
};

/** What a treaty says or where a river flows is so for good; all else is so as of a day, if the text has one. */
const isLasting = (subject: Slot | undefined, { published }: Context): boolean =>
	published !== undefined || /^(?:agreement|work|place)$/.test(subject?.type ?? '');

/** A country, a treaty, a place or a person is surer to be understood than what has no type. */
const isTyped = (slot: Slot | undefined): boolean =>
	slot !== undefined &&
	(slot.members.length > 0
		? slot.members.every(isTyped)
		: /^(?:country|agreement|place|person|organisation|event|work)$/.test(slot.type));

function read(clause: Clause, context: Context): Draft[] {
	if (!tells(clause) || (clause.margin ?? 1) < SURE) return [];
	const slots = partsOf(clause, context);
	if (!slots) return [];
	const { verb, when } = clause;
	const isOngoing = /^(?:has|have)$/.test(verb.words?.auxiliaries[0] ?? '');
	const isPoint = /^(?:in|on|during|at|of|from|between)?$/.test(when?.preposition ?? '');
	if (when && (verb.tense === 'present' || isOngoing || !isPoint)) return [];
	if (!when && (verb.tense === 'present' || isOngoing) && !isLasting(slots.get('subject'), context))
		return [];
	const reporter = clause.reporter && slotOf(clause.reporter, context);
	if (clause.isReported && !(reporter && isNamed(reporter))) return [];
	const told = [...slots.values()].map(({ text }) => fold(text));
	if (new Set(told).size < told.length) return [];
	return [
		{
			slots,
			predicate: verb.lemma,
			verb,
			...(reporter ? { reporter: withArticle(reporter) } : {}),
			...whenOf(clause)
		}
	];
}

/** "As of May 2024, …" before what may have changed since. */
function asOf(
	stem: string | undefined,
	{ asOf: day, when, verb, slots }: Fact
): string | undefined {
	const isNow =
		verb?.tense === 'present' || /^(?:has|have)$/.test(verb?.words?.auxiliaries[0] ?? '');
	const subject = slots.get('subject');
	if (!stem || when || !isNow || /^(?:agreement|work|place)$/.test(subject?.type ?? ''))
		return stem;
	return day && `${asOfTime(day)}, ${uncapital(stem)}`;
}

const direction = (asks: Part): Direction<Part> => ({
	asks,
	kind: ({ slots }) => {
		const slot = slots.get(asks);
		return slot ? kindOfSlot(slot) : 'other';
	},
	stem: (_said, fact) => {
		const slot = fact.slots.get(asks);
		if (!slot || !isUnique(fact, asks) || !isAskable(slot, asks, fact)) return undefined;
		const wh = asks === 'count' ? `how many ${slot.description ?? ''}` : placeWord(slot, asks);
		return wh && asOf(inTopic(askedOf(fact, asks, wh), fact, asks), fact);
	}
});

const directions: readonly Direction<Part>[] = [
	{
		asks: 'when',
		kind: 'date',
		stem: (_said, fact) =>
			fact.when && isUnique(fact, 'when')
				? inTopic(askedOf(fact, 'when', ''), fact, 'when')
				: undefined
	},
	...parts.filter((part) => part !== 'aim').map(direction)
];

const frame = (
	name: string,
	tier: Tier,
	isTold: (subject: Slot | undefined) => boolean
): Frame<Part> => ({
	name,
	tier,
	identity: parts,
	read: (context) =>
		context.sentence.clauses
			.flatMap((clause) => read(clause, context))
			.filter(({ slots }) => isTold(slots.get('subject'))),
	directions
});

/** Anything that a text says of a thing with a known type, turned into a question for one of its parts. */
export const tell = frame('tell', 'B', isTyped);

/** Whether a fact was told by the general transform, not by a frame of its own. */
export const isTold = ({ frame: name }: Pick<Fact, 'frame'>): boolean =>
	name === tell.name || name === untyped.name;

/** The same of what has no type, measured apart. */
export const untyped = frame('untyped', 'C', (subject) => !isTyped(subject));
