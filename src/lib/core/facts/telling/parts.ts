import type { Clause, Oblique, Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { phraseSlot, slotOf } from '../slots.ts';
import { countIn } from './count.ts';

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
/** The parts of a statement: subject, object, what it aims at, a number in one of them, or a preposition. */
export type Part = 'subject' | 'object' | 'aim' | 'count' | (typeof prepositions)[number];
export const parts: readonly Part[] = ['subject', 'object', 'aim', 'count', ...prepositions];

/** More words make a stem that nobody reads. */
const MAX_PHRASE = 9;

/** "Vitebsk, Belarus": a place and what it lies in are no list. */
const nearest = (phrase: Phrase): Phrase =>
	phrase.members.length > 1 &&
	!/ (?:and|or) |&/.test(phrase.text) &&
	phrase.members.every(({ mention }) => mention && /^(?:place|country|name)$/.test(mention.type))
		? (phrase.members[0] ?? phrase)
		: phrase;

/** "the Southeast Asian country", "one", "the following year": nobody knows which without the text. */
const isLoose = ({ head, mention, complements, determiner, description, text }: Phrase): boolean =>
	/^new /.test(description ?? '') ||
	/ in the (?:years?|period|decade)s?$/.test(text) ||
	(head !== 'time' &&
		!/\p{Lu}/u.test(text) &&
		/^(?:first|second|third|initial|final|early)\b/.test(text)) ||
	(mention === undefined &&
		(/^(?:previous|next|latest|same|following|current|last|such|other|another|further|respective|said|above|new|certain)\b/.test(
			text
		) ||
			/^(?:one|ones|other|others|same|latter|former|following|years?|months?|days?|weeks?|decades?|century|centuries|times|period|end|beginning|start|way|order|addition|fact|case|example|part)$/.test(
				head
			) ||
			(determiner === 'the' &&
				complements.length === 0 &&
				/^(?:country|nation|company|city|town|state|region|area|firm|island|man|woman|author|writer|king|leader|disease|team|club|school|village|river|organi[sz]ation|countries|nations|sides|companies)$/.test(
					head
				))));

/** "Treaty on Armed Forces | in Europe", "Lord | Curzon": a capital right behind shows that a name goes on. */
const isCutShort = ({ end, mentions }: Phrase, { reading }: Context): boolean =>
	mentions.some((mention) => mention.end === end) &&
	/^(?: \p{Lu}\p{Ll}|[-–]\p{L}| [A-Z]\. )/u.test(reading.legible.slice(end, end + 4));

/** A slot for the general reader: short, whole, no "this" or "her" before it. */
function plainSlot(phrase: Phrase, context: Context, name: string): Slot | undefined {
	if (phrase.isCut && !phrase.mention) return undefined;
	const isNamed = phrase.mention !== undefined && phrase.complements.length === 0;
	const { determiner = '' } = phrase;
	const owner = !isNamed && name !== 'subject' && /^(?:its|his|her|their)$/.test(determiner);
	if (!isNamed && !owner && !/^(?:the|a|an|this|both)?$/.test(determiner)) return undefined;
	if (phrase.text.split(' ').length > MAX_PHRASE || isLoose(phrase)) return undefined;
	if (isCutShort(phrase, context)) return undefined;
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

const isPreposition = (preposition: string): preposition is Part =>
	(prepositions as readonly string[]).includes(preposition);

/** "a resolution *condemning the attack*": the object with the participle that follows it at once. */
function objectOf({ object, next }: Clause): Phrase | undefined {
	if (!object?.isCut || next?.verb.mood !== 'participle' || next.verb.start - object.end > 2)
		return object;
	const { isCut, ...whole } = object;
	return { ...whole, isCut: !isCut, end: next.end, text: `${object.text} ${next.text}` };
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

/** Without what follows these the verb would tell something else: "raised its legation *to an embassy*". */
const needed = new Set(['to', 'into', 'as', 'of', 'on', 'upon', 'out', 'off']);

/** A thing that can be counted has its article, its number or its name: "setting of Stabat Mater" has lost it. */
const isBareNoun = ({
	determiner,
	text,
	isPlural,
	isPronoun,
	members,
	mention,
	head
}: Phrase): boolean =>
	isPronoun !== true &&
	determiner === undefined &&
	isPlural !== true &&
	members.length === 0 &&
	mention === undefined &&
	/^\p{L}/u.test(text) &&
	!mass.has(head) &&
	!/[’']s /.test(text);
const mass = new Set(
	'trade aid growth inflation production output consumption demand employment unemployment turnover investment revenue income debt population membership rainfall annexation independence membership ownership control rule power traffic tourism agriculture industry education recognition assistance cooperation co-operation work research evidence information support construction assent approval asylum citizenship office prison school university parliament gold silver oil gas coal water electricity rice wheat cotton tea'.split(
		' '
	)
);

/** The slots of a clause in the order of the text, named after the parts; undefined where one that it can't do without is missing. */
export function partsOf(clause: Clause, context: Context): Map<string, Slot> | undefined {
	const slots = new Map<string, Slot>();
	const { subject, obliques, next } = clause;
	const subjectSlot = subject && plainSlot(subject, context, 'subject');
	if (!subjectSlot || isBareNoun(subject)) return undefined;
	slots.set('subject', subjectSlot);
	const { object, place } = withoutPlace(objectOf(clause), obliques);
	const objectSlot = object && plainSlot(object, context, 'object');
	if (object && (!objectSlot || isBareNoun(object))) return undefined;
	if (objectSlot) slots.set('object', objectSlot);
	const count = countIn(objectSlot, object, 'object') ?? countIn(subjectSlot, subject, 'subject');
	if (count) slots.set('count', count);
	for (const oblique of place ? [place, ...obliques] : obliques) {
		addOblique(slots, oblique, context);
		if (needed.has(oblique.preposition) && !slots.has(oblique.preposition)) return undefined;
	}
	if (isAim(clause, next)) {
		if (next.text.split(' ').length > MAX_PHRASE || next.when) return undefined;
		slots.set('aim', phraseSlot(next.text, next));
	}
	return slots;
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
