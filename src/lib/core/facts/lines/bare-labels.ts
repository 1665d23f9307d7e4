import { readAloud } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { phraseSlot } from '../slots.ts';
import type { LineContext, LineFact } from './line.ts';
import { propertyFacts } from './pairs.ts';

const label = '(?<key>(?:[Mm]ax(?:imum)?\\.? |[Tt]otal )?[Ss]trength|[Tt]erm|[Tt]enure)';
const value = '(?<value>\\d[\\d,]*(?: (?:years|members))?)(?=$| ?[(;,.])';
/** "Max Strength 250", "Term 6 years (…)": a label without its sign. */
const bare = new RegExp(`^${label} ${value}`, 'u');
/** "Article 80 – Rajya Sabha maximum strength 250", "Lok Sabha – max strength: 552". */
const named = new RegExp(
	`^(?:Art(?:icle|\\.)? \\d+[A-Z]{0,2} ?[–:-] )?(?<body>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,3}?)(?: (?:Upper|Lower) House)?(?: [–-])? (?:normal )?${label}:? ${value}`,
	'u'
);

/** The head of a copied table names no body. */
const tableHead = /^(?:Features?|Items?|Particulars|Points?|Aspects?|Basis|Parameters?)\b/;

/** Numbers of a body told in note form: its greatest strength, its term. */
export function bareLabels(
	{ reading, likelyOf }: LineContext,
	block: number,
	span: Span
): LineFact[] {
	const text = reading.legible.slice(span.start, Math.min(span.end, span.start + 120));
	const found = (bare.exec(text) ?? named.exec(text))?.groups;
	const { key = '', body, value: told = '' } = found ?? {};
	if (!found) return [];
	const start = span.start + text.indexOf(told, text.indexOf(key) + key.length);
	const subject: Slot | undefined =
		body === undefined
			? likelyOf(block)
			: {
					...phraseSlot(readAloud(body, { start: 0, end: body.length }), span),
					type: 'organisation',
					article: 'the'
				};
	return subject && !tableHead.test(subject.text)
		? propertyFacts(
				reading,
				subject,
				key.toLowerCase(),
				{ start, end: start + told.length },
				block,
				span
			)
		: [];
}
