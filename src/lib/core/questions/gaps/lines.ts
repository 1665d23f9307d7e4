import { pairAt } from '../../document/lines.ts';
import type { Context } from '../../facts/context.ts';
import { phraseSlot } from '../../facts/slots.ts';
import { readAloud } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import type { Key } from './keys.ts';
import type { Telling } from './tellings.ts';

const FEWEST_WORDS = 3;
const MOST_WORDS = 24;
const MOST_WORDS_OF_KEY = 5;

const leaning =
	/(?<![\p{L}-])(?:he|she|it|they|him|them|his|hers?|its|theirs?|we|our|us|i|my|me|you|your|this|these|those|such|here|there|above|below|following|click|read|share|see|next|previous)(?![\p{L}-])/iu;
const ended = /[.!?…]["”’)]?$/;

/** A line of notes with its signs made one: "Capital | Dhaka" and "Capital : Dhaka" alike. */
const plain = (line: string): string =>
	line
		.replace(/^[\s•*·▪►➢❖–—-]+|[\s|,;:–—-]+$/gu, '')
		.replace(/\s*\|\s*|\s+:\s*/g, ': ')
		.replace(/\s+/g, ' ');

/** A line of notes that is no sentence, as it stands; undefined where it leans on other lines. */
export function lineTelling({ reading, sentence }: Context): Telling | undefined {
	const isItem = reading.document.blocks[sentence.block]?.kind === 'item';
	const words = plain(readAloud(reading.legible, sentence));
	const text = isItem ? words.replace(/\s*\.$/, '') : words;
	const size = text.split(' ').length;
	const cells = reading.legible.slice(sentence.start, sentence.end).split('|').length;
	if (size < FEWEST_WORDS || size > MOST_WORDS || cells > 3 || ended.test(text)) return undefined;
	if (leaning.test(text) || /["“”[\]{}‘…]|\([^)]*$|https?:|www\.|@/u.test(text)) return undefined;
	return {
		clause: undefined,
		text,
		isShortened: false,
		isLine: true,
		isUnderLead: false,
		holds: () => true
	};
}

/** Both sides of "Capital: Dhaka". */
export function lineKeys({ reading: { legible }, sentence }: Context): Key[] {
	const pair = pairAt(legible, sentence);
	if (!pair) return [];
	const keyAt = (span: Span, relation: string): Key[] => {
		const words = readAloud(legible, span).replace(/[\s|,;:.–—-]+$/u, '');
		return words.split(' ').length > MOST_WORDS_OF_KEY || !/[\p{L}\d]/u.test(words)
			? []
			: [
					{
						...span,
						key: words,
						words,
						slot: phraseSlot(words, span),
						kind: undefined,
						mention: undefined,
						phrase: undefined,
						relation
					}
				];
	};
	return [...keyAt(pair.key, 'label'), ...keyAt(pair.value, 'value')];
}
