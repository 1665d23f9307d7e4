import { underTopic } from '../topic.ts';
import type { Fact, Slot } from '../fact.ts';
import type { Part } from './parts.ts';
import { alone, common, forever, mutual, once, repeated } from './verbs.ts';

/** A slot that names something. */
const isStrong = (slot: Slot | undefined): boolean =>
	slot !== undefined &&
	(slot.members.length > 0
		? slot.members.every(isStrong)
		: slot.type !== 'phrase' || /\p{Lu}/u.test(slot.text));

/** A slot that a stranger knows by its name. */
export const isNamed = (slot: Slot | undefined): boolean =>
	isStrong(slot) && slot?.type !== 'number' && /\p{Lu}/u.test(slot?.text ?? '');

/** How many of the other slots name something. */
const anchors = ({ slots }: Fact, asked: string): number =>
	[...slots].filter(
		([name, slot]) => name !== asked && name !== 'aim' && name !== 'count' && isStrong(slot)
	).length;

const isOnce = ({ predicate = '' }: Fact): boolean => once.has(predicate);

/** A subject that is told apart by what the text is about: "the negotiations" of the Montreux Convention. */
const isOfTopic = (subject: Slot | undefined, { topic }: Fact): boolean =>
	topic !== undefined && subject?.type === 'phrase' && subject.article === 'the';

/** Everybody is born and studies somewhere: it tells nobody apart. */
const ofAnybody = new Set(['bear', 'die', 'graduate', 'retire', 'marry', 'name']);

/** "Embassy of Peru": as an answer it says no more than whose it is. */
export const isSeatName = (text: string): boolean =>
	/\b(?:embassy|consulate|legation|embassies|consulates|(?:observer|diplomatic|resident) mission)\b|^high commission$/i.test(
		text
	);

const isSeat = (slot: Slot | undefined): boolean =>
	(slot?.type === 'phrase' &&
		/^(?:mission|office|bill|report|group|fleet)$/.test(slot.head ?? '')) ||
	isSeatName(slot?.text ?? '');

/** Many states recognise one on one day, and one takes up relations with many in one year. */
const isOfMany = ({ slots, when, predicate = '' }: Fact, asked: string): boolean =>
	(/^recogni[sz]e$/.test(predicate) && /^(?:subject|object|by)$/.test(asked)) ||
	(asked === 'object' &&
		when?.precision !== 'day' &&
		/\b(?:relations|ties) with /.test(slots.get('object')?.text ?? ''));

/** "Who visited Lima in May 1999?": many came to one place in one month, and one went to many. */
const isCall = ({ when, predicate = '' }: Fact, asked: string): boolean =>
	/^(?:subject|to|object|in)$/.test(asked) &&
	/^(?:visit|tour|travel|come|return|move|arrive|meet|go|leave)$/.test(predicate) &&
	when?.precision !== 'day';

/** One person after another, one against another: who it was is told by the other's name. */
const isPairing = ({ slots, predicate = '' }: Fact, asked: string): boolean =>
	/^(?:succeed|replace|follow|marry|oust|overthrow|unseat)$/.test(predicate) &&
	/^(?:subject|object|by)$/.test(asked) &&
	['subject', 'object', 'by'].filter((name) => slots.get(name)?.type === 'person').length === 2;

/** What stands under the topic is one of its things: "Andes Bank: who became president in 1891?". */
const isOfItsText = (fact: Fact, asked: string): boolean =>
	asked === 'subject' &&
	!ofAnybody.has(fact.predicate ?? '') &&
	fact.topic !== undefined &&
	![...fact.slots].some(
		([name, slot]) => name !== asked && slot.type === 'country' && isNamed(slot)
	) &&
	anchors(fact, asked) < 2;

/** A year or a rank in the words themselves: "the 2008 election", "the first President". */
const ranked = /(?<!\d)\d{4}(?!\d)|\b(?:first|second|third|last|only|\d+(?:st|nd|rd|th))\b/;

/** "the resolution was moved *by X*", "the war ended *with the treaty*": one paper has one mover, one war one peace. */
const isOfOnePaper = ({ slots }: Fact, asked: string): boolean => {
	const subject = slots.get('subject')?.type ?? '';
	const key = slots.get(asked)?.type ?? '';
	return (
		(asked === 'by' &&
			/^(?:agreement|work)$/.test(subject) &&
			/^(?:person|organisation|country|list)$/.test(key)) ||
		(/^(?:by|with)$/.test(asked) && subject === 'event' && key === 'agreement') ||
		(asked === 'count' && subject === 'agreement' && slots.get('count')?.head === 'by')
	);
};

/** Whether the time is told, or does not matter. */
const isTimed = (fact: Fact, asked: string): boolean =>
	fact.when !== undefined ||
	fact.verb?.tense === 'present' ||
	forever.has(fact.predicate ?? '') ||
	isOfOnePaper(fact, asked) ||
	[...fact.slots].some(([name, { text }]) => name !== asked && ranked.test(text));

/** "In which year did Rosa Quispe take power?": somebody's one deed with something of its own. */
const isDeed = ({ slots, predicate = '' }: Fact, asked: string): boolean => {
	const object = slots.get('object');
	return (
		asked === 'when' &&
		/^(?:person|country)$/.test(slots.get('subject')?.type ?? '') &&
		object !== undefined &&
		object.article !== 'a' &&
		object.article !== 'an' &&
		object.isPlural !== true &&
		!repeated.has(predicate) &&
		!common.has(predicate)
	);
};

/** Whether the rest of the statement leaves one answer in the world, at the time that it tells. */
export function isUnique(fact: Fact, asked: string): boolean {
	if (isSeat(fact.slots.get(asked)) || isCall(fact, asked) || isOfMany(fact, asked)) return false;
	if (isPairing(fact, asked)) return true;
	return (
		isTimed(fact, asked) &&
		(isTellingApart(fact, asked) ||
			isOfItsText(fact, asked) ||
			isOfOnePaper(fact, asked) ||
			isDeed(fact, asked))
	);
}

function isTellingApart(fact: Fact, asked: string): boolean {
	const { slots, when, verb, predicate = '' } = fact;
	const subject = slots.get('subject');
	const isTold = isNamed(subject) || isOfTopic(subject, fact);
	const counted = asked === 'count' ? slots.get('count')?.head : undefined;
	if (asked !== 'subject' && counted !== 'subject' && !isTold) return false;
	const others = anchors(fact, asked) + (isNamed(subject) || asked === 'subject' ? 0 : 1);
	const object = slots.get('object');
	const isObjectOne = object === undefined || isStrong(object) || object.article === 'the';
	if (asked === 'when') {
		if (repeated.has(predicate) && others < 2) return false;
		if (slots.size === 1) return alone.has(predicate) || verb?.isPassive === true;
		return (
			others > 1 || (isOnce(fact) && (verb?.isPassive === true || isObjectOne)) || slots.size > 2
		);
	}
	if (slots.size < 2) return false;
	if (asked === 'subject') {
		if (ofAnybody.has(predicate)) return false;
		if (isOnce(fact) && object !== undefined && isObjectOne) return others > 0;
		if (isOnce(fact) && verb?.isPassive === true) return when !== undefined && others > 0;
		const isDay = when?.precision === 'day';
		const known = others + (isDay && fact.topic !== undefined ? 1 : 0);
		return when !== undefined && known > (isDay ? 0 : common.has(predicate) ? 2 : 1);
	}
	if (asked === 'with' && !mutual.has(predicate)) return false;
	if (
		/^(?:count|worth)$/.test(asked) &&
		!isOfOnePaper(fact, asked) &&
		(verb?.tense === 'present' || when === undefined)
	)
		return false;
	if (asked === 'object' && common.has(predicate) && when?.precision !== 'day' && others < 2)
		return false;
	if (when !== undefined || others > 1) return true;
	return asked !== 'count' && asked !== 'object' && isOnce(fact);
}

/** "the office", "the negotiations": one noun that the text explains. */
const leansOnText = ({ type, article, text }: Slot): boolean =>
	type === 'phrase' && article === 'the' && /^\p{Ll}+$/u.test(text);

/** The topic before a question that leans on it; undefined where there is none. */
export function inTopic(
	stem: string | undefined,
	fact: Fact,
	asked: Part | 'when'
): string | undefined {
	const { slots, topic } = fact;
	const counted = asked === 'count' ? slots.get('count')?.head : undefined;
	const subject = slots.get('subject');
	const isSubjectTold = asked !== 'subject' && counted !== 'subject';
	const isAlone =
		slots.size === 1 &&
		subject !== undefined &&
		!(topic ?? '').includes(subject.text) &&
		subject.type !== 'person';
	const leans =
		(isSubjectTold && !isNamed(subject)) ||
		(isAlone && topic !== undefined) ||
		[...slots].some(([name, slot]) => name !== asked && leansOnText(slot));
	if (!stem || !leans) return stem;
	return topic && underTopic(topic, stem);
}

/** Words that can be recalled as an answer: two or more, and no number. */
const isTellingPhrase = (text: string): boolean =>
	text.includes(' ') && !/\d/.test(text) && text.split(' ').length <= 8;

/** Verbs whose object is worth asking for although it is no name. */
const gained = new Set(
	'conclude adopt recognise recognize obtain gain declare approve accept grant conduct receive'.split(
		' '
	)
);

/** What is not asked for: "During what …", "At which agreement …", a common thing that somebody saw or had. */
export const isAskable = (slot: Slot, asked: Part, fact: Fact): boolean =>
	!/^(?:at|during|after|before|as|of|for|over|under|through|across|along|within|among)$/.test(
		asked
	) &&
	!(asked === 'object' && slot.type === 'phrase' && !isGain(slot, fact)) &&
	!(asked === 'object' && fact.predicate === 'call') &&
	!(asked !== 'subject' && slot.mention?.type === 'place' && slot.mention.kind === 'continent');

/** What was gained or made on a known day, in words that can be recalled. */
const isGain = ({ text }: Slot, { when, slots, predicate = '' }: Fact): boolean =>
	isTellingPhrase(text) &&
	when !== undefined &&
	(once.has(predicate) || gained.has(predicate)) &&
	!slots.has('aim');

/** Whether the slot is what a text tells on purpose, and not by the way. */
export const isTelling = (slot: Slot, asked: string, { slots, predicate = '' }: Fact): boolean =>
	!(
		asked === 'by' &&
		(!once.has(predicate) ||
			!/^(?:person|country|organisation|list)$/.test(slot.type) ||
			/ in \p{Lu}/u.test(slot.text))
	) && !(asked === 'in' && slots.has('at'));
