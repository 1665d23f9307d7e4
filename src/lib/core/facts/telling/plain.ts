import type { Phrase } from '../../language/clause.ts';
import type { Mention } from '../../language/mention.ts';
import type { Context } from '../context.ts';
import type { Doubt, Slot } from '../fact.ts';
import { phraseSlot, slotOf, uncapitalised } from '../slots.ts';

/** More words make a stem that nobody reads. */
export const MAX_PHRASE = 9;

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

/** A slot, and what makes it doubtful that a stranger understands it. */
export type Doubted = { readonly slot: Slot; readonly doubts: readonly Doubt[] };

/** "a degree in *French*": a people's adjective alone is a language, not its country. */
const isLanguage = ({ mention, determiner, text }: Phrase): boolean =>
	mention?.type === 'nationality' && determiner !== 'the' && !text.includes(' ');

/** "to *England*, Germany and France": one of a list whose rest stands elsewhere in the tree. */
const isOfList = ({ end, members, mention }: Phrase, { reading }: Context): boolean =>
	members.length === 0 &&
	mention !== undefined &&
	/^, \p{Lu}[\p{L} ]{1,40}(?:,| and) (?:the )?\p{Lu}/u.test(reading.legible.slice(end, end + 60));

/** A slot for the general reader: short, whole, no "this" or "her" before it. */
export function plainSlot(phrase: Phrase, context: Context, name: string): Doubted | undefined {
	const isNamed = phrase.mention !== undefined && phrase.complements.length === 0;
	const { determiner = '' } = phrase;
	const owner = !isNamed && name !== 'subject' && /^(?:its|his|her|their)$/.test(determiner);
	if (!isNamed && !owner && !/^(?:the|a|an|this|both)?$/.test(determiner)) return undefined;
	if (isCutShort(phrase, context)) return undefined;
	if (isLanguage(phrase)) return undefined;
	const told = slotOf(nearest(phrase), context);
	const whole = finished(told ?? rawSlot(phrase, context), phrase, owner);
	const slot = whole && (isPlaced(name) ? nearestIn(whole) : whole);
	if (!slot || slot.text.split(' ').length > MAX_PHRASE || isUnfinished(slot)) return undefined;
	const doubts: Doubt[] = [];
	if ((phrase.isCut && !phrase.mention) || isOfList(phrase, context)) doubts.push('cut');
	if (isLoose(phrase) || isAnyOne(slot)) doubts.push('loose');
	if (isBareNoun(phrase)) doubts.push('bare');
	if (!told) doubts.push('raw');
	if (phrase.isPronoun) doubts.push('pronoun');
	else if (!isNamed && told && told.text !== phrase.text) doubts.push('resolved');
	return { slot, doubts };
}

const isPlaced = (name: string): boolean => /^(?:in|at|near|to|from)$/.test(name);

/** "in the city of Andijan, Fergana Valley": the nearest place is where it was. */
const nearestIn = (slot: Slot): Slot =>
	slot.members.length > 0 || !/, /.test(slot.text)
		? slot
		: { ...slot, text: slot.text.replace(/,.*$/s, '') };

/** "a decree", "a report": one of many. */
const isAnyOne = ({ article, text }: Slot): boolean =>
	/^an?$/.test(article) && !/\p{Lu}/u.test(text) && text.split(' ').length < 3;

/** Brackets and colons may stand in a name, but in no other words. */
const isUnfinished = ({ text, mention }: Slot): boolean =>
	unfinished.test(
		mention && 'name' in mention && mention.name === text ? text.replace(/[()[\]:]/g, ' ') : text
	);

const unfinished =
	/^(?:more|most|less|least) |\b(?:himself|herself|itself|themselves)\b|^(?:one|ones|all|some|both|most|many|others?|first|second|third)$|["“”()[\]:;]|\b(?:worth|valued|named|called|aged|costing|including)$|\b(?:it|they|them|this|these|those|that|he|she|him|we|our|us|i|you|your|such|said|respective|latter|former)\b/i;

/** The words as they stand, where no reader made more of them. */
function rawSlot(phrase: Phrase, context: Context): Slot | undefined {
	const leans = phrase.isPronoun === true || phrase.mentions.some(isPartial);
	return leans || (context.topic === undefined && phrase.determiner === 'the')
		? undefined
		: {
				...phraseSlot(uncapitalised(phrase, context), phrase),
				article: /^(?:the|a|an)$/.test(phrase.determiner ?? '')
					? (phrase.determiner as Slot['article'])
					: '',
				...(phrase.isPlural ? { isPlural: true } : {}),
				head: phrase.head
			};
}

const isPartial = (mention: Mention): boolean => mention.type === 'person' && mention.isPartial;

/** "this amendment" must have found its name; "its independence" keeps whose it is. */
function finished(slot: Slot | undefined, phrase: Phrase, owner: boolean): Slot | undefined {
	if (/^(?:this|both)$/.test(phrase.determiner ?? '') && slot?.text === phrase.text)
		return undefined;
	return slot && owner && slot.article === ''
		? { ...slot, article: phrase.determiner as Slot['article'] }
		: slot;
}

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
	'president chairman chairperson chairwoman executive secretary director governor minister king queen emperor captain ambassador professor rector speaker chancellor mayor commander head leader member trade aid growth inflation production output consumption demand employment unemployment turnover investment revenue income debt population membership rainfall annexation independence membership ownership control rule power traffic tourism agriculture industry education recognition assistance cooperation co-operation work research evidence information support construction assent approval asylum citizenship office prison school university parliament gold silver oil gas coal water electricity rice wheat cotton tea'.split(
		' '
	)
);
