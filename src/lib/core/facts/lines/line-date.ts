import { dateAtStart, datedLineAt, pairAt } from '../../document/lines.ts';
import type { Clause, Verb } from '../../language/clause.ts';
import type { Mention } from '../../language/mention.ts';
import { pastOf } from '../../language/verbs.ts';
import type { Context } from '../context.ts';

export type Dated = Extract<Mention, { type: 'date' }>;

/** "1964 – PIA becomes …": the tense of timelines tells what was. */
function inPast(verb: Verb): Verb {
	const { words, tense } = verb;
	const [auxiliary, ...others] = words?.auxiliaries ?? [];
	if (!words || tense !== 'present' || verb.isModal) return verb;
	if (auxiliary === undefined)
		return { ...verb, tense: 'past', words: { ...words, tag: 'VBD', main: pastOf(words.lemma) } };
	const past = auxiliary === 'is' ? 'was' : auxiliary === 'are' ? 'were' : undefined;
	return past
		? { ...verb, tense: 'past', words: { ...words, auxiliaries: [past, ...others] } }
		: verb;
}

const labelEnd = /\((?:in )?(\d{4})\)\s*$/;

/** "Eighteenth Amendment (2010): …", "State v. Holm (1958) – …": what a law or a court did, it did then. */
function labelDate({ reading, sentence }: Context): Dated | undefined {
	const { span } = reading.document.blocks[sentence.block] ?? {};
	const key = span && pairAt(reading.legible, span)?.key;
	const words = key && reading.legible.slice(key.start, key.end);
	if (
		!key ||
		!words ||
		key.end > sentence.start ||
		!/amendment|\bact\b|\bv\.|^\S+(?:st|nd|rd|th) \(/i.test(words)
	)
		return undefined;
	const bracket = labelEnd.exec(words);
	const found =
		bracket && dateAtStart(reading.legible, { start: key.start + bracket.index, end: key.end });
	const hasOwn =
		sentence.mentions.some(({ type }) => type === 'date') || sentence.undated.length > 0;
	return found && !hasOwn
		? { type: 'date', value: found.when, start: key.start, end: key.end }
		: undefined;
}

/** "8 May 1781 – Boat Act passed" as a heading: the first line below tells what happened then. */
export function headDate({ reading, sentence }: Context): Dated | undefined {
	const { blocks } = reading.document;
	const { under, kind, paragraph, span: own } = blocks[sentence.block] ?? {};
	const heading = under === undefined ? undefined : blocks[under];
	const isNext = under === sentence.block - 1 && (kind === 'body' || kind === 'item');
	if (
		!heading ||
		!isNext ||
		heading.paragraph !== paragraph ||
		sentence.start > (own?.start ?? 0) + 1
	)
		return undefined;
	const { span } = heading;
	const line = datedLineAt(reading.legible, span);
	if (!line || 'part' in line.when || line.words.start < span.start + 3) return undefined;
	const hasOwn =
		sentence.mentions.some(({ type }) => type === 'date') || sentence.undated.length > 0;
	return hasOwn
		? undefined
		: { type: 'date', value: line.when, start: span.start, end: line.words.start };
}

/** The date before or behind what a line tells: "1964 – PIA becomes …", "Fort William College opened in Calcutta, 1800". */
export function dateOf(context: Context): Dated | undefined {
	const { reading, sentence } = context;
	const block = reading.document.blocks[sentence.block];
	const over = headDate(context);
	if (over) return over;
	if (block?.kind !== 'row' && block?.kind !== 'item') return undefined;
	const labelled = block.kind === 'row' ? labelDate(context) : undefined;
	if (labelled) return labelled;
	const line = datedLineAt(reading.legible, block.span);
	if (!line || 'part' in line.when) return undefined;
	const isFirst = line.words.start > block.span.start + 2;
	const { start } = block.span;
	const isAlone = sentence.end >= block.span.end - 1 && sentence.start <= start + 1;
	if (isFirst ? line.words.start > sentence.start : !isAlone) return undefined;
	// "1526–1530: X was the founder. He took Y.": a reign dates no deed
	const isOnly = sentence.start <= line.words.start + 4 && sentence.end >= line.words.end - 1;
	if (line.when.precision === 'range' && !isOnly) return undefined;
	const hasOwn =
		sentence.undated.length > 0 ||
		sentence.mentions.some(({ type, end }) => type === 'date' && end <= line.words.end);
	if (hasOwn) return undefined;
	return isFirst
		? { type: 'date', value: line.when, start, end: line.words.start }
		: { type: 'date', value: line.when, start: line.words.end, end: sentence.end };
}

export const withDate = (clause: Clause, date: Dated): Clause =>
	clause.when || clause.verb.mood !== 'finite' || clause.isReported
		? clause
		: { ...clause, when: date, verb: inPast(clause.verb) };
