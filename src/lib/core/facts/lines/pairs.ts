import { spacedLabelLength } from '../../document/glued.ts';
import { pairAt, trimmed } from '../../document/lines.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import type { DateValue } from '../../text/date.ts';
import { findDates } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { establish } from '../frames/establish.ts';
import { sign } from '../frames/sign.ts';
import { countryNamed } from '../../language/gazetteer.ts';
import { countrySlot, phraseSlot, withArticle } from '../slots.ts';
import { holdsName } from '../named.ts';
import { lifeDraft } from './life.ts';
import type { LineContext, LineFact } from './line.ts';
import { isTelling, mentionsIn } from './naming.ts';
import { partsOf } from './parts.ts';
import { canHave, propertiesNamed, property, type Property } from './property.ts';
import { statedIn, valueIn, type Value } from './values.ts';

const unitIn = (key: string): string =>
	/[([]\s*(?:in\s+)?([\p{L}%²³/° .]{1,14})\s*[)\]]\s*$/u.exec(key)?.[1]?.trim() ?? '';

function dateInKey(key: string): DateValue | undefined {
	const inside = /[([]([^()[\]]{1,40})[)\]]/.exec(key)?.[1];
	const [date] = findDates(`in ${inside ?? ''}`);
	return date?.value?.basis === 'stated' ? date.value : undefined;
}

/** What a founding, a signing is told by in sentences is told by the same frames in lines, so that both are one fact. */
function inFrame(
	{ name }: Property,
	subject: Slot,
	when: DateValue
): { frame: Frame; draft: Draft } | undefined {
	if (name.startsWith('formation/') && subject.type === 'organisation')
		return {
			frame: establish,
			draft: { slots: new Map([['thing', subject]]), predicate: 'found', when }
		};
	if (name.startsWith('signed/date'))
		return {
			frame: sign,
			draft: { slots: new Map([['paper', subject]]), predicate: 'sign', when }
		};
	if (subject.type !== 'person' && subject.type !== 'name') return undefined;
	const event = name.startsWith('born/') ? 'birth' : name.startsWith('died/') ? 'death' : undefined;
	return event && lifeDraft({ ...subject, type: 'person' }, { event, when });
}

function draftOf(
	known: Property,
	subject: Slot,
	value: Value,
	stated: DateValue | undefined,
	span: Span
): { frame: Frame; draft: Draft } {
	const when = value.when ?? stated;
	const shared = value.when && inFrame(known, subject, value.when);
	if (shared) return shared;
	const slots = new Map([
		['subject', subject],
		['property', phraseSlot(known.name, span)],
		...(value.slot ? ([['value', value.slot]] as const) : [])
	]);
	return {
		frame: property,
		draft: {
			slots,
			// "democracy" or "republic": several answers are right.
			...(known.name.startsWith('government/') ? { tier: 'C' as const } : {}),
			...(when ? { when } : {}),
			...(known.isVolatile && !stated ? { flags: ['as-of' as const] } : {})
		}
	};
}

/** The place behind a date: "Signed: 8 July 1937, Tehran". */
const placesOf: Readonly<Record<string, string>> = {
	'born/date/h': 'place of birth',
	'died/date/h': 'place of death',
	'signed/date/a': 'place of signing',
	'formation/date/po': 'place of founding',
	'incorporated/date/o': 'original name',
	'independence/date/cp': 'independence from'
};

/** "highest point: Mount Kenya 5,199 m": the height of what is named there. */
function heightFacts(
	reading: Reading,
	{ name }: Property,
	point: Slot | undefined,
	subject: Slot,
	value: Span,
	block: number,
	proof: Span
): LineFact[] {
	if (!name.startsWith('highest point/') || !point) return [];
	const rest = { start: value.start + point.text.length, end: value.end };
	const [height] = mentionsIn(reading, rest).filter(({ type }) => type === 'number');
	const text = `${point.text} in ${withArticle(subject)}`;
	return height
		? propertyFacts(reading, { ...point, text, type: 'place' }, 'height', height, block, proof)
		: [];
}

/** "Ramsar Convention, signed in Ramsar": the name tells the place. */
const isInName = ({ text, type }: Slot, known: Property, { slot }: Value): boolean =>
	type !== 'country' &&
	slot !== undefined &&
	/^(?:place|country)$/.test(known.value) &&
	text.split(/[^\p{L}]+/u).includes(slot.text.split(',')[0] ?? '');

/** What a key and a value say of a subject; nothing where the subject cannot have it or the value is of another type. */
export function propertyFacts(
	reading: Reading,
	subject: Slot,
	key: string,
	value: Span,
	block: number,
	proof: Span
): LineFact[] {
	if ((subject.type === 'event' || subject.type === 'agreement') && !isTelling(subject.text))
		return [];
	// "Northern", "Headquarters": a word of a table's head, no name.
	const isLetters = subject.type === 'agreement' && /^\p{Lu}{3,}$/u.test(subject.text);
	if (
		!subject.text.includes(' ') &&
		subject.type !== 'country' &&
		!isLetters &&
		!holdsName(subject.text)
	)
		return [];
	const at = { block, start: proof.start, end: proof.end };
	const stated = statedIn(reading.legible, value);
	const dated = stated.when ?? dateInKey(key);
	for (const known of propertiesNamed(key)) {
		if (!canHave(subject, known)) continue;
		const isDate = known.value === 'date';
		const found = valueIn(reading, isDate ? value : stated.span, known.value, unitIn(key));
		if (!found || isInName(subject, known, found)) continue;
		const facts: LineFact[] = [
			{ ...draftOf(known, subject, found, isDate ? undefined : dated, value), ...at }
		];
		const place = found.rest && placesOf[known.name];
		if (!found.rest)
			return [...facts, ...heightFacts(reading, known, found.slot, subject, value, block, proof)];
		const rest = statedIn(reading.legible, found.rest).span;
		const start =
			rest.start +
			(/^(?:in|at|from|as)\s+(?:the\s+)?/i.exec(reading.legible.slice(rest.start, rest.end))?.[0]
				.length ?? 0);
		return [
			...facts,
			...(place
				? propertyFacts(reading, subject, place, { start, end: rest.end }, block, proof)
				: [])
		];
	}
	return [];
}

type Found = { readonly key: Span; readonly value: Span };

const isKnown = (reading: Reading, { key }: Found): boolean =>
	propertiesNamed(readAloud(reading.legible, key)).length > 0;

/** "65 years: Age limit (by law)": a figure before what it is. */
function turned({ legible }: Reading, { key, value }: Found): Found | undefined {
	if (!/^\d[\d.,]*\s*(?:%|\p{L}+)$/u.test(readAloud(legible, key))) return undefined;
	const words = legible.slice(value.start, value.end);
	const aside = /\s*\([^()]*\)\s*$|\s+(?:under\s+)?Art(?:icle|\.)?\s\d\S*$/i.exec(words);
	const label = { start: value.start, end: value.start + (aside?.index ?? words.length) };
	return propertiesNamed(readAloud(legible, label)).length > 0
		? { key: label, value: key }
		: undefined;
}

/** "Capital: Dhaka" on a line by itself, several such in one line, or the figure first. */
export function pair(context: LineContext, block: number, span: Span): LineFact[] {
	const { reading } = context;
	const parts = partsOf(reading.legible, span).map((part) => pairAt(reading.legible, part));
	if (parts.length > 1 && parts.every((part) => part && isKnown(reading, part)))
		return parts.flatMap((part) => (part ? pairFacts(context, block, span, part) : []));
	const found = pairAt(reading.legible, span) ?? closeAt(reading, span);
	if (found) return pairFacts(context, block, span, turned(reading, found) ?? found);
	const spaced = spacedAt(reading, block, span);
	return spaced && !isOfAnother(context, block)
		? pairFacts(context, block, span, spaced, ofDocument)
		: [];
}

/** Whether the rows stand right under the name of another thing than the text's: "Nordvik Bank" in a text on the Varda and Nordvik Bank. */
function isOfAnother({ reading, likelyOf }: LineContext, block: number): boolean {
	const { blocks } = reading.document;
	const over = blocks.find(({ paragraph }) => paragraph === blocks[block]?.paragraph);
	if (!over || over === blocks[block]) return false;
	const name = readAloud(reading.legible, over.span);
	const whole = likelyOf(ofDocument)?.text;
	return (
		/^\p{Lu}\S*(?: (?:of|and|the|for|de|&|\p{Lu}\S*)){1,6}$/u.test(name) &&
		whole !== undefined &&
		name !== whole &&
		whole.includes(name)
	);
}

/** "First Governor-Rosa Quispe": a known label before a dash without spaces. */
function closeAt(reading: Reading, { start, end }: Span): Found | undefined {
	const line = reading.legible.slice(start, Math.min(end, start + 90));
	const joint = /^(\p{L}[\p{L}\d ]{3,40}?|\d\p{L}{2} [\p{L} ]{3,30}?) ?[–-] ?(?=\p{Lu})/u.exec(
		line
	);
	const key = joint && { start, end: start + (joint[1]?.length ?? 0) };
	return key && propertiesNamed(readAloud(reading.legible, key)).length > 0
		? { key, value: trimmed(reading.legible, { start: start + joint[0].length, end }) }
		: undefined;
}

/** An infobox tells of what the whole text is about, whatever its own lines look like. */
const ofDocument = 0;

/** "Currency Ostran mark" among rows of an infobox that lost its columns. */
function spacedAt(
	{ legible, document }: Reading,
	block: number,
	{ start, end }: Span
): Found | undefined {
	if (document.blocks[block]?.kind !== 'row') return undefined;
	const length = spacedLabelLength(legible.slice(start, end));
	return length === 0
		? undefined
		: {
				key: { start, end: start + length },
				value: trimmed(legible, { start: start + length, end })
			};
}

/** What only a state has, in a line about its body: "Voting age: 18" of the Election Commission of Peru. */
function stateOver({ type, text }: Slot, key: string, span: Span): Slot | undefined {
	const country =
		type === 'organisation' && propertiesNamed(key).every(({ subjects }) => subjects === 'c')
			? countryNamed(/ of (?:the )?(\p{Lu}[\p{L} ]+)$/u.exec(text)?.[1] ?? '')
			: undefined;
	return country && countrySlot(country.name, span);
}

function pairFacts(
	{ reading, likelyOf }: LineContext,
	block: number,
	span: Span,
	found: Found,
	place = block
): LineFact[] {
	const key = readAloud(reading.legible, found.key);
	const inner = nested(reading, key, found.value);
	const official = officialIn(reading, key, found.value);
	if (propertiesNamed(key).length === 0 && inner.length === 0 && !official) return [];
	const about = likelyOf(place);
	const subject = about && (stateOver(about, key, span) ?? about);
	if (!subject) return [];
	if (official) return propertyFacts(reading, subject, 'official language', official, block, span);
	return (inner.length > 0 ? inner : [{ key, value: found.value }]).flatMap((one) =>
		propertyFacts(reading, subject, one.key, one.value, block, span)
	);
}

/** "Languages: Spanish (official), Portuguese": the one that is marked. */
function officialIn({ legible }: Reading, key: string, { start, end }: Span): Span | undefined {
	if (!/^languages?$/i.test(key)) return undefined;
	const text = legible.slice(start, end);
	const marked = [...text.matchAll(/(\p{Lu}\p{L}+)\s*\(official[^()]{0,30}\)/gu)];
	const at = start + (marked[0]?.index ?? 0);
	return marked.length === 1 ? { start: at, end: at + (marked[0]?.[1]?.length ?? 0) } : undefined;
}

/** "Area: total: 1,000 sq km; land: 900 sq km": pairs inside a value, the whole under the outer key. */
function nested(reading: Reading, outer: string, value: Span): { key: string; value: Span }[] {
	const text = reading.legible.slice(value.start, value.end);
	if (!/^[\p{L} -]{3,30}:\s/u.test(text)) return [];
	return partsOf(reading.legible, value).flatMap((part) => {
		const found = pairAt(reading.legible, part);
		if (!found) return [];
		const key = readAloud(reading.legible, found.key);
		if (/^(?:total|name|total population|total area)$/i.test(key))
			return [{ key: outer, value: found.value }];
		const whole = `${outer} - ${key}`;
		if (propertiesNamed(whole).length > 0) return [{ key: whole, value: found.value }];
		return propertiesNamed(key).length > 0 && !/^(?:land|water)$/i.test(key)
			? [{ key, value: found.value }]
			: [];
	});
}
