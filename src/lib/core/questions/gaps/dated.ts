import { datedLineAt } from '../../document/lines.ts';
import type { Context } from '../../facts/context.ts';
import { isExact } from '../../facts/lines/timeline.ts';
import { readAloud } from '../../language/read.ts';
import { printDate, type DateValue } from '../../text/date.ts';
import { contains, type Span } from '../../text/span.ts';
import { DATED, type Key } from './keys.ts';
import type { Telling } from './tellings.ts';

const FEWEST_WORDS = 3;
const MOST_WORDS = 30;

/** A line of a timeline: the date it begins with and the sentence, or the words, that follow. */
export type DatedTelling = { readonly telling: Telling; readonly key: Key };

/** "(p. 680)", "(682, 684)", "[2]", "(pictured)": where to read more. */
const pages =
	/ ?(?:\((?:pp?\. ?)?\d+f{0,2}(?:, \d+f{0,2})*\)|\[\d+\]|\((?:pictured|see)\b[^()]*\))/g;
const leaning =
	/(?<![\p{L}-])(?:he|she|it|they|him|them|hers|theirs|we|our|us|i|my|me|you|your|this|these|those|such|here|there|above|below)(?![\p{L}-])|^[^\p{Lu}]*(?<!\p{L})(?:his|her|its|their)(?!\p{L})/iu;

const plain = (text: string): string =>
	text
		.replace(pages, '')
		.replace(/\s+/g, ' ')
		.replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/g, '');

const kindOf = (when: DateValue): string =>
	'part' in when || when.precision === 'range'
		? 'period'
		: when.precision === 'day'
			? 'date'
			: when.precision;

/** The line with its date before what happened then; undefined where it leans on other lines or begins with no date. */
export function datedTelling({ reading, sentence }: Context): DatedTelling | undefined {
	const block = reading.document.blocks[sentence.block];
	const line = block && datedLineAt(reading.legible, block.span);
	if (!block || !line || line.words.start <= block.span.start + 3) return undefined;
	const { when, words } = line;
	// "In 1984 Peru sold …": a sentence that opens with its time.
	const isMarked = /[:–—|\t→-]\s*$/.test(reading.legible.slice(words.start - 4, words.start));
	if (!isMarked) return undefined;
	// What is said further on of a year or a period need not be of its time.
	const isFirst = sentence.start <= words.start;
	if (!isExact(when, reading.legible, block.span) || sentence.end <= words.start) return undefined;
	const isOfDay = 'precision' in when && when.precision === 'day';
	const hasOwn = sentence.mentions.some(({ type }) => type === 'date');
	if (!isFirst && (!isOfDay || hasOwn)) return undefined;
	const told: Span = {
		start: Math.max(sentence.start, words.start),
		end: Math.min(sentence.end, words.end)
	};
	const text = plain(readAloud(reading.legible, told));
	const size = text.split(' ').length;
	if (size < FEWEST_WORDS || size > MOST_WORDS || leaning.test(text)) return undefined;
	if (/["“”[\]{}|…]|\([^)]*$|https?:|www\.|@/u.test(text)) return undefined;
	const key = printDate(when);
	const date: Key = {
		start: block.span.start,
		end: words.start,
		key,
		words: key,
		slot: undefined,
		kind: kindOf(when),
		mention: undefined,
		phrase: undefined,
		relation: DATED
	};
	return {
		telling: {
			clause: undefined,
			text: `${key}: ${text}`,
			isShortened: false,
			isLine: true,
			isUnderLead: false,
			holds: (one) => one === date || contains(told, one)
		},
		key: date
	};
}
