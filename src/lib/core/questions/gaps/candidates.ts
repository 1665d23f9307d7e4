import type { Context } from '../../facts/context.ts';
import type { Fact } from '../../facts/fact.ts';
import { headlineOf } from '../../facts/topic.ts';
import { kindOfSlot } from '../../facts/telling/question-words.ts';
import { readAloud } from '../../language/read.ts';
import { capital } from '../../text/capital.ts';
import { hash } from '../../text/hash.ts';
import { fold } from '../../text/unicode.ts';
import type { Question } from '../question.ts';
import { keysIn, type Key } from './keys.ts';
import { lineKeys, lineTelling } from './lines.ts';
import { tellingsOf, type Telling } from './tellings.ts';

/** A gap that might be asked. */
export type Candidate = {
	/** Its tier and precision are not known yet. */
	readonly question: Question;
	/** The words with the gap in them. */
	readonly told: string;
	/** What stands before them to say what they are about. */
	readonly lead: string | undefined;
	readonly key: Key;
	readonly telling: Telling;
	readonly context: Context;
};

export const GAP = '_____';
const FEWEST_WORDS = 6;
const MOST_WORDS = 30;

/** The text with a gap where the key stood; undefined where it stands there twice or not at all. */
function gapped(text: string, { key, words }: Key): string | undefined {
	const parts = [key, words].map((told) => text.split(told)).find(({ length }) => length === 2);
	return parts
		?.join(GAP)
		.replace(/[.,;:]+$/, '')
		.replace(/[“"]_____[”"]/g, GAP)
		.replace(/[“"]([^“”"]+)[”"]/g, '‘$1’');
}

/** What joins a sentence to the one before and tells nothing by itself. */
const link =
	/^(?:However|Furthermore|Moreover|In addition|Also|Additionally|Similarly|Therefore|Thus|Hence|Indeed|Notably|Importantly|Interestingly|Finally|Separately|For example|For instance|In fact|In particular|And|But),? (?=\p{L})| also(?= \p{Ll})/gu;

const unlinked = (text: string): string => capital(text.replace(link, ''));

/** What only goes on from the sentence before. */
const goesOn =
	/^(?:(?:For example|Thus|In response|In reciprocation|In return|Separately|Furthermore|Moreover|In addition|Also|However|That|Therefore|Meanwhile|Similarly|Additionally|Finally|Later|Earlier|Previously|Subsequently|Afterwards|Eventually|Instead|Above|As a result|Then|But|And|Or|So|Here|Both|Another)\b|(?:\p{L}+ )?which\b)/iu;
/** What a hyphen, a bracket or a line's end tore apart, or joins to the gap. */
const broken =
	/^(?:on )?\d{1,2} \p{Lu}|_____ ?[–-]|[–-]_____|^_____ —|\p{Ll}- \p{Ll}| [–-]\p{L}|\/ ?_____|_____ ?\/|\([^()]*$|\p{L}\.[\d_]|_____\. |^The _____, \p{Ll}+ed |\p{L}{5}\. (?:\p{Lu}|_____)/u;
/** "on December 2005", "in 1994 in 1996": dates that were not read, or run into one. */
const misdated =
	/\b[Oo]n (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|\d{4},? (?:in|on) (?:\p{Lu}\p{Ll}+ )?\d{4}/u;
/** "opened in 2012, in _____", "in the 1980s and _____": the date is half of what the text says. */
const halfDated =
	/\d,? (?:in|on) _____|\d(?:st|nd|rd|th) (?:to|and) _____|_____,? (?:in|on) \d|\d0s (?:and|or|to) _____|_____ (?:and|or|to) (?:the )?\d{3}0s|_____ (?:AD|BC|BCE|CE)\b|\bthe _____/u;
/** The rest of the name stands beside the gap: "Rosa _____ won", "the 12th and _____", "the _____ of Peru". */
const partial =
	/(?<=\S )(\p{Lu}[\p{L}.]*) _____|\d[^\s,]* (?:and )?_____|\bv _____|_____ v |_____ (?:of (?:the |an? )?)?\p{Lu}|\p{Lu}[\p{L}’'-]* of an? _____/u;
/** What may stand before the whole name of somebody: "Peruvian President _____". */
const titled =
	/(?:\p{Lu}[\p{L}’'.-]* )*(?:President|Minister|Premier|Chancellor|King|Queen|Emperor|Empress|Pope|Sultan|Prince|Princess|Senator|Ambassador|Governor|General|Admiral|Colonel|Major|Captain|Professor|Justice|Secretary|Chairman|Director) _____/gu;
/** "In May 2010, *Prime Minister* met …": nobody knows whose. */
const ownerless =
	/(?:^|\d, |\b(?:by|with|and|when|that) )(?:(?:Vice|Deputy|Foreign|Prime) )*(?:President|Minister)(?: (?:of|for) [\p{L}, ]{0,40}(?:Affairs|Cooperation|Defen[cs]e|Trade|Commerce|Industry|Finance|Health|Education|Interior|Justice|Agriculture|Energy|Transport|Culture|Tourism|Environment|Labour|Economy|Development|Relations))? (?!(?:of|for)\b)\p{Ll}/u;
/** What is not so yet, or stands beside something that is not told. */
const leans =
	/\b(?:scheduled|planned|expected|set|due|likely) to\b|\balso\b|\bthat \p{Lu}|\b(?:[Ff]ollowing|[Aa]fter|[Uu]nder|[Dd]uring|[Bb]y|[Oo]n|[Aa]t|[Ss]ince|[Ff]rom|[Ff]or|[Ww]ith) that \p{Ll}|\b[Tt]he (?:pair|duo|trio)\b|\b(?:hold|held|holds|assumed|left) the (?:office|post|position|title)\b|^(?:The )?(?:[Ff]irst|[Ss]econd|[Tt]hird|fourth|last|next|other)(?: one)? (?:was|is|were|had|has|came|of|in)\b/u;

/** A year or a century, by which what can change is settled. */
export const dated = /(?<!\d)\d{4}(?!\d)|\bcentur(?:y|ies)\b|\d (?:BC|BCE|AD|CE)\b|\bAD \d/;
/** What one does today and another tomorrow. */
const changing =
	/\b(?:heads|leads|chairs|directs|commands|edits|owns|holds|serves|governs|employs)\b|\b(?:is|are) (?:[\p{L}’'-]+ ){0,4}(?:president|minister|premier|chancellor|chair(?:man|woman|person)?|head|leader|director|chief|governor|mayor|ambassador|speaker|commander|secretary|owner|king|queen|emir|sultan)\b/iu;

/** "The first vaccine was licensed": of what kind it was the first, only the text says. */
const firstOfSome =
	/\b[Tt]he (?:first|second|third|last) (?:\p{Ll}+ ){1,2}(?:was|were|is|are|had|took|failed|began|ended|opened|came|started)\b/u;

const initials = (name: string): string => (name.match(/\p{Lu}/gu) ?? []).join('');

/** "Peru" of "Peru–Kenya relations", which "Peruvians" are of. */
const namesOf = (topic: string): string[] => topic.match(/\p{Lu}[\p{L}’']{3,}/gu) ?? [];

/** A topic that shares a name with the key, or that it is short for, gives it away. */
const givesAway = (topic: string | undefined, { key, mention }: Key): boolean =>
	topic !== undefined &&
	mention?.type !== 'date' &&
	mention?.type !== 'number' &&
	((!key.includes(' ') &&
		((initials(key).length > 2 && initials(key) === initials(topic)) ||
			namesOf(topic).some((name) => key.startsWith(name)))) ||
		(key.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []).some((word) => topic.includes(word)));

const isCut = (gap: string, { key, mention }: Key): boolean =>
	partial.test(
		mention?.type === 'person' && key.includes(' ') ? gap.replace(titled, 'somebody _____') : gap
	);

/** "_____ to the Harbour", "Flight of the _____": a word of a title that was not read as one. */
const isOfTitle = (gap: string, { key, mention }: Key): boolean =>
	mention?.type === 'name' &&
	!key.includes(' ') &&
	/_____ (?:to|by|for|from) the \p{Lu}|\p{Lu}\p{Ll}+ (?:et|y|und|of the|by the|to the|in the) _____/u.test(
		gap
	);

const isBad = (gap: string, key: Key): boolean => {
	const { mention } = key;
	if ([broken, goesOn, misdated, leans].some((sign) => sign.test(gap))) return true;
	if (mention?.type !== 'date' && changing.test(gap) && !dated.test(gap)) return true;
	// "8 Harbour Road", "3 Para": no count.
	if (mention?.type === 'number') return /_____ \p{Lu}\p{Ll}/u.test(gap);
	if (mention?.type !== 'date') return isCut(gap, key) || isOfTitle(gap, key);
	return halfDated.test(gap) || (mention.value.precision === 'month' && /\bon _____/i.test(gap));
};

function factOf(id: string, { mention, slot }: Key, context: Context): Fact {
	const { reading, sentence, topic, published } = context;
	const block = reading.document.blocks[sentence.block];
	return {
		id,
		frame: 'gap',
		tier: 'B',
		slots: new Map(slot ? [['answer', slot]] : []),
		isNegated: false,
		flags: [],
		proofs: [
			{
				document: reading.document.id,
				paragraph: block?.paragraph ?? 0,
				span: { start: sentence.start, end: sentence.end }
			}
		],
		...(mention?.type === 'date' ? { when: mention.value } : {}),
		...(topic ? { topic } : {}),
		...(published ? { asOf: published } : {})
	};
}

/** Only a name that is cut in two, or a gap for all that the line says. */
const isBadLine = (gap: string, key: Key): boolean =>
	!/\p{L}{3}/u.test(gap.replace(GAP, '')) || (key.mention !== undefined && isCut(gap, key));

/** What a line of notes is about: the text's topic and the heading above it. */
function headOf({ topic, reading: { document, legible }, sentence }: Context): string | undefined {
	const under = document.blocks[sentence.block]?.under;
	const block = under === undefined ? undefined : document.blocks[under];
	const heading = block && readAloud(legible, block.span).replace(/^[#\s\d.)(]+|[\s:.–-]+$/gu, '');
	const heads = [topic, heading].filter((one) => one !== undefined && one !== '');
	const [first, second] = heads;
	if (second === undefined || first === undefined) return first;
	return fold(second).includes(fold(first)) ? second : `${first} – ${second}`;
}

const sizeOf = (lead: string, told: string): number => `${lead} ${told}`.split(' ').length - 1;

/** What is put before a gap that does not say what it is about: the topic, or a headline where there is room for it. */
function leadOf(told: string, topic: string | undefined, { reading }: Context): string | undefined {
	const headline = topic === undefined ? headlineOf(reading) : undefined;
	const isLong = headline !== undefined && sizeOf(headline, told) > MOST_WORDS;
	const head = isLong ? undefined : (topic ?? headline);
	return head !== undefined && !fold(told).includes(fold(head)) ? head : undefined;
}

function candidate(key: Key, telling: Telling, context: Context): Candidate[] {
	const topic = telling.isLine ? headOf(context) : context.topic;
	const isDate = key.mention?.type === 'date';
	const gap = gapped(unlinked(telling.text), key);
	const isBadGap = telling.isLine ? isBadLine : isBad;
	if (
		gap?.split(GAP).length !== 2 ||
		isBadGap(gap, key) ||
		givesAway(topic ?? headlineOf(context.reading), key) ||
		ownerless.test(telling.text)
	)
		return [];
	const size = gap.split(' ').length;
	if (!telling.isLine && (size < FEWEST_WORDS || size > MOST_WORDS)) return [];
	const told = telling.isLine ? gap : `${gap}.`;
	// Known by its words: a corrected version of the text asks the same.
	const id = hash('gap', fold(told), fold(key.key));
	if (telling.isLine && topic === undefined) return [];
	const lead = leadOf(told, topic, context);
	if (lead === undefined ? firstOfSome.test(told) : sizeOf(lead, told) > MOST_WORDS) return [];
	const asks = key.kind ? `hich ${key.kind} is missing?` : 'hat is missing?';
	const question: Question = {
		id,
		fact: factOf(id, key, context),
		direction: isDate ? 'when' : 'answer',
		kind: key.slot ? kindOfSlot(key.slot) : 'date',
		stem: `${lead ? `${lead}: w` : 'W'}${asks} “${told}”`,
		key: key.key,
		accept: [],
		distractors: [],
		claimed: 'B',
		tier: 'C',
		precision: 0
	};
	return [{ question, told, lead, key, telling, context }];
}

/** No number of a line before it, and no figure that begins with its point. */
const begun = /^(?!\d{1,2}\.? \p{Lu})(?!\p{Ll})(?!.* \.\d)/u;
const ended = /[.!?]["”’)]?$/;

const owners = (text: string): number => text.match(/[’']s?(?![\p{L}])/gu)?.length ?? 0;

/** Whose "its" is, was guessed and written out: wrong once, it is wrong in every gap of the sentence. */
const isOwnerGuessed = (telling: string, text: string): boolean =>
	/\b(?:its|their|his|her)\b/i.test(text) && owners(telling) > owners(text);

/** Every gap that a sentence allows, each key in the whole sentence and in its clause. */
export function candidatesIn(context: Context): Candidate[] {
	const { sentence, reading } = context;
	const block = reading.document.blocks[sentence.block];
	if ((block?.kind !== 'body' && block?.kind !== 'item') || block.speaker !== undefined) return [];
	const text = readAloud(reading.legible, sentence);
	if (!begun.test(text)) return [];
	const isSentence = block.kind === 'item' || ended.test(text);
	const told = isSentence
		? tellingsOf(context).filter((telling) => !isOwnerGuessed(telling.text, text))
		: [];
	const line = told.length > 0 ? undefined : lineTelling(context);
	const tellings = line ? [line] : told;
	if (tellings.length === 0) return [];
	const keys = [...keysIn(context), ...(line ? lineKeys(context) : [])];
	return keys.flatMap((key) =>
		tellings.filter((one) => one.holds(key)).flatMap((one) => candidate(key, one, context))
	);
}
