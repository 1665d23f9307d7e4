import { months } from '../../language/lexicon.ts';
import { readAloud } from '../../language/read.ts';
import { verbReadings } from '../../language/verbs.ts';
import { wordsOf } from '../../language/words.ts';
import type { DateValue } from '../../text/date.ts';
import { findDates } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import { told, type Happening } from './happening.ts';
import type { LineContext, LineFact } from './line.ts';
import { isTelling } from './naming.ts';

/** Participles of these say what was done to a person although a noun follows: "Elected President in 1950". */
const receives =
	/^(?:appoint|elect|award|name|make|give|crown|call|consider|know|grant|nominate|born|declare|confer|promote|entitle|title|style|charge|sentence|offer)$/;

const closing = /[\s,(–—-]*(?:\b(?:in|on|by|at|the)\s*)*$/i;
const leans =
	/\b(?:it|its|he|his|him|she|her|they|their|this|these|those|such|same|here|there)\b|[()"“”;:]/i;

/** The words of a line without its date: "Abolished sati *in 1829* with the help of …". */
function withoutDate(line: string, start: number, end: number): string {
	const before = line.slice(0, start).replace(closing, '');
	const after = line.slice(end).replace(/^[\s,)]+/, '');
	return `${before} ${after}`.replace(/[\s.,;]+$/, '').trim();
}

type Deed = { readonly text: string; readonly when: DateValue };

/** A line that begins with a verb in the past and tells one date. */
function deedIn(line: string): Deed | undefined {
	const dates = findDates(line);
	const [date] = dates;
	if (!date || dates.length !== 1 || date.value?.basis !== 'stated' || 'part' in date.value)
		return undefined;
	if (date.preposition !== undefined && !/^(?:in|on)$/.test(date.preposition)) return undefined;
	const text = withoutDate(line, date.start, date.end);
	return leans.test(text) || text.split(' ').length > 12 ? undefined : { text, when: date.value };
}

/** "Abolished sati in 1829" under the heading of who did it; "Signed on 17 May 1639 by …" under what was signed. */
export function doings({ reading, subjectOf }: LineContext, block: number, span: Span): LineFact[] {
	const line = readAloud(reading.legible, span).replace(/\.$/, '');
	const [first = ''] = line.split(' ', 1);
	if (line.length > 180 || !/^\p{Lu}\p{Ll}+$/u.test(first) || /\.\s/.test(line)) return [];
	const verb = verbReadings(first.toLowerCase()).find(
		({ form }) => form === 'past' || form === 'participle'
	);
	const deed = verb && deedIn(line);
	const subject = deed && subjectOf(block);
	if (!subject || !/^(?:person|organisation|agreement|name|country|event)$/.test(subject.type))
		return [];
	if (!isTelling(subject.text) || months.has(first.toLowerCase())) return [];
	const words = wordsOf(deed.text);
	const next = words[1]?.lower ?? '';
	const isPerson =
		subject.type === 'person' || subject.type === 'name' || subject.type === 'country';
	const isPrepositional =
		/^(?:by|in|at|on|from|to|into|under|as|for|with|after|during|between|and|,)?$/.test(next);
	// "Educated at Oxford in 1820": of a person only an active verb with its object is sure
	if (
		isPerson &&
		(isPrepositional ||
			receives.test(verb.lemma) ||
			/^(?:be|have|do|get|call|know)$/.test(verb.lemma))
	)
		return [];
	if (!isPerson && !isPrepositional) return [];
	const rest = words.slice(1).length > 0 ? deed.text.slice(first.length).trim() : '';
	const found: Happening | undefined = told({
		reading,
		subject: subject.type === 'name' ? { ...subject, type: 'person', article: '' } : subject,
		words,
		index: 0,
		verb,
		helped: !isPerson,
		rest,
		when: deed.when,
		span
	});
	return found ? [{ ...found, block, start: span.start, end: span.end }] : [];
}
