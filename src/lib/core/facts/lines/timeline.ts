import { datedLineAt, dateAtStart, type DatedLine } from '../../document/lines.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import { wordsOf } from '../../language/words.ts';
import type { DateValue } from '../../text/date.ts';
import type { Span } from '../../text/span.ts';
import { paperOfBoth } from './bilateral.ts';
import { doingOf } from './doings.ts';
import { eventNoun } from './event-noun.ts';
import { pastForms, verbIn } from './line-verb.ts';
import type { Happening } from './happened.ts';
import { happeningAt } from './happening.ts';
import { ofHeadingKind } from './heading-kind.ts';
import type { LineContext, LineFact } from './line.ts';
import { itemsOf, joinedOf, partsOf } from './parts.ts';

/** "c. 1500 BC", "early 1905": no date that one can be asked for. */
export const isExact = (when: DateValue, legible: string, { start }: Span): boolean =>
	!('part' in when) &&
	// "c." looks like the mark of a list and may stand outside the line
	!/\bc\.?\s$/i.test(legible.slice(Math.max(0, start - 3), start)) &&
	!/^\W*(?:c|ca|circa|about|around|approx\w*|early|late|mid|by|before|after|since|until)\b/i.test(
		legible.slice(start, start + 20)
	);

/** What happened at a date, as facts of the frames that fit. */
export const factsAt = (
	context: LineContext,
	words: Span,
	when: DateValue,
	block: number,
	proof: Span
): LineFact[] =>
	partsOf(context.reading.legible, words)
		.flatMap((part) => itemsOf(context.reading.legible, part))
		.flatMap((part) => joinedOf(context.reading.legible, part))
		.slice(0, 8)
		.flatMap((entry) => {
			const text = readAloud(context.reading.legible, entry);
			const found =
				happeningAt(context.reading, entry, when) ??
				paperOfBoth(context.reading, entry, when) ??
				doingOf(context.reading, () => context.subjectOf(block), { text, when }, entry);
			return (found ? [found] : namedFirst(context.reading, entry, when)).map((one) => ({
				...one,
				block,
				start: proof.start,
				end: proof.end
			}));
		});

/** "1933 *March* - Salt Act": more of the date. */
const month =
	/^(?:January|February|March|April|May|June|July|August|September|October|November|December)\s[–—-]\s/;

/** "Salt March: Gandhi walks to the sea", "Salt March, a walk to the sea, …": a name that happened, and what is told of it. */
function namedFirst(reading: Reading, { start, end }: Span, when: DateValue): Happening[] {
	const text = reading.legible.slice(start, Math.min(end, start + 100));
	if (month.test(text)) return [];
	const joint = /:\s+|\s[–—-]\s|,\s+(?=(?:an?|the|which|when|where|\p{Ll}+(?:ing|ed))\s)/u.exec(
		text
	);
	if (!joint) return [];
	const name = {
		start: start + (/^the\s+/i.exec(text)?.[0].length ?? 0),
		end: start + joint.index
	};
	const event = eventNoun(reading, name, when);
	if (!event) return [];
	const told = { start: start + joint.index + joint[0].length, end };
	const deed = joint[0].startsWith(':') ? happeningAt(reading, told, when) : undefined;
	return [event, ...(deed && deed.frame !== event.frame ? [deed] : [])];
}

const named =
	/^(\p{Lu}[\p{L}’'–-]*(?: (?:(?!AD )\p{Lu}[\p{L}’'–-]*|\d+(?:st|nd|rd|th)|of|the|or)){1,7}),?\s(?=(?:AD )?\d)/u;

/** "Lake War, 261 BC – told on a stone", "Lake War 1261—two kings met": what happened stands before its date, and more is said behind. */
function namedAt(legible: string, { start, end }: Span): DatedLine | undefined {
	const words = named.exec(legible.slice(start, Math.min(end, start + 80)))?.[1];
	const name = { start, end: start + (words?.length ?? 0) };
	const at = name.end + (/^[,\s]+/.exec(legible.slice(name.end, name.end + 3))?.[0].length ?? 0);
	const found = words === undefined ? undefined : dateAtStart(legible, { start: at, end });
	if (!found || !/^\s*(?:[:–—]\s|—\p{Lu})/u.test(legible.slice(found.end, found.end + 3)))
		return undefined;
	return { when: found.when, words: name };
}

const dashed =
	/^(\p{Lu}[\p{L}’'&]*(?: (?:\p{Lu}[\p{L}’'&]*|\p{Ll}{2,12}|\d+(?:st|nd|rd|th))){0,6}?)\s*[–—-]\s*(?=\d|\p{Lu}\p{Ll}{2,8}\.? \d)/u;

/** "Lake Plan - Oct 1924 - loans for dams": a name, its date, and what is told of it, with dashes between. */
function dashedAt(legible: string, { start, end }: Span): DatedLine | undefined {
	const match = dashed.exec(legible.slice(start, Math.min(end, start + 90)));
	const name = { start, end: start + (match?.[1]?.length ?? 0) };
	const found = match ? dateAtStart(legible, { start: start + match[0].length, end }) : undefined;
	return found && /^\s*(?:[–—,(-]|$)/.test(legible.slice(found.end, Math.min(end, found.end + 4)))
		? { when: found.when, words: name }
		: undefined;
}

const endsInYear = /^(\p{Lu}[\p{L} ’'–-]{4,70}?) in (\d{4})\.?$/u;

/** "Battle of Khanwa in 1527": a line of a name and its year. */
function eventIn(legible: string, { start, end }: Span): DatedLine | undefined {
	const match = endsInYear.exec(legible.slice(start, Math.min(end, start + 90)));
	const words = wordsOf(match?.[1] ?? '', start);
	const opensWithVerb = pastForms(words[0]?.lower ?? '').length > 0;
	if (!match || opensWithVerb || verbIn(words, [])) return undefined;
	const found = dateAtStart(legible, { start: end - (match[0].endsWith('.') ? 5 : 4), end });
	return found && { when: found.when, words: { start, end: start + (match[1]?.length ?? 0) } };
}

/** A line of a timeline. */
export function timeline(context: LineContext, block: number, span: Span): LineFact[] {
	const { reading } = context;
	const line = namedAt(reading.legible, span) ?? datedLineAt(reading.legible, span);
	const event =
		dashedAt(reading.legible, span) ?? (line ? undefined : eventIn(reading.legible, span));
	const noun = event && eventNoun(reading, event.words, event.when);
	if (noun) return [{ ...noun, block, start: span.start, end: span.end }];
	if (!line || !isExact(line.when, reading.legible, span)) return [];
	// a date at the end belongs to what was said last
	const isLast = line.words.start <= span.start + 3;
	const kind = isLast ? ofHeadingKind(context, block, line.words, line.when) : undefined;
	if (kind) return [{ ...kind, block, start: span.start, end: span.end }];
	const [last] = partsOf(reading.legible, line.words).slice(-1);
	return factsAt(context, isLast && last ? last : line.words, line.when, block, span);
}

/** A line under a heading that is nothing but a date. */
export function underDate(context: LineContext, block: number, span: Span): LineFact[] {
	const { reading, headingsOf } = context;
	const [heading] = headingsOf(block);
	if (!heading || heading.end - heading.start > 40) return [];
	const found = dateAtStart(reading.legible, heading);
	if (!found || found.end < heading.end - 1) return [];
	return factsAt(context, span, found.when, block, span);
}
