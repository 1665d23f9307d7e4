import { readAloud, type Reading } from '../../language/read.ts';
import { wordsOf } from '../../language/words.ts';
import type { DateValue } from '../../text/date.ts';
import { findDates } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { sign } from '../frames/sign.ts';
import { isPluralPaper } from './event-noun.ts';
import type { Happening } from './happened.ts';
import { told } from './line-deed.ts';
import { intransitive, pastForms } from './line-verb.ts';
import type { LineContext, LineFact } from './line.ts';
import { isTelling } from './naming.ts';

/** Participles that say what was done to a person: "Elected President", "Arrested during the Salt March". */
const receives =
	/^(?:appointed|elected|awarded|named|crowned|knighted|nominated|born|arrested|imprisoned|exiled|deported|executed|assassinated|killed|released|expelled|convicted|sentenced|honoured|honored|sworn)$/;
/** Verbs that need no object to say what a person did. */
const alone =
	/^(?:die|resign|retire|return|arrive|join|enter|graduate|abdicate|emigrate|surrender|become)$/;
const preposition =
	/^(?:by|in|at|on|from|to|into|under|as|for|with|after|during|between|against|and|,)?$/;

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

/** The one date of a line, and what the line says besides. */
function deedIn(line: string): Deed | undefined {
	const [date, ...more] = findDates(line);
	if (date?.value?.basis !== 'stated' || more.length > 0 || 'part' in date.value) return undefined;
	if (date.preposition !== undefined && !/^(?:in|on)$/.test(date.preposition)) return undefined;
	return { text: withoutDate(line, date.start, date.end), when: date.value };
}

/** A treaty is signed, adopted, ratified once: the finer date of its line completes the coarse one of its heading. */
const papers = /^(?:sign|conclude|adopt|ratify)$/;

/** What words that begin with a verb in the past say of a subject, which is looked for only where they do. */
export function doingOf(
	reading: Reading,
	subjectOf: () => Slot | undefined,
	{ text, when }: Deed,
	span: Span
): Happening | undefined {
	const [first = ''] = text.split(' ', 1);
	const verb = /^\p{L}\p{Ll}+$/u.test(first) ? pastForms(first.toLowerCase())[0] : undefined;
	const subject = verb && subjectOf();
	if (!subject || !isTelling(subject.text) || /\d{3,4}/.test(text)) return undefined;
	// "Electoral Bonds": many things do nothing
	const isDated = /^\s*\([^()]*\d/.test(reading.legible.slice(subject.end, subject.end + 12));
	if (subject.type === 'name' && /[^s]s$/.test(subject.text) && !isDated) return undefined;
	if (!/^(?:person|organisation|agreement|name|country|event)$/.test(subject.type))
		return undefined;
	const words = wordsOf(text);
	// "Quit India Movement": a form that is no past alone, before a name
	if (verb.lemma === first.toLowerCase() && /^\p{Lu}/u.test(words[1]?.text ?? '')) return undefined;
	const isPrepositional = preposition.test(words[1]?.lower ?? '');
	if (subject.type === 'agreement' && papers.test(verb.lemma) && isPrepositional) {
		const paper: Slot = { ...subject, article: 'the' };
		return isPluralPaper.test(paper.text)
			? undefined
			: { frame: sign, draft: { slots: new Map([['paper', paper]]), predicate: verb.lemma, when } };
	}
	if (leans.test(text) || text.split(' ').length > 12) return undefined;
	const isThing = /^(?:organisation|agreement|event)$/.test(subject.type);
	const isDone = isThing
		? isPrepositional && !intransitive.test(verb.lemma)
		: receives.test(first.toLowerCase());
	// "Educated at Oxford": of a person only an active verb with its object is sure
	const isActive = !isDone && (!isPrepositional || alone.test(verb.lemma));
	if (!isDone && !isActive) return undefined;
	if (/^(?:be|have|do|get|call|know)?$/.test(verb.lemma) && isActive) return undefined;
	// "Made permanent": done to it, not by it
	if (verb.lemma === 'make' && !/^(?:an?|the|[\p{Lu}\d])/u.test(words[1]?.text ?? ''))
		return undefined;
	return told({
		reading,
		subject: subject.type === 'name' ? { ...subject, type: 'person', article: '' } : subject,
		words,
		index: 0,
		verb,
		helped: isDone,
		rest: words.length > 1 ? text.slice(first.length).trim() : '',
		when,
		span
	});
}

const longestLine = 300;

/** "Abolished sati in 1829" under the heading of who did it; "Signed on 17 May 1639 by …" under what was signed. */
export function doings({ reading, subjectOf }: LineContext, block: number, span: Span): LineFact[] {
	const line = readAloud(reading.legible, span);
	const [sentence = ''] = line.split(/(?<=[\p{Ll}\d)])\.(?:\s|$)/u, 1);
	const [first = ''] = sentence.split(' ', 1);
	if (
		line.length > longestLine ||
		!/^\p{Lu}/u.test(first) ||
		pastForms(first.toLowerCase()).length === 0
	)
		return [];
	const deed = deedIn(sentence);
	const found = deed && doingOf(reading, () => subjectOf(block), deed, span);
	return found ? [{ ...found, block, start: span.start, end: span.end }] : [];
}

/** The same for a part of an entry: "replaced the old board on 1 January 2015". */
export function deedOfEntry(reading: Reading, subject: Slot, part: Span): Happening | undefined {
	const text = readAloud(reading.legible, part).replace(/\.$/, '');
	const deed = /^\p{Ll}+(?:ed|t|d|g|k|w)\s/u.test(text) ? deedIn(text) : undefined;
	return deed && doingOf(reading, () => subject, deed, part);
}
