import { datedLineAt, pairAt } from '../document/lines.ts';
import type { Span } from '../text/span.ts';
import { verbReadings } from './verbs.ts';
import { wordsOf } from './words.ts';

/** Longer rows are tables or lists. */
const longest = 400;
const fewestWords = 3;
const columns = /\t|\||\S {3,}\S/;
const bracketed = /\p{L} \((?:c\. ?)?\d{3,4}[^()]{0,12}\)$/u;
const stops = /\s*;\s+|(?<=\p{Ll}{2}|\)|\d)\.\s+(?=\p{Lu})/gu;

/** Past forms of verbs that a noun or an adjective in a list is seldom mistaken for. */
const isTelling = (text: string): boolean =>
	wordsOf(text).some(
		({ lower, isWord }, i) =>
			isWord &&
			(/^(?:is|are|was|were|has|had)$/.test(lower) ||
				(i > 0 &&
					verbReadings(lower).some(
						({ form }) => form === 'third' || form === 'past' || form === 'participle'
					)) ||
				(i === 0 &&
					/^\p{Ll}/u.test(text) &&
					verbReadings(lower).some(({ form }) => form === 'past')))
	);

/**
 * The parts of a row that can be read as sentences, the date or label before them left out: "Peru joins the League"
 * of "1920 – Peru joins the League".
 */
export function sayingsIn(legible: string, row: Span): Span[] {
	const line = legible.slice(row.start, row.end);
	if (line.length > longest || columns.test(line)) return [];
	const dated = datedLineAt(legible, row)?.words;
	const isDated = dated !== undefined && dated.start > row.start + 2;
	const pair = isDated ? undefined : pairAt(legible, row);
	// "Lake Plan (1924): loans for dams": what it is is told by the whole line.
	if (pair && bracketed.test(legible.slice(pair.key.start, pair.key.end))) return [row];
	const words = isDated ? dated : pair?.value;
	if (!words) return [];
	const parts: Span[] = [];
	let at = words.start;
	for (const { index, 0: mark } of legible.slice(words.start, words.end).matchAll(stops)) {
		parts.push({ start: at, end: words.start + index });
		at = words.start + index + mark.length;
	}
	return [...parts, { start: at, end: words.end }].filter(({ start, end }) => {
		const text = legible.slice(start, end);
		return text.split(' ').length >= fewestWords && (isDated || isTelling(text));
	});
}
