import type { Clause, Oblique, Phrase } from '../../language/clause.ts';
import { fold } from '../../text/unicode.ts';
import { askedOf } from '../asking.ts';
import type { Context } from '../context.ts';
import type { Fact, Slot } from '../fact.ts';
import type { Direction, Draft, Frame } from '../frame.ts';
import { whenOf } from '../frame.ts';
import { kindOfSlot, placeWord } from '../question-words.ts';
import { numberSlot, phraseSlot, slotOf, withArticle } from '../slots.ts';

/** Prepositions whose phrase belongs to what is told; each becomes the name of its slot. */
const prepositions = [
	'in',
	'at',
	'to',
	'from',
	'with',
	'by',
	'for',
	'as',
	'into',
	'near',
	'between',
	'under',
	'against',
	'during',
	'after',
	'before',
	'over',
	'through',
	'across',
	'along',
	'on',
	'of',
	'within',
	'among'
] as const;
type Name = 'subject' | 'object' | 'aim' | 'count' | (typeof prepositions)[number];
const names: readonly Name[] = ['subject', 'object', 'aim', 'count', ...prepositions];

/** Verbs that alone say too little for a question. */
const vague = new Set(
	`have make take do get go come say see consider continue remain seem help allow include provide use want need try
	believe feel think know show reflect ensure play represent face hope seek support claim argue suggest state note add
	tell ask explain describe emphasise emphasize stress underline reaffirm express welcome reiterate highlight discuss
	thank wish praise view regard appear look keep bring put let give mean involve concern relate follow lead expect plan
	intend propose consist comprise contain cover enjoy share mark aim begin start end cause affect`.split(
		/\s+/
	)
);

/** What is done once, to one thing: who did it and when has one answer. */
const once = new Set(
	`found establish create invent discover write compose design build construct author publish assassinate abolish
	dissolve bear die inaugurate complete win defeat acquire purchase buy sign ratify rename enact repeal form launch
	open introduce nationalise nationalize annex patent codify translate paint sculpt charter erect commission retire
	graduate privatize privatise liberate conquer overthrow depose crown enter-into-force chair head design name edit direct command own propose`.split(
		/\s+/
	)
);

/** What many do in one year, and one does many times: the day or more tells who it was. */
const common = new Set(
	`join visit tour sign ratify recognise recognize attend participate move travel return arrive leave receive win award
	appoint elect serve study enter host meet play invite supply export import invest donate`.split(
		/\s+/
	)
);
/** What is done to one thing again and again. */
const repeated = new Set(
	'amend renew revise update extend visit meet review reform host hold'.split(' ')
);
/** Deeds that have two sides: with whom they were done has an answer. */
const mutual = new Set(
	'meet sign establish merge conclude agree border share compete unite ally exchange negotiate collaborate cooperate partner connect'.split(
		' '
	)
);

/** A slot that names something, or tells it by a number. */
const isStrong = (slot: Slot | undefined): boolean =>
	slot !== undefined &&
	(slot.members.length > 0
		? slot.members.every(isStrong)
		: slot.type !== 'phrase' || /[\p{Lu}\d]/u.test(slot.text));
const isNamed = (slot: Slot | undefined): boolean =>
	isStrong(slot) && slot?.type !== 'number' && /\p{Lu}/u.test(slot?.text ?? '');

/** Verbs that need no more than a subject and a time. */
const alone = new Set(
	`graduate retire die resign collapse surrender abdicate enter-into-force erupt dissolve reopen close occur expire
	abolish found establish create bear assassinate inaugurate launch form execute arrest disband`.split(
		/\s+/
	)
);

const MAX_PHRASE = 9;
/** Below it the parser guessed more often than it knew. */
const SURE = 0.35;

/** "Vitebsk, Belarus": a place and what it lies in are no list. */
const nearest = (phrase: Phrase): Phrase =>
	phrase.members.length > 1 &&
	!/ (?:and|or) |&/.test(phrase.text) &&
	phrase.members.every(({ mention }) => mention && /^(?:place|country|name)$/.test(mention.type))
		? (phrase.members[0] ?? phrase)
		: phrase;

/** "the Southeast Asian country", "one", "the following year": nobody knows which without the text. */
const isLoose = ({ head, mention, complements, determiner }: Phrase): boolean =>
	mention === undefined &&
	(/^(?:one|ones|other|others|same|latter|former|following|years?|months?|days?|weeks?|decades?|century|centuries|times|period|end|beginning|start|way|order|addition|fact|case|example|part)$/.test(
		head
	) ||
		(determiner === 'the' &&
			complements.length === 0 &&
			/^(?:country|nation|company|city|town|state|region|area|firm|island|man|woman|author|writer|king|leader|disease|team|club|school|village|river|organi[sz]ation|countries|nations|sides|companies)$/.test(
				head
			)));

/** A slot for the general reader: short, whole, no "this" or "her" before it. */
function plainSlot(phrase: Phrase, context: Context, name: string): Slot | undefined {
	if (phrase.isCut && !phrase.mention) return undefined;
	const isNamed = phrase.mention !== undefined && phrase.complements.length === 0;
	const { determiner = '' } = phrase;
	const owner = !isNamed && name !== 'subject' && /^(?:its|his|her|their)$/.test(determiner);
	if (!isNamed && !owner && !/^(?:the|a|an|this|both)?$/.test(determiner)) return undefined;
	if (phrase.text.split(' ').length > MAX_PHRASE || isLoose(phrase)) return undefined;
	const slot = slotOf(nearest(phrase), context);
	return slot &&
		/["“”()[\]:;]|\b(?:worth|valued|named|called|aged|costing|including)$/.test(slot.text)
		? undefined
		: finished(slot, phrase, owner);
}

/** "this amendment" must have found its name; "its independence" keeps whose it is. */
function finished(slot: Slot | undefined, phrase: Phrase, owner: boolean): Slot | undefined {
	if (/^(?:this|both)$/.test(phrase.determiner ?? '') && slot?.text === phrase.text)
		return undefined;
	return slot && owner && slot.article === ''
		? { ...slot, article: phrase.determiner as Slot['article'] }
		: slot;
}

const isPreposition = (preposition: string): preposition is Name =>
	(prepositions as readonly string[]).includes(preposition);

/** "a resolution *condemning the attack*": the object with the participle that follows it at once. */
function objectOf({ object, next }: Clause): Phrase | undefined {
	if (!object?.isCut || next?.verb.mood !== 'participle' || next.verb.start - object.end > 2)
		return object;
	const { isCut, ...whole } = object;
	return isCut ? { ...whole, end: next.end, text: `${object.text} ${next.text}` } : object;
}

/** "an honorary consulate *in Tallinn*": where it is, apart from what it is. */
function withoutPlace(
	object: Phrase | undefined,
	obliques: readonly Oblique[]
): { object?: Phrase | undefined; place?: Oblique } {
	const place = object?.complements.at(-1);
	const isPlace =
		object !== undefined &&
		place !== undefined &&
		/^(?:in|at)$/.test(place.preposition) &&
		/^(?:place|country)$/.test(place.phrase.mention?.type ?? '') &&
		place.phrase.complements.length === 0 &&
		!obliques.some(({ preposition }) => preposition === place.preposition);
	if (!isPlace) return { object };
	const text = object.text.slice(0, object.text.lastIndexOf(` ${place.preposition} `));
	const { complements, mentions, ...rest } = object;
	return {
		place,
		object: {
			...rest,
			text,
			end: object.start + text.length,
			complements: complements.slice(0, -1),
			mentions: mentions.filter(({ start }) => start < place.phrase.start)
		}
	};
}

/** "to visit Peru" after a verb; "planning the grid" after "began". */
const isAim = ({ verb }: Clause, next: Clause | undefined): next is Clause =>
	next?.verb.mood === 'infinitive' ||
	(next?.verb.mood === 'participle' &&
		next.verb.words?.tag === 'VBG' &&
		/^(?:begin|start|stop|cease|finish)$/.test(verb.lemma));

/** The slots of a clause in the order of the text; undefined where one that it can't do without is missing. */
function slotsOf(clause: Clause, context: Context): Map<string, Slot> | undefined {
	const slots = new Map<string, Slot>();
	const { subject, obliques, next } = clause;
	const subjectSlot = subject && plainSlot(subject, context, 'subject');
	if (!subjectSlot) return undefined;
	slots.set('subject', subjectSlot);
	const { object, place } = withoutPlace(objectOf(clause), obliques);
	const objectSlot = object && plainSlot(object, context, 'object');
	if (object && !objectSlot) return undefined;
	if (objectSlot) slots.set('object', objectSlot);
	const count = countIn(objectSlot, object, 'object') ?? countIn(subjectSlot, subject, 'subject');
	if (count) slots.set('count', count);
	for (const { preposition, phrase } of place ? [place, ...obliques] : obliques)
		addOblique(slots, { preposition, phrase }, context);
	if (isAim(clause, next)) {
		if (next.text.split(' ').length > MAX_PHRASE || next.when) return undefined;
		slots.set('aim', phraseSlot(next.text, next));
	}
	return slots;
}

const aFew = /^(?:one|first|second|third)$/i;

/** "18 Indian soldiers": the number, with what is counted and the slot that holds it. */
function countIn(
	slot: Slot | undefined,
	phrase: Phrase | undefined,
	name: string
): Slot | undefined {
	const number = phrase?.mentions.find(({ type }) => type === 'number');
	if (!slot || phrase?.isPlural !== true) return undefined;
	if (number?.type !== 'number' || number.value.kind !== 'count') return undefined;
	const written =
		/^(?:(?:about|over|around|nearly|almost|approximately|some|more than|less than|fewer than|up to|at least) )?(?:[\d.,]+(?: (?:million|billion|thousand|lakh|crore|hundred))?|\p{L}+(?:-\p{L}+)?(?: (?:hundred|thousand|million))?)(?= \p{L})/iu.exec(
			phrase.text
		)?.[0];
	const counted = phrase.text.slice((written ?? '').length).trim();
	const isAll =
		number.start - phrase.start < 2 && number.end - phrase.start >= (written ?? '').length - 1;
	if (!written || !counted || aFew.test(written) || !isAll || phrase.members.length > 0)
		return undefined;
	return { ...numberSlot(written, number), description: counted, head: name };
}

function addOblique(
	slots: Map<string, Slot>,
	{ preposition, phrase }: Oblique,
	context: Context
): void {
	if (!isPreposition(preposition) || slots.has(preposition)) return;
	const slot = plainSlot(phrase, context, preposition);
	if (slot && slot.type !== 'number') slots.set(preposition, slot);
}

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

function read(clause: Clause, context: Context): Draft[] {
	if (!tells(clause) || (clause.margin ?? 1) < SURE) return [];
	const slots = slotsOf(clause, context);
	if (!slots) return [];
	const { verb, when } = clause;
	const isOngoing = /^(?:has|have)$/.test(verb.words?.auxiliaries[0] ?? '');
	const isPoint = /^(?:in|on|during|at|of|from|between)?$/.test(when?.preposition ?? '');
	if (when && (verb.tense === 'present' || isOngoing || !isPoint)) return [];
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

/** How many of the other slots name something. */
const anchors = ({ slots }: Fact, asked: string): number =>
	[...slots].filter(
		([name, slot]) => name !== asked && name !== 'aim' && name !== 'count' && isStrong(slot)
	).length;

const isOnce = ({ predicate = '' }: Fact): boolean => once.has(predicate);

/** A subject that is told apart by what the text is about: "the negotiations" of the Montreux Convention. */
const isOfTopic = (subject: Slot | undefined, { topic }: Fact): boolean =>
	topic !== undefined && subject?.type === 'phrase' && subject.article === 'the';

/** Whether the rest of the statement leaves one answer in the world. */
function isUnique(fact: Fact, asked: string): boolean {
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
	if (asked === 'subject')
		return (
			others > 0 && (when !== undefined || (isOnce(fact) && object !== undefined && isObjectOne))
		);
	if (asked === 'count' && verb?.tense === 'present') return false;
	if (when !== undefined || others > 1) return true;
	return asked !== 'count' && asked !== 'object' && isOnce(fact);
}

/** "the office", "the negotiations": one noun that the text explains. */
const leansOnText = ({ type, article, text }: Slot): boolean =>
	type === 'phrase' && article === 'the' && /^\p{Ll}+$/u.test(text);

/** The topic before a question that leans on it; undefined where there is none. */
function inTopic(stem: string | undefined, fact: Fact, asked: Name | 'when'): string | undefined {
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
	return topic && `${topic}: ${stem.charAt(0).toLowerCase()}${stem.slice(1)}`;
}

/** Words that can be recalled as an answer: two or more, and no number. */
const isTellingPhrase = (text: string): boolean =>
	text.includes(' ') && !/\d/.test(text) && text.split(' ').length <= 8;

/** Where "in Europe" stands, the text seldom says where something happened. */
const isAskable = (slot: Slot, asked: Name, { slots, when }: Fact): boolean =>
	(asked !== 'object' ||
		slot.type !== 'phrase' ||
		(when !== undefined && !slots.has('aim') && isTellingPhrase(slot.text))) &&
	!/^(?:during|after|before|as|of|for|over|under|through|across|along|within|among)$/.test(asked) &&
	!(asked !== 'subject' && slot.mention?.type === 'place' && slot.mention.kind === 'continent');

const direction = (asks: Name): Direction<Name> => ({
	asks,
	kind: ({ slots }) => {
		const slot = slots.get(asks);
		return slot ? kindOfSlot(slot) : 'other';
	},
	stem: (_said, fact) => {
		const slot = fact.slots.get(asks);
		if (!slot || !isUnique(fact, asks) || !isAskable(slot, asks, fact)) return undefined;
		const wh = asks === 'count' ? `how many ${slot.description ?? ''}` : placeWord(slot, asks);
		return wh && inTopic(askedOf(fact, asks, wh), fact, asks);
	}
});

/** Anything that a text says of a named thing, turned into a question for one of its parts. */
export const tell: Frame<Name> = {
	name: 'tell',
	tier: 'B',
	identity: names,
	read: (context) => context.sentence.clauses.flatMap((clause) => read(clause, context)),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: (_said, fact) =>
				fact.when && isUnique(fact, 'when')
					? inTopic(askedOf(fact, 'when', ''), fact, 'when')
					: undefined
		},
		...names.filter((name) => name !== 'aim').map(direction)
	]
};
