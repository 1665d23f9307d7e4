import type { Clause, Oblique, Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Doubt } from '../fact.ts';
import { phraseSlot } from '../slots.ts';
import { MAX_PHRASE, plainSlot } from './plain.ts';
import { countIn, worthIn } from './count.ts';

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
export type Part = 'subject' | 'object' | 'aim' | 'count' | 'worth' | (typeof prepositions)[number];
export const parts: readonly Part[] = [
	'subject',
	'object',
	'aim',
	'count',
	'worth',
	...prepositions
];

const isPart = (preposition: string): preposition is Part =>
	preposition === 'object' || (prepositions as readonly string[]).includes(preposition);

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
const isAim = ({ verb }: Clause, next: Clause): boolean =>
	next.verb.mood === 'infinitive' ||
	(next.verb.mood === 'participle' &&
		next.verb.words?.tag === 'VBG' &&
		/^(?:begin|start|stop|cease|finish)$/.test(verb.lemma));

/** Without what follows these the verb would tell something else: "raised its legation *to an embassy*". */
const needed = new Set(['to', 'into', 'as', 'of', 'on', 'upon', 'out', 'off']);

/** A statement's slots in the order of the text, named after the parts, and what is doubtful in them. */
export type Parts = { readonly slots: Map<string, Slot>; readonly doubts: ReadonlySet<Doubt> };

/** How many countries signed a treaty between two is no question. */
const ofPair = /\b(?:countries|nations|governments|sides|parties|states|republics)\b/;

/** "Grace succeeded *her*": whoever is meant stood before the subject. */
const beforeSubject = (phrase: Phrase, name: Part, { subject }: Clause): Phrase =>
	phrase.isPronoun && name !== 'subject' && subject ? { ...phrase, start: subject.start } : phrase;

/** The parts of a clause; undefined where its subject, its object or what its verb needs cannot be told. */
export function partsOf(clause: Clause, context: Context): Parts | undefined {
	const slots = new Map<string, Slot>();
	const doubts = new Set<Doubt>();
	const put = (name: Part, phrase: Phrase): boolean => {
		const found = plainSlot(beforeSubject(phrase, name, clause), context, name);
		const isMain = name === 'subject' || name === 'object';
		if (!found || (!isMain && found.doubts.includes('loose'))) return false;
		slots.set(name, found.slot);
		for (const doubt of found.doubts) doubts.add(doubt);
		return true;
	};
	const { subject, obliques, next } = clause;
	if (!subject || !put('subject', subject)) return undefined;
	const { object, place } = withoutPlace(objectOf(clause), obliques);
	if (object && !put('object', object)) return undefined;
	const count =
		countIn(slots.get('object'), object, 'object') ??
		countIn(slots.get('subject'), subject, 'subject');
	if (count && !ofPair.test(count.description ?? '')) slots.set('count', count);
	const worth = worthIn(slots.get('object'), object, context);
	if (worth) slots.set('worth', worth);
	for (const { preposition: written, phrase } of place ? [place, ...obliques] : obliques) {
		// "paid a visit to Peru" is told as "visited Peru".
		const isVisited = clause.verb.lemma === 'visit' && written === 'to' && !slots.has('object');
		const preposition = isVisited ? 'object' : written;
		const isTold =
			isPart(preposition) &&
			!slots.has(preposition) &&
			!phrase.mentions.some((mention) => mention.type === 'number' && phrase.mention === mention) &&
			put(preposition, phrase);
		const number = isTold ? countIn(slots.get(preposition), phrase, preposition) : undefined;
		if (number && !slots.has('count') && /^(?:with|by|at|from|among)$/.test(preposition))
			slots.set('count', number);
		if (!isTold && needed.has(preposition) && !slots.has(preposition)) return undefined;
		if (!isTold) doubts.add('left-out');
	}
	if (next && !isAim(clause, next)) doubts.add('goes-on');
	else if (next && (next.text.split(' ').length > MAX_PHRASE || next.when)) doubts.add('left-out');
	else if (next) slots.set('aim', phraseSlot(next.text, next));
	return { slots, doubts };
}
