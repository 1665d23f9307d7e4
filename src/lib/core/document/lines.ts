import { dateFrom, findDates } from '../text/dates.ts';
import { remembered } from '../text/remember.ts';
import type { DateValue } from '../text/date.ts';
import type { Span } from '../text/span.ts';
import { gluedLabelLength } from './glued.ts';

/** A date and the words that stand beside it on a line: "1905 – Partition of Bengal". */
export type DatedLine = { readonly when: DateValue; readonly words: Span };

/** "Capital: Dhaka": both sides without the white space around them. */
export type Pair = { readonly key: Span; readonly value: Span };

/** A span without white space and the marks that join or close at its ends. */
export function trimmed(text: string, { start, end }: Span, marks = /[\s.,;:–—-]/): Span {
	let [from, to] = [start, end];
	while (from < to && /[\s:–—|-]/.test(text.charAt(from))) from += 1;
	while (to > from && marks.test(text.charAt(to - 1))) to -= 1;
	return { start: from, end: to };
}

/** A bare year is a date where a line says nothing else before its sign. */
const lead = 'in ';
const longestDate = 60;

/** The date at the head of a piece of a line; its span counts from the lead. */
const opensWithDate = remembered((piece) => dateFrom(lead + piece, lead.length));

/** The date that a stretch begins with, after "(", "In" or "On", and where it ends. */
export function dateAtStart(
	text: string,
	{ start, end }: Span
): { when: DateValue; end: number } | undefined {
	const opening = /^[\s([]*(?:(?:in|on)\s+)?/i.exec(text.slice(start, start + 12))?.[0] ?? '';
	const from = start + opening.length;
	const piece = text.slice(from, Math.min(end, from + longestDate));
	const found = opensWithDate(piece);
	return found?.value?.basis === 'stated'
		? { when: found.value, end: from + found.end - lead.length }
		: undefined;
}

const sign =
	/^(?:\s*[)\]])?(?:\s*(?:AD|CE)\b)?\s*(?:[–—:|\t→]|-{1,2}(?=\s)|\s-\s|\s{2,}|(?=\s\p{Lu}))\s*/u;

const months =
	'January|February|March|April|May|June|July|August|September|October|November|December'.split(
		'|'
	);
const yearFirst = new RegExp(`^(\\d{4}) (${months.join('|')})(?=\\s*[:–—-])`);

/** "1933 March – Salt Act": the month stands behind the year. */
function monthAfterYear(
	text: string,
	{ start, end }: Span
): { when: DateValue; end: number } | undefined {
	const match = yearFirst.exec(text.slice(start, Math.min(end, start + 18)));
	if (!match) return undefined;
	const month = months.indexOf(match[2] ?? '') + 1;
	return {
		when: { precision: 'month', year: Number(match[1]), month, basis: 'stated' },
		end: start + match[0].length
	};
}

/** "1905 – Partition of Bengal", "July 1947: …", "1914–18 First World War". */
function dateFirst(text: string, span: Span): DatedLine | undefined {
	const found = monthAfterYear(text, span) ?? dateAtStart(text, span);
	if (!found) return undefined;
	const joint = sign.exec(text.slice(found.end, Math.min(span.end, found.end + 20)));
	if (!joint) return undefined;
	const words = trimmed(text, { start: found.end + joint[0].length, end: span.end });
	return words.start < words.end ? { when: found.when, words } : undefined;
}

const joints = /\s[–—-]\s|[:|\t(,]\s?(?!\s*(?:in|on)\s)/g;

/** "Partition of Bengal – 1905", "Partition of Bengal (1905)", "Rosa Quispe: 1950–62". */
function dateLast(text: string, span: Span): DatedLine | undefined {
	const line = text.slice(span.start, span.end).replace(/[\s).]+$/, '');
	if (line.length > 200) return undefined;
	const dates = findDates(line);
	for (const { index, 0: mark } of [...line.matchAll(joints)].slice(-6)) {
		// "on July 22, 1947": no mark between a name and its year
		if (dates.some(({ start, end }) => start < index && index < end)) continue;
		const at = span.start + index + mark.length;
		const found =
			index > 2 && line.length - index < 60
				? dateAtStart(text, { start: at, end: span.start + line.length })
				: undefined;
		if (found?.end === span.start + line.length)
			return {
				when: found.when,
				words: trimmed(text, { start: span.start, end: span.start + index })
			};
	}
	return undefined;
}

/** A line that is a date and what happened then, either way round; "c. 1500" is no date to ask for. */
export const datedLineAt = (text: string, span: Span): DatedLine | undefined =>
	dateFirst(text, span) ?? dateLast(text, span);

/** "Capital: Dhaka", "Headquarters – Geneva", "Salt Pass ... Zask Range", "CapitalDhaka"; a clock's or an address's colon parts nothing. */
export function pairAt(text: string, { start, end }: Span): Pair | undefined {
	const found = pairIn(text.slice(start, end));
	const moved = (span: Span): Span => ({ start: start + span.start, end: start + span.end });
	return found && { key: moved(found.key), value: moved(found.value) };
}

const pairIn = remembered((line): Pair | undefined => {
	const label = gluedLabelLength(line);
	const end = line.length;
	if (label > 0) return { key: { start: 0, end: label }, value: { start: label, end } };
	const joint = /\s*(?::(?!\d\d\b|\/\/)|\s[–—=|-](?=\s)|\t|\.{3,}(?=\s)|…+(?=\s))\s*/.exec(
		line.slice(0, 90)
	);
	if (!joint || joint.index === 0) return undefined;
	const key = trimmed(line, { start: 0, end: joint.index });
	const value = trimmed(line, { start: joint.index + joint[0].length, end }, /[\s,;]/);
	return key.start < key.end && value.start < value.end ? { key, value } : undefined;
});
