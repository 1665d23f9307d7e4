import { datedLineAt } from '../../document/lines.ts';
import type { Context } from '../../facts/context.ts';
import { isExact } from '../../facts/lines/timeline.ts';
import { readAloud } from '../../language/read.ts';
import { printDate, type DateValue } from '../../text/date.ts';
import { contains, type Span } from '../../text/span.ts';
import { DATED, kindOfDate, type Key } from './keys.ts';
import type { Telling } from './tellings.ts';

const FEWEST_WORDS = 3;
const MOST_WORDS = 30;
/** In characters; what is longer is no line. */
const LONGEST = 800;

/** A line of a timeline: the date it begins with and the sentence, or the words, that follow. */
export type DatedTelling = { readonly telling: Telling; readonly key: Key };

/** "(p. 680)", "(682, 684)", "[2]", "(pictured)": where to read more. */
const pages =
	/ ?(?:\((?:pp?\. ?)?\d+f{0,2}(?:, \d+f{0,2})*\)|\[\d+\]|\((?:pictured|see)\b[^()]*\))/g;
const leaning =
	/(?<![\p{L}-])(?:he|she|it|they|him|them|hers|theirs|we|our|us|i|my|me|you|your|this|these|those|such|here|there|above|below)(?![\p{L}-])|^[^\p{Lu}]*(?<!\p{L})(?:his|her|its|their)(?!\p{L})/iu;

const untidy = /["“”[\]{}|…]|\([^)]*$|https?:|www\.|@/u;

const plain = (text: string): string =>
	text
		.replace(pages, '')
		.replace(/\s+/g, ' ')
		.replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/g, '');

type Line = { readonly when: DateValue; readonly words: Span; readonly block: Span };

/** The words of a sentence that stand under the date of its line. */
function lineOf({ reading: { document, legible }, sentence }: Context): Line | undefined {
	const block = document.blocks[sentence.block]?.span;
	if (!block || block.end - block.start > LONGEST) return undefined;
	const line = datedLineAt(legible, block);
	if (!line || line.words.start <= block.start + 3) return undefined;
	const { when, words } = line;
	// "In 1984 Peru sold …": a sentence that opens with its time.
	const isMarked = /[:–—|\t→-]\s*$/.test(legible.slice(words.start - 4, words.start));
	if (!isMarked || !isExact(when, legible, block) || sentence.end <= words.start) return undefined;
	// What is said further on of a year or a period need not be of its time.
	const isFirst = sentence.start <= words.start;
	const isOfDay = 'precision' in when && when.precision === 'day';
	const hasOwn = sentence.mentions.some(({ type }) => type === 'date');
	if (!isFirst && (!isOfDay || hasOwn)) return undefined;
	const [start, end] = [Math.max(sentence.start, words.start), Math.min(sentence.end, words.end)];
	return { when, words: { start, end }, block };
}

/** The line with its date before what happened then; undefined where it leans on other lines or begins with no date. */
export function datedTelling(context: Context): DatedTelling | undefined {
	const line = lineOf(context);
	if (!line) return undefined;
	const { when, words, block } = line;
	const text = plain(readAloud(context.reading.legible, words));
	const size = text.split(' ').length;
	if (size < FEWEST_WORDS || size > MOST_WORDS || leaning.test(text) || untidy.test(text))
		return undefined;
	const told = printDate(when);
	const key: Key = {
		start: block.start,
		end: words.start,
		key: told,
		words: told,
		slot: undefined,
		kind: kindOfDate(when),
		mention: undefined,
		phrase: undefined,
		relation: DATED
	};
	const telling: Telling = {
		clause: undefined,
		text: `${told}: ${text}`,
		isShortened: false,
		isLine: true,
		isUnderLead: false,
		holds: (one) => one === key || contains(words, one)
	};
	return { telling, key };
}
