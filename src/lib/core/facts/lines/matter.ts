import { readAloud, type Reading } from '../../language/read.ts';
import { verbReadings } from '../../language/verbs.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { phraseSlot } from '../slots.ts';
import { inSentence, mentionsIn } from './naming.ts';

/** "President appoints", "Parliament power make laws": a verb behind the first word, as short notes write it. */
const isClause = (words: readonly string[]): boolean =>
	words.some(
		(word, i) =>
			i > 0 &&
			/^(?:make|be|appoint|elect|give|take|become|remain|hold|provide|include|remove|decide|resign)s?$/.test(
				word
			) &&
			!/^(?:to|of|and|or|for|the|an?)$/i.test(words[i - 1] ?? '')
	);

/** "Federal law prevails over …": a verb in full behind what can do it, as a sentence has it. */
const finite =
	/^(?:(?:the|a|an|every|each|no) )?(?:[\p{L}’'-]+ ){1,4}(?:prevails?|consists? of|comprises?|applies|apply|retires?|ceases?|vests?|extends?|enjoys?|exercises?|summons|prorogues|nominates?|appoints?|submits?|presides? over|(?:shall|may|can|cannot|must) \p{Ll}+|(?:is|are) (?:a|an|the|not |\p{Ll}+ed|elected|bound|vested|held|made|given|taken|sworn)) (?=\S)/u;
const offices =
	/^(?:President|Vice[- ]President|Governor|Prime Minister|Chief Minister|Speaker|State|Supreme Court|High Court|Cabinet|Senate|King|Queen|Crown|Chief Justice|Council of Ministers) (?:shall|may|can|cannot|must|is|\p{Ll}{3,}s)\b/u;

const changed =
	/^made |\S (?:made|introduced|added|inserted|restored|amended|substituted|omitted|repealed|deleted|curtailed|expanded|strengthened|abolished|lowered|raised|limited)(?: [\p{L}-]+(?:able|ible|al)\b.*| (?:final|free|compulsory|mandatory|binding)\b.*)?$/iu;

/** The matter as it stands inside a stem: "equality before law", "abolishes untouchability". */
export function matterIn(reading: Reading, span: Span): Slot | undefined {
	const text = readAloud(reading.legible, span)
		.replace(/\s*[;→⇒].*$|\s+\(.*$/, '')
		.replace(/^Art(?:icle|\.)? \d+\w*(?:\(\w+\))*, (?=\p{Ll})/u, '')
		.replace(/[\s.,]+$/, '')
		.replace(
			/ & (\p{Lu}?)(\p{Ll})/gu,
			(_, capital: string, small: string) => ` and ${capital.toLowerCase()}${small}`
		)
		// "Composition municipalities", as short notes leave out "of"
		.replace(
			/^(composition|reservation|election|appointment|qualifications?|disqualifications?|removal|salaries) (?=\p{Ll}+s$)/iu,
			'$1 of '
		)
		.replace(
			/(?<= \p{L}+) (?:allowed|permitted|provided|established|mentioned|explained|discussed)$/u,
			''
		);
	const words = text.split(' ');
	if (text === '' || words.length > 13 || /[:?![\]{}|<>]|\.\s/.test(text)) return undefined;
	if (
		/, \d/.test(text) ||
		/\b\p{L}+ed (?:from|to|in|by|on|into|under|with|as|at)\b/u.test(text) ||
		/\d{4}/.test(text)
	)
		return undefined;
	if (
		/\b(?:it|its|this|these|those|that|they|their|he|his|she|her|such|same|above|below)\b|^no /i.test(
			text
		)
	)
		return undefined;
	// "Amendment procedure made final", "Salt courts introduced": what a change did to it, not what it deals with
	if (changed.test(text)) return undefined;
	if (finite.test(text)) {
		const isName = mentionsIn(reading, span)[0]?.start === span.start;
		const said = offices.test(text) ? `the ${text}` : isName ? text : inSentence(text);
		return { ...phraseSlot(said, span), head: 'clause' };
	}
	// "maximum strength 552", "Duration 5 years", "Art 243 to 243O added": a figure or a place, no matter
	if (isClause(words) || / \d+(?: (?:years?|months?|days?|members))?$/.test(text)) return undefined;
	if (/^(?:\d|(?:Art(?:icle)?|Sec(?:tion)?|Part|Schedule|Item)s?\.? ?\d)|-tier$/i.test(text))
		return undefined;
	// "Constitutional provision mandate": that there is one, not of what
	if (/\bprovisions?(?: (?:mandates?|allows?|exists?|made|given))?$/i.test(text)) return undefined;
	// "State legislature power": to do what
	if (/ powers?$/.test(text) && !/ and powers$/.test(text)) return undefined;
	const first = words[0] ?? '';
	const isName = mentionsIn(reading, span).some(
		({ start, type, end }) => start === span.start && type !== 'name' && end - start > first.length
	);
	const isVerb =
		!/^(?:of|and|&|or)$/.test(words[1] ?? '') &&
		(verbReadings(first.toLowerCase()).some(({ form }) => form === 'third') ||
			/^(?:added|inserted|lowered|raised|introduced|gave|amended|deleted|abolished|extended|reduced|granted|recognised|recognized|provided|provides|guarantees|prohibits|abolishes|empowers|protects|defines|states|declares|lays|grants|allows|bans|requires|ensures|establishes|regulates|forbids)$/i.test(
				first
			));
	if (!isVerb && /\b(?:is|was|are|were|shall|has|have|can|may|will)\b/.test(text)) return undefined;
	const keeps = isName && !isVerb;
	const plain = closed(keeps ? text : inSentence(text));
	const said = /^(?:right|rights|power|powers|duty|duties) (?:to|of|against)\b/i.test(plain)
		? `the ${plain}`
		: plain;
	return { ...phraseSlot(said, span), ...(isVerb ? { head: 'verb' } : {}) };
}

/** "superintendence, direction, control" with "and" before its last part. */
const closed = (text: string): string =>
	/^[^,]+(?:, (?!and |or )[^,]+)+$/.test(text) && !/ (?:and|or|including) /.test(text)
		? text.replace(/, ([^,]+)$/, ' and $1')
		: text;
