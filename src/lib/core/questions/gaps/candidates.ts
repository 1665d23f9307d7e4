import type { Context } from '../../facts/context.ts';
import type { Fact } from '../../facts/fact.ts';
import { kindOfSlot } from '../../facts/telling/question-words.ts';
import { readAloud } from '../../language/read.ts';
import { capital } from '../../text/capital.ts';
import { hash } from '../../text/hash.ts';
import { fold } from '../../text/unicode.ts';
import type { Question } from '../question.ts';
import { datedTelling } from './dated.ts';
import { GAP, isDate, keysIn, type Key } from './keys.ts';
import { canLead, headOf, labelOver, leadOf, MOST_WORDS_OF_STEM } from './leads.ts';
import { lineKeys, lineTelling } from './lines.ts';
import { firstOfSome, isBad, isBadLine, ownerless } from './refusals.ts';
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

const FEWEST_WORDS = 4;

/** The text with a gap where the key stood; undefined where it stands there twice or not at all. */
function gapped(text: string, { key, words, mention }: Key): string | undefined {
	// "Monday, 27 August": the weekday is of the date.
	const isMore = mention?.type === 'date' && words.includes(key);
	const parts = (isMore ? [words, key] : [key, words])
		.map((told) => text.split(told))
		.find(({ length }) => length === 2);
	return (
		parts
			?.join(GAP)
			.replace(/[.,;:]+$/, '')
			.replace(/[“"]_____[”"]/g, GAP)
			// What stands in brackets behind it is the same in letters or in another unit.
			.replace(/(?<=_____) \([^()]{1,40}\)/, '')
			.replace(/[“"]([^“”"]+)[”"]/g, '‘$1’')
	);
}

/** What joins a sentence to the one before and tells nothing by itself. */
const link =
	/^(?:However|Furthermore|Moreover|In addition|Also|Additionally|Similarly|Therefore|Thus|Hence|Indeed|Notably|Importantly|Interestingly|Finally|Separately|For example|For instance|In fact|In particular|And|But),? (?=\p{L})| also(?= \p{Ll})/gu;

/** Praise before a noun, which tells nothing that can be asked. */
const praise =
	/\b([Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?:prestigious|renowned|legendary|iconic|famous|famed|well-known|beloved|beautiful|stunning|impressive|magnificent|historic) (?=(\p{Ll}))(?!(?:and|or|but)\b)/gu;

const unpraised = (text: string): string =>
	text.replace(praise, (_, article: string, next: string) => {
		const isVowel = /[aeiou]/i.test(next);
		return `${/^an?$/i.test(article) ? article.charAt(0) + (isVowel ? 'n' : '') : article} `;
	});

const unlinked = (text: string): string => unpraised(capital(text.replace(link, '')));

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

const askFor = ({ kind }: Key): string => {
	if (kind === undefined) return 'hat is missing?';
	return kind === 'names' ? 'hich names are missing?' : `hich ${kind} is missing?`;
};

function candidate(
	key: Key,
	telling: Telling,
	context: Context,
	label: string | undefined
): Candidate[] {
	const isPoint = telling.isLine || telling.isUnderLead || label !== undefined;
	const topic = isPoint ? headOf(context, label) : context.topic;
	const gap = gapped(unlinked(telling.text), key);
	const isBadGap = telling.isLine ? isBadLine : isBad;
	if (gap?.split(GAP).length !== 2 || isBadGap(gap, key) || ownerless.test(telling.text)) return [];
	const size = gap.split(' ').length;
	if (!telling.isLine && (size < FEWEST_WORDS || size > MOST_WORDS_OF_STEM)) return [];
	const told = telling.isLine ? gap : `${gap}.`;
	// Known by its words: a corrected version of the text asks the same.
	const id = hash('gap', fold(told), fold(key.key));
	if (telling.isLine && topic === undefined) return [];
	const wanted = leadOf(told, topic, context);
	const lead = wanted !== undefined && canLead(wanted, told, key) ? wanted : undefined;
	if (lead === undefined) {
		if (telling.isUnderLead || (telling.isLine && wanted !== undefined)) return [];
		if (!telling.isLine && firstOfSome.test(told)) return [];
	}
	const asks = askFor(key);
	const question: Question = {
		id,
		fact: factOf(id, key, context),
		direction: isDate(key) ? 'when' : 'answer',
		kind: key.slot ? kindOfSlot(key.slot) : isDate(key) ? 'date' : 'figure',
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

/** A common phrase of a whole sentence: of ten such gaps four are good, and nothing tells which. */
const isPlainOfWhole = ({ phrase }: Key, { clause, isLine }: Telling): boolean =>
	phrase !== undefined && clause === undefined && !isLine;

const kinds: ReadonlySet<string> = new Set(['body', 'item', 'row']);

/** Every gap that a sentence allows, each key in the whole sentence and in its clause. */
export function candidatesIn(context: Context): Candidate[] {
	const { sentence, reading } = context;
	const block = reading.document.blocks[sentence.block];
	if (!block || !kinds.has(block.kind) || block.speaker !== undefined) return [];
	const dated = datedTelling(context);
	if (dated)
		return [dated.key, ...keysIn(context)]
			.filter((key) => dated.telling.holds(key))
			.flatMap((key) => candidate(key, dated.telling, context, undefined));
	const text = readAloud(reading.legible, sentence);
	if (!begun.test(text)) return [];
	const isSentence = block.kind === 'item' || ended.test(text);
	const told = isSentence
		? tellingsOf(context).filter((telling) => !isOwnerGuessed(telling.text, text))
		: [];
	// A part of a row leans on what stands before it.
	const isPart = block.kind === 'row' && sentence.start > block.span.start;
	const line = told.length > 0 || isPart ? undefined : lineTelling(context);
	const tellings = line ? [line] : told;
	const label = labelOver(context);
	const keys = [...keysIn(context), ...(line ? lineKeys(context) : [])];
	return keys.flatMap((key) =>
		tellings
			.filter((one) => one.holds(key) && !isPlainOfWhole(key, one))
			.flatMap((one) => candidate(key, one, context, label))
	);
}
