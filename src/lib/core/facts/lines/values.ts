import { dateAtStart, trimmed } from '../../document/lines.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import { findDates } from '../../text/dates.ts';
import type { DateValue } from '../../text/date.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { listSlot, numberSlot, phraseSlot } from '../slots.ts';
import { mentionsIn, slotIn } from './naming.ts';
import type { ValueType } from './property.ts';

/** A value's words without the bracket behind them, and the date that the bracket gives: "169 million (2021)". */
export type Stated = { readonly span: Span; readonly when?: DateValue };

const bracket = /\s*[([]([^()[\]]{1,80})[)\]]\s*[.;]?\s*$/;

const asOf = /,?\s*(?:\bas (?:of|on|at|per)\b|\bin\b|\bcensus\b|\best\.?)\s.*$/i;

/** The date in a bracket or after "as of". */
function dateWithin(text: string): DateValue | undefined {
	const [date] = findDates(/^\s*\d{4}\b/.test(text) ? `in ${text.trim()}` : text);
	return date?.value?.basis === 'stated' ? date.value : undefined;
}

export function statedIn(legible: string, { start, end }: Span): Stated {
	const text = legible.slice(start, end);
	const found = bracket.exec(text);
	const closed = found ? { start, end: start + found.index } : { start, end };
	const inside = found?.[1];
	const tail = asOf.exec(legible.slice(closed.start, closed.end));
	const when =
		(inside === undefined ? undefined : dateWithin(inside)) ??
		(tail && tail.index > 0 ? dateWithin(tail[0]) : undefined);
	const cut = tail && tail.index > 0 && when ? { start, end: start + tail.index } : closed;
	return { span: trimmed(legible, cut, /[\s.,;:–—]/), ...(when ? { when } : {}) };
}

/** A value with the date that it is asked for, or the slot that is the key. */
export type Value = { readonly slot?: Slot; readonly when?: DateValue; readonly rest?: Span };

const isSentence = (text: string) =>
	/\b(?:is|was|are|were|has|have|had|which|who|that|will|can)\b|(?<!\p{Lu}|\b(?:Dr|Mr|Mrs|Ms|St|Pt|Prof|Gen|Lt|Col|Capt|Maj|Hon|Adm))[.!?]\s+\p{Lu}|https?:|@|[{}<>|]/u.test(
		text
	);
const wordCount = (text: string) => text.split(' ').length;
const unknown =
	/^(?:n\/?a|none|nil|unknown|various|see\b.*|tbd|tba|-|—|yes|no|same|ditto|not\b.*|many|several|multiple|click\b.*|here|vacant)$/i;

const capitalised = /^(?:\p{Lu}|\d+(?:st|nd|rd|th)\s\p{Lu}|al-|ad-|an-|as-)/u;

export function placeIn(reading: Reading, span: Span, text: string): Slot | undefined {
	if (!capitalised.test(text) || wordCount(text) > 8 || /[\d;:/]|\band\b/.test(text))
		return undefined;
	const parts = text.split(/,\s*/);
	if (parts.length > 3 || !parts.every((part) => capitalised.test(part))) return undefined;
	if (/(?<!\p{L})\p{Ll}{4,}/u.test(text.replace(/\b(?:near|between|from|with|over)\b/g, '')))
		return undefined;
	const slot = slotIn(reading, span);
	return slot?.type === 'person' ? undefined : slot;
}

const title =
	/^(?:(?:mr|mrs|ms|dr|prof|professor|shri|smt|general|gen|admiral|president|prime minister|h\.?e|hon)\.?\s+)+(?=\p{Lu})/iu;
const nobleOrOne =
	/^\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|of|the|de|da|do|dos|di|van|von|der|bin|ibn|al|el|la|le|du|y|I{1,3}|IV|V|VI{0,3})){0,5}$/u;

function personIn(reading: Reading, span: Span, text: string): Slot | undefined {
	const name = text.replace(title, '');
	if (!nobleOrOne.test(name)) return undefined;
	const start = span.start + (text.length - name.length);
	const [mention, ...more] = mentionsIn(reading, { start, end: span.end });
	if (
		more.length > 0 ||
		/^(?:organisation|country|nationality|place|agreement|event|date)$/.test(mention?.type ?? '')
	)
		return undefined;
	return { ...phraseSlot(name, { start, end: span.end }), type: 'person' };
}

function partsOf(legible: string, { start, end }: Span): Span[] {
	const text = legible.slice(start, end);
	const parts: Span[] = [];
	let at = 0;
	for (const { index, 0: mark } of text.matchAll(
		/\s*(?:[,;/·•]\s*(?:and\s+)?|\s(?:and|&|vs?\.?|versus)\s)\s*/gi
	)) {
		parts.push({ start: start + at, end: start + index });
		at = index + mark.length;
	}
	return [...parts, { start: start + at, end }].filter((part) => part.start < part.end);
}

/** "English, Hindi and Tamil": names of one kind, two to five. */
function listIn(reading: Reading, span: Span): Slot | undefined {
	const parts = partsOf(reading.legible, span);
	if (parts.length < 2 || parts.length > 5) return undefined;
	const members = parts.map((part) => slotIn(reading, trimmed(reading.legible, part)));
	const areNames = members.every(
		(member) => member !== undefined && /^\p{Lu}/u.test(member.text) && wordCount(member.text) < 6
	);
	return areNames
		? listSlot(
				members.flatMap((member) => member ?? []),
				span
			)
		: undefined;
}

const part =
	/^\s*(?:(\p{Lu}[^\d,;()%]{1,40}?)|\p{Ll}[^\d,;%]*?)(?:\s*\([^()]*\))?\s+(\d{1,2}(?:\.\d+)?)\s?%/u;

/** "China 34.2%, Thailand 27.4%": the first of several shares where it is the largest by far enough to be so. */
function largestIn(reading: Reading, { start, end }: Span): Slot | undefined {
	const text = reading.legible.slice(start, end);
	const shares = text
		.replace(/\([^()]*\)/g, (aside) => ' '.repeat(aside.length))
		.split(',')
		.map((entry) => part.exec(entry));
	const [first, ...others] = shares;
	const name = first?.[1]?.trim();
	if (!first || name === undefined || others.length === 0) return undefined;
	const largest = Math.max(...others.map((other) => Number(other?.[2] ?? 0)));
	if (Number(first[2]) <= largest) return undefined;
	const at = start + text.indexOf(name);
	return slotIn(reading, { start: at, end: at + name.length });
}

function numberIn(reading: Reading, span: Span, text: string, unit: string): Slot | undefined {
	const mentions = mentionsIn(reading, span);
	const number = mentions.find(({ type }) => type === 'number');
	if (number?.type !== 'number' || number.value.kind === 'ordinal' || number.value.value === 0)
		return undefined;
	const rest =
		reading.legible.slice(span.start, number.start) + reading.legible.slice(number.end, span.end);
	if (
		!/^[\s~≈]*(?:about|approx(?:imately)?\.?|around|nearly|over|usd|inr|people|persons|inhabitants|members|days|years|months|per cent|percent|states|countries|employees|\/km²|per km²|\/ ?sq\.? ?km|per sq\.? ?km)?[\s.]*$/i.test(
			rest
		)
	)
		return undefined;
	const isBare = number.value.kind === 'count';
	const said = text
		.replace(/^[~≈]\s*/, 'about ')
		.replace(/ (?:Years|Months|Days|Hours|Minutes|Members|Percent)\b/g, (noun) =>
			noun.toLowerCase()
		);
	return {
		...numberSlot(isBare && unit !== '' && !/\p{L}/u.test(text) ? `${text} ${unit}` : said, number),
		start: span.start,
		end: span.end
	};
}

/** "Chief Justice + 3 judges": who sits in a body, told to the last one. */
function membersIn(span: Span, text: string): Slot | undefined {
	const said = text.replace(/\s*[+&]\s*/g, ' and ');
	const isWhole = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i.test(said);
	return isWhole &&
		/ and /.test(said) &&
		wordCount(said) <= 10 &&
		!/(?<!\d )\bother\b|\b(?:some|several|various|up to|etc|not|varies|elected)\b/i.test(said)
		? phraseSlot(said, span)
		: undefined;
}

/** "Mount Kenya (5,199 m), Kenya": what stands before a bracket is the name. */
function beforeBracket(legible: string, { start, end }: Span): Span {
	const at = legible
		.slice(start, end)
		.search(/\s*[([]|(?<=\p{L}),?\s+\d[\d,.]*\s?(?:m|ft|km|metres|meters|feet)\b/u);
	return at > 0 ? { start, end: start + at } : { start, end };
}

/** A value of the wanted type in a span that holds nothing else; undefined where it holds something else. */
export function valueIn(
	reading: Reading,
	whole: Span,
	type: ValueType,
	unit = ''
): Value | undefined {
	const { legible } = reading;
	const today = /^(?:currently|presently|at present|now),?\s+/i.exec(
		legible.slice(whole.start, whole.end)
	);
	const start = whole.start + (today?.[0].length ?? 0);
	const span =
		type === 'date' || type === 'number' ? whole : beforeBracket(legible, { ...whole, start });
	const text = readAloud(legible, span);
	if (text === '' || unknown.test(text) || text.length > 120) return undefined;
	if (type === 'date') {
		const found = dateAtStart(legible, span);
		if (!found) return placedDate(legible, span);
		if (/^\s*(?:–|-|—)/.test(legible.slice(found.end, span.end))) return undefined;
		const after = legible.slice(found.end, span.end);
		if (!/^\s*(?:$|[,(;.)[]|(?:in|at|from|by|under|as|AD|CE)\b)/.test(after)) return undefined;
		const joint = /^[\s,(]*/.exec(after)?.[0].length ?? 0;
		const rest = trimmed(legible, { start: found.end + joint, end: span.end });
		return { when: found.when, ...(rest.start < rest.end ? { rest } : {}) };
	}
	if (isSentence(text)) return undefined;
	if (type === 'number') {
		// "552 (530 from the states)", "29 billion ($37 billion)"
		const aside = bracket.exec(legible.slice(span.start, span.end));
		const bare = aside ? { start: span.start, end: span.start + aside.index } : span;
		return slotted(numberIn(reading, bare, readAloud(legible, bare), unit));
	}
	if (type === 'list') return slotted(listIn(reading, span));
	if (type === 'largest') return slotted(largestIn(reading, whole));
	if (/[;:]|\s[–—-]\s/.test(text)) return undefined;
	if (type === 'members') return slotted(membersIn(span, text));
	if (type === 'phrase')
		return wordCount(text) <= 8
			? { slot: { ...(slotIn(reading, span) ?? phraseSlot(text, span)), text } }
			: undefined;
	if (type === 'place') return slotted(placeIn(reading, span, text));
	if (type === 'country') {
		const slot = slotIn(reading, span);
		return slot?.type === 'country' ? { slot } : undefined;
	}
	if (type === 'person') {
		const one = personIn(reading, span, text);
		return slotted(one);
	}
	const isName = wordCount(text) <= 7 && !text.includes(',') && !/^\d/.test(text);
	return isName ? slotted(slotIn(reading, span)) : undefined;
}

const slotted = (slot: Slot | undefined): Value | undefined => slot && { slot };

/** "Lima, Peru (8 July 1937)": the place stands before the date. */
function placedDate(legible: string, { start, end }: Span): Value | undefined {
	const [, place = '', inside = ''] =
		/^(\p{Lu}[\p{L}.’' -]*(?:, \p{Lu}[\p{L}.’' -]*){0,3})\s*\(([^()]{4,30})/u.exec(
			legible.slice(start, Math.min(end, start + 140))
		) ?? [];
	const at = start + place.length;
	const open = at + legible.slice(at, end).indexOf('(');
	const found = place === '' ? undefined : dateAtStart(legible, { start: open, end });
	return found && found.end - open > inside.trimEnd().length
		? { when: found.when, rest: { start, end: at } }
		: undefined;
}
