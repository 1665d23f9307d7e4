import { dateAtStart, trimmed } from '../../document/lines.ts';
import type { Mention } from '../../language/mention.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import { findDates, type DateMention } from '../../text/dates.ts';
import { isoDate, type DateValue } from '../../text/date.ts';
import { yearOf } from '../time.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { dated } from '../frames/dated.ts';
import { establish } from '../frames/establish.ts';
import { sign } from '../frames/sign.ts';
import { phraseSlot } from '../slots.ts';
import { isPluralPaper } from './event-noun.ts';
import { lifeDraft, type LifeEvent } from './life.ts';
import type { LineFact } from './line.ts';
import { isTelling, slotIn, numbered } from './naming.ts';
import { propertyFacts } from './pairs.ts';
import { paperVerb } from './paper-verb.ts';
import { isProper } from './proper.ts';
import { situated } from './situated.ts';
import { calmed } from './subject.ts';
import { placeIn } from './values.ts';

const bracketed = /\(([^()]{3,140})\)/g;
const longestSentence = 1500;

/** The mention that a bracket stands right behind. */
const before = (mentions: readonly Mention[], legible: string, at: number): Mention | undefined =>
	mentions.findLast(({ end }) => end <= at && /^\s*$/.test(legible.slice(end, at)));

const toDate = ({ value }: DateMention): DateValue | undefined =>
	value?.basis === 'stated' ? value : undefined;

/** "Talanga, July 2, 1882 – February 12, 1960, Lima": the ends of a life with their places. */
function lifespan(reading: Reading, inside: Span): LifeEvent[] {
	const { legible } = reading;
	const text = legible.slice(inside.start, inside.end);
	const labelled = /^\s*(born|b\.|died|d\.|r\.|reigned|ruled|reign:?)\s*(?:on\s|in\s)?/i.exec(text);
	const from = labelled ? labelled[0].length : 0;
	const dates = findDates(from > 0 || /^\s*\d{3,4}\b/.test(text) ? `in ${text.slice(from)}` : text);
	const shift = inside.start + from - (from > 0 || /^\s*\d{3,4}\b/.test(text) ? 3 : 0);
	const [first, second] = dates;
	if (!first || dates.length > 2) return [];
	const value = toDate(first);
	if (!value) return [];
	const placeAt = (start: number, end: number): Slot | undefined => {
		const words = legible.slice(start, end);
		const skipped = /^[\s,;*]*(?:in\s|at\s)?[\s*]*/.exec(words)?.[0].length ?? 0;
		const span = trimmed(legible, { start: start + skipped, end });
		return span.start < span.end ? placeIn(reading, span, readAloud(legible, span)) : undefined;
	};
	const [start, end] = [first.start + shift, first.end + shift];
	if (labelled) {
		if (second) return [];
		const label = labelled[1]?.toLowerCase() ?? '';
		if (/^r/.test(label))
			return value.precision === 'range' ? [{ event: 'reign', when: value }] : [];
		if (value.precision === 'range') return [];
		const event = label.startsWith('b') ? 'birth' : 'death';
		const place = placeAt(end, inside.end);
		return [{ event, when: value, ...(place ? { place } : {}) }];
	}
	const birthPlace = start > inside.start + 2 ? placeAt(inside.start, start) : undefined;
	if (start > inside.start + 2 && !birthPlace) return [];
	if (value.precision === 'range') {
		if (second) return [];
		// "(1859–1920 – Arequipa)": where somebody came from, perhaps
		const isApart = /^\s*[–—-]/.test(legible.slice(end, inside.end));
		const place = isApart ? undefined : placeAt(end, inside.end);
		return [
			{
				event: 'birth',
				when: { ...value.from, basis: 'stated' },
				...(birthPlace ? { place: birthPlace } : {})
			},
			{ event: 'death', when: { ...value.to, basis: 'stated' }, ...(place ? { place } : {}) }
		];
	}
	const death = second && toDate(second);
	if (!second || !death || death.precision === 'range') return [];
	const between = legible.slice(end, second.start + shift);
	const joint = /[–—]|\s-\s/.exec(between);
	if (!joint) return [];
	const own = placeAt(end, end + joint.index);
	const place =
		placeAt(end + joint.index + 1, second.start + shift) ?? placeAt(second.end + shift, inside.end);
	return [
		{
			event: 'birth',
			when: value,
			...((own ?? birthPlace) ? { place: (own ?? birthPlace) as Slot } : {})
		},
		{ event: 'death', when: death, ...(place ? { place } : {}) }
	];
}

const calling =
	/^\s*,?\s*(?:(?:was|is)\s+(?:an?|the|one of)|(?:an?|the)|(?:was|is))\s(?:[\p{L}'’-]+\s(?:and\s)?){0,6}?(?:\p{L}+(?:ist|ician|grapher|logist)|politician|statesman|stateswoman|leader|writer|poet|author|king|queen|emperor|empress|ruler|sultan|scientist|philosopher|painter|composer|musician|singer|actor|actress|general|soldier|officer|teacher|educator|lawyer|reformer|engineer|architect|explorer|historian|footballer|cricketer|player|businessman|businesswoman|entrepreneur|monk|saint|bishop|pope|president|minister|diplomat|judge|revolutionary|freedom fighter|doctor|nurse|inventor|director|professor|scholar|founder)\b/iu;

const years = (events: readonly LifeEvent[]): number => {
	const [birth, death] = events.map(({ when }) => yearOf(when));
	return birth === undefined || death === undefined ? 0 : death - birth;
};

/** A bare "(1889–1964)" may be a term of office; only a life is so long, and only a person is called so behind it. */
function isLife(
	events: readonly LifeEvent[],
	mention: Mention,
	{ legible, document }: Reading,
	end: number,
	block: number
): boolean {
	if (events.length === 0) return false;
	const isReign = events.some(({ event }) => event === 'reign');
	if (isReign && mention.type === 'name' && /s$/.test(mention.name)) return false;
	if (mention.type !== 'person' && mention.type !== 'name') return false;
	if (mention.type === 'person' && mention.isPartial) return false;
	if (events.length === 1) return mention.type === 'person' || mention.name.includes(' ');
	const isPerson = mention.type === 'person' || calling.test(legible.slice(end, end + 160));
	const areDays = events.every(({ when }) => when.precision === 'day');
	const span = years(events);
	if (mention.type === 'person' && mention.office && !areDays) return false;
	// alone on its line a reign of many years looks like a short life
	const line = { start: mention.start, end };
	const isShort = !areDays && span < 45 && isAlone(line, document.blocks[block]?.span);
	return isPerson && !isShort && span >= (areDays ? 18 : 22) && span <= 112;
}

/** Whether nothing but a mark stands beside the name and its bracket in their line. */
const isAlone = (name: Span, line: Span | undefined): boolean =>
	line !== undefined && name.start <= line.start + 3 && name.end >= line.end - 1;

function lifeFacts(
	reading: Reading,
	mention: Mention,
	events: readonly LifeEvent[],
	block: number,
	proof: Span
): LineFact[] {
	const name = 'name' in mention ? calmed(reading.legible, mention.name) : '';
	const person: Slot = { ...phraseSlot(name, mention), type: 'person' };
	if (!/\s/.test(name) && events.some(({ event }) => event !== 'reign')) return [];
	return events.map((event) => ({ ...lifeDraft(person, event), block, ...proof }));
}

const founding = /^\s*(?:founded|established|est\.?|formed|set up|created)\s*(?:in\s|on\s|:)?\s*/i;
const recurring =
	/\b(?:elections?|summit|meeting|session|games|olympics|cup|festival|championship|conference)\b/i;

/** "Treaty of Lausanne (1923)", "Battle of Plassey (1757)", "OPEC (founded 1960)". */
function namedFacts(
	reading: Reading,
	mention: Mention,
	inside: Span,
	block: number,
	proof: Span
): LineFact[] {
	const { legible } = reading;
	const label = founding.exec(legible.slice(inside.start, inside.end))?.[0].length ?? 0;
	const found = dateAtStart(legible, { start: inside.start + label, end: inside.end });
	const slot = slotIn(reading, mention, mention);
	if (!found || found.end < inside.end - 1 || !slot) return [];
	const when = found.when;
	const paper: Slot = { ...numbered(legible, slot), article: 'the' };
	const at = { block, ...proof };
	if (label > 0)
		return slot.type === 'organisation' && isTelling(slot.text)
			? [
					{
						frame: establish,
						draft: { slots: new Map([['thing', paper]]), predicate: 'found', when },
						...at
					}
				]
			: [];
	if (!isTelling(slot.text) || 'part' in when) return [];
	if (slot.type === 'agreement' && when.precision !== 'range' && !isPluralPaper.test(slot.text)) {
		const predicate = paperVerb(slot.text);
		const isTreaty =
			predicate === 'pass' ||
			/\b(?:Treaty|Peace|Agreement|Pact|Accords?|Convention|Protocol|Memorandum|Armistice|Concordat)\b/.test(
				slot.text
			);
		return isTreaty && predicate
			? [{ frame: sign, draft: { slots: new Map([['paper', paper]]), predicate, when }, ...at }]
			: [];
	}
	const isOne = isProper(reading, slot.text);
	const isDeclared = /\bDeclaration of (?:the )?$/i.test(
		legible.slice(Math.max(0, mention.start - 20), mention.start)
	);
	if (slot.type === 'event' && isOne && !isDeclared && !recurring.test(slot.text))
		return [{ frame: dated, draft: { slots: new Map([['event', paper]]), when }, ...at }];
	return [];
}

/** "(capital: Astana)", "(capital Astana)". */
function pairFacts(
	reading: Reading,
	mention: Mention,
	inside: Span,
	block: number,
	proof: Span
): LineFact[] {
	const match =
		/^\s*(capital|currency|official language|headquarters|hq|founder)(?:\s*:|\s+(?:is|at|in)\s|\s)\s*/i.exec(
			reading.legible.slice(inside.start, inside.end)
		);
	const subject = match && slotIn(reading, mention, mention);
	if (!subject?.mention) return [];
	return propertyFacts(
		reading,
		subject,
		match?.[1] ?? '',
		{ start: inside.start + (match?.[0].length ?? 0), end: inside.end },
		block,
		proof
	);
}

/** "He was a son of a mill owner, *Alan Boyle* (1750–1830)," in a text on another Alan Boyle. */
const isParent = (legible: string, { start }: Span, mention: Mention): boolean =>
	mention.type === 'person' &&
	/\b(?:son|daughter|grandson|granddaughter|child|nephew|heir) (?:of|to) [^.;()]*$/.test(
		legible.slice(start, mention.start)
	) &&
	legible.lastIndexOf(mention.name, start - 1) >= 0;

/** What brackets right behind names say, in a sentence or a heading. */
export function brackets(
	reading: Reading,
	mentions: readonly Mention[],
	span: Span,
	block: number
): LineFact[] {
	const { legible } = reading;
	if (span.end - span.start > longestSentence) return [];
	const text = legible.slice(span.start, span.end);
	const seen = new Set<string>();
	return [...text.matchAll(bracketed)].flatMap(({ index, 0: whole }) => {
		const at = span.start + index;
		const mention = before(mentions, legible, at);
		if (!mention) return [];
		if (isParent(legible, span, mention)) return [];
		const inside = { start: at + 1, end: at + whole.length - 1 };
		const proof = { start: mention.start, end: at + whole.length };
		const events = lifespan(reading, inside);
		const facts = isLife(events, mention, reading, at + whole.length, block)
			? lifeFacts(reading, mention, events, block, proof)
			: [
					...namedFacts(reading, mention, inside, block, proof),
					...pairFacts(reading, mention, inside, block, proof),
					...situated(reading, mention, inside, block, proof)
				];
		return facts.filter(({ draft }) => {
			const key = `${proof.start}/${draft.when ? isoDate(draft.when) : ''}/${draft.predicate ?? ''}`;
			return !seen.has(key) && seen.add(key);
		});
	});
}
