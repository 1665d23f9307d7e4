import { readAloud, type Reading } from '../../language/read.ts';
import { verbReadings } from '../../language/verbs.ts';
import { wordsOf, type Word } from '../../language/words.ts';
import type { DateValue } from '../../text/date.ts';
import type { Span } from '../../text/span.ts';
import { eventNoun } from './event-noun.ts';
import type { Happening } from './happened.ts';
import { told } from './line-deed.ts';
import { pastForms, verbIn, type Found } from './line-verb.ts';
import { isTelling, mentionsIn, slotIn } from './naming.ts';

const longest = 16;
const pointsBack =
	/\b(?:it|its|he|his|him|she|her|they|their|them|this|these|those|that|such|same|we|our|both)\b/i;

/** "Congress founded by A. O. Hume", "India becomes a republic". */
function clause(
	reading: Reading,
	words: readonly Word[],
	{ index, reading: verb, helped }: Found,
	when: DateValue,
	span: Span
): Happening | undefined {
	const last = words[index - (helped ? 2 : 1)];
	const word = words[index];
	if (!last || !word) return undefined;
	const subject = slotIn(reading, { start: span.start, end: last.end });
	const rest = readAloud(reading.legible, {
		start: word.end,
		end: nextVerb(words, index) ?? span.end
	});
	if (subject?.type === 'name' && !isTelling(subject.text)) return undefined;
	if (!subject || !/\p{Lu}/u.test(subject.text.slice(1) + (subject.mention ? 'X' : '')))
		return undefined;
	if (/^(?:has|have)$/.test(words[index - 1]?.lower ?? '') || months.test(rest)) return undefined;
	return told({ reading, subject, words, index, verb, helped, rest, when, span });
}

/** Where "and invades Peru" begins behind "occupies Kenya": another deed. */
function nextVerb(words: readonly Word[], index: number): number | undefined {
	const at = words.findIndex(
		({ lower }, i) =>
			i > index + 1 &&
			words[i - 1]?.lower === 'and' &&
			verbReadings(lower).some(({ form }) => form === 'third' || form === 'past')
	);
	return at < 0 ? undefined : words[at - 2]?.end;
}

/** A month or weekday beside a date is another date's. */
const months =
	/\b(?:in|on|by|since|from|until|of)\s(?:(?:early|late|mid)[ -])?(?:\d{1,2}\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

/** What words beside a date say happened then; undefined where they don't say it so that a stranger knows what is meant. */
export function happeningAt(reading: Reading, span: Span, when: DateValue): Happening | undefined {
	const { legible } = reading;
	let { start, end } = span;
	const article = /^the\s+/i.exec(legible.slice(start, start + 6));
	start += article?.[0].length ?? 0;
	while (end > start && /[\s.,;:–—-]/.test(legible.charAt(end - 1))) end -= 1;
	const inner = { start, end };
	const text = readAloud(legible, inner);
	if (text === '' || text.length > 160 || text.split(' ').length > longest) return undefined;
	if (
		pointsBack.test(text) ||
		/[?!:"“”[\]{}|<>]|\p{Ll}{2}\.\s|https?:|\b\d{3,4}\b/u.test(text) ||
		!/\p{L}/u.test(text)
	)
		return undefined;
	if (/[`‘]|(?<=^|\s)['’]|['’](?=\s|$)/u.test(text.replace(/s['’](?= \p{L})/gu, 's')))
		return undefined;
	const words = wordsOf(legible.slice(start, end), start);
	const mentions = mentionsIn(reading, inner);
	const [first, second] = words;
	const [past] = first ? pastForms(first.lower) : [];
	// "Quit India Movement" is a name
	const isName = past?.lemma === first?.lower && /^\p{Lu}/u.test(second?.text ?? '');
	if (past && !isName && first?.lower !== 'found') return undefined;
	const verb = verbIn(words, mentions);
	return verb ? clause(reading, words, verb, when, inner) : eventNoun(reading, inner, when);
}
