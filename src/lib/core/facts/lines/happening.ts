import type { Mention } from '../../language/mention.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import { verbReadings, type VerbReading } from '../../language/verbs.ts';
import { wordsOf, type Word } from '../../language/words.ts';
import type { DateValue } from '../../text/date.ts';
import type { Span } from '../../text/span.ts';
import { dated } from '../frames/dated.ts';
import { establish } from '../frames/establish.ts';
import { event } from '../frames/event.ts';
import { sign } from '../frames/sign.ts';
import { visit } from '../frames/visit.ts';
import type { Draft, Frame } from '../frame.ts';
import type { Slot } from '../fact.ts';
import { phraseSlot } from '../slots.ts';
import { isHappening, isTelling, mentionsIn, slotIn } from './naming.ts';

/** A frame and what it was filled with, for words that say what happened at a date. */
export type Happening = { readonly frame: Frame; readonly draft: Draft };

const longest = 16;
const pointsBack =
	/\b(?:it|its|he|his|him|she|her|they|their|them|this|these|those|that|such|same|we|our|both)\b/i;

/** Verbs without an object: their participle alone says what the subject did, not what was done to it. */
export const intransitive =
	/^(?:arrive|die|return|land|resign|fall|begin|end|start|become|come|go|emerge|collapse|break|retire|join|visit|occur|happen|agree|attend|meet|withdraw|surrender|rise|reach|enter|leave|win|move|rule|serve|succeed|remain|accede|travel|flee|escape|speak|graduate|split|separate|unite|ally|fight|vote|expand|grow|relocate|migrate|settle|debut|negotiate)$/;

/** Participles that lines use of things: what is not among the verbs that frames know. */
const extra = new Map<string, VerbReading>(
	'abolished annulled ceded granted handed leased occupied ousted overthrown raised reduced replaced restored sentenced sold tested appointed arrested assassinated awarded banned convicted crowned deported expelled honored honoured knighted nominated sworn born boycotted built captured constituted demolished deposed divided drafted elected enacted enforced executed exiled formed freed hanged implemented imprisoned inaugurated introduced invented issued killed launched liberated merged nationalised nationalized partitioned passed presented proclaimed promulgated published ratified released renamed repealed revoked sacked scrapped shifted signed started suspended transferred unveiled'
		.split(' ')
		.map((word) => [word, { lemma: '', form: 'participle' }])
);

type Found = { readonly index: number; readonly reading: VerbReading; readonly helped: boolean };

const readingsOf = ({ text, lower }: Word): readonly VerbReading[] =>
	/^\p{Lu}/u.test(text) && !/ed$/.test(lower)
		? []
		: verbReadings(lower).length > 0
			? verbReadings(lower)
			: [extra.get(lower)].filter((reading) => reading !== undefined);

/** What a word may be as a past form of a verb; the lemma is empty where only its participle is known. */
export const pastForms = (word: string): readonly VerbReading[] =>
	(verbReadings(word).length > 0 ? verbReadings(word) : [extra.get(word)])
		.filter((reading) => reading !== undefined)
		.filter(({ form }) => form === 'past' || form === 'participle');

const helper = /^(?:was|were|is|are|has|have|been|being|gets?|got)$/;

/** The verb of a line; names have none inside, but for a participle in a title's capitals at its end. */
function verbIn(words: readonly Word[], mentions: readonly Mention[]): Found | undefined {
	for (const [index, word] of words.entries()) {
		if (index === 0 || !word.isWord || helper.test(word.lower)) continue;
		const name = mentions.find(({ start, end }) => start <= word.start && word.end <= end);
		if (name && !(name.end === word.end && name.start < word.start)) continue;
		const reading = readingsOf(word).find(
			({ form }) => form === 'third' || form === 'past' || form === 'participle'
		);
		if (!reading || reading.lemma === 'be' || (name && reading.form === 'third')) continue;
		return { index, reading, helped: helper.test(words[index - 1]?.lower ?? '') };
	}
	return undefined;
}

const slots = (entries: Record<string, Slot | undefined>): ReadonlyMap<string, Slot> =>
	new Map(Object.entries(entries).flatMap(([name, slot]) => (slot ? [[name, slot] as const] : [])));

const law = /\b(?:Act|Bill|Ordinance|Law|Code|Statute|Amendment|Regulation)$/;
const isAgreement = ({ type, text }: Slot) => type === 'agreement' && isTelling(text);

/** "Death of Aurangzeb" reads "did Aurangzeb die". */
const endings: readonly (readonly [RegExp, string, boolean])[] = [
	[/^death of (?=\p{Lu})/iu, 'die', false],
	[/^birth of (?=\p{Lu})/iu, 'born', true],
	[/^assassination of (?=\p{Lu})/iu, 'assassinated', true],
	[/^(?:execution|hanging) of (?=\p{Lu})/iu, 'executed', true]
];

/** A noun phrase that happened: "Partition of Bengal", "Treaty of Lausanne", "Death of Aurangzeb". */
function noun(reading: Reading, span: Span, when: DateValue): Happening | undefined {
	const text = readAloud(reading.legible, span);
	const slot = slotIn(reading, span);
	if (!slot) return undefined;
	for (const [start, deed, isPassive] of endings) {
		const match = start.exec(text);
		const rest = match && slotIn(reading, { start: span.start + match[0].length, end: span.end });
		if (rest && /^\p{Lu}[^,;]{2,50}$/u.test(rest.text))
			return deedOf({ ...rest, article: '' }, deed, isPassive, when, span, 'A');
	}
	if (isAgreement(slot) && !isPluralPaper.test(slot.text)) {
		const predicate = law.test(slot.text) ? 'pass' : 'sign';
		return {
			frame: sign,
			draft: { slots: slots({ paper: { ...slot, article: 'the' } }), predicate, when }
		};
	}
	const words = slot.text.split(' ');
	const connector = words.findIndex((word) =>
		/^(?:of|in|at|on|for|between|against|from|to|by)$/.test(word)
	);
	const head = (connector > 0 ? words[connector - 1] : words.at(-1)) ?? '';
	if (!isHappening(head) || !isTelling(slot.text) || slot.type === 'person') return undefined;
	if (recurrent.test(head) && !/^\S*\d/.test(slot.text)) return undefined;
	return { frame: dated, draft: { slots: slots({ event: cased(slot, true) }), when } };
}

export const isPluralPaper =
	/^(?:Treaties|Accords|Acts|Protocols|Conventions|Agreements|Laws|Declarations|Pacts)\b|(?:Treaties|Accords|Acts|Protocols|Conventions|Agreements|Laws)$/;

/** What comes round every few years is not one event by its name alone. */
const recurrent =
	/^(?:elections?|summit|meeting|session|conference|games|olympics|cup|festival|championship|tournament|anniversary|census|ceremony|expo|talks|dialogue|floods?|famine|epidemic|exhibition|congress)$/i;

/** "Partition of Bengal" inside a stem is "the partition of Bengal"; a name keeps its capital. */
function cased(slot: Slot, isFirst: boolean): Slot {
	const [first = '', second = ''] = slot.text.split(' ');
	const isCommon =
		isFirst &&
		/^(?:of|between|in|to|from|by|against)$/.test(second) &&
		/^(?:formation|foundation|founding|establishment|fall|capture|discovery|dissolution|abolition|annexation|nationali[sz]ation|reorgani[sz]ation|unification|reunification|division|separation|independence|conquest|coronation|accession|execution|arrival|merger|transfer|signing|opening|launch|introduction|enactment|adoption|creation|end|beginning|start|outbreak|surrender|liberation|sack|defeat|victory|invasion|imposition|election)$/i.test(
			first
		);
	return {
		...slot,
		text: isCommon ? first.toLowerCase() + slot.text.slice(first.length) : slot.text,
		article: isCommon || /^\p{Lu}\p{Ll}+ (?:of|between) /u.test(slot.text) ? 'the' : slot.article
	};
}

function deedOf(
	subject: Slot,
	deed: string,
	isPassive: boolean,
	when: DateValue,
	span: Span,
	tier: 'A' | 'B'
): Happening {
	const slot: Slot = { ...phraseSlot(deed, span), ...(isPassive ? { head: 'passive' } : {}) };
	return { frame: event, draft: { slots: slots({ subject, deed: slot }), when, tier } };
}

const isPluralName = (text: string) =>
	/\b(?:relations|ties|states|talks|reforms|forces)$/i.test(text);

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
	const rest = readAloud(reading.legible, { start: word.end, end: span.end });
	if (subject?.type === 'name' && !isTelling(subject.text)) return undefined;
	if (!subject || !/\p{Lu}/u.test(subject.text.slice(1) + (subject.mention ? 'X' : '')))
		return undefined;
	if (/^(?:has|have)$/.test(words[index - 1]?.lower ?? '') || months.test(rest)) return undefined;
	return told({ reading, subject, words, index, verb, helped, rest, when, span });
}

/** A visit is asked for as the frame of visits does, which knows how often people come. */
function visitOf(visitor: Slot, place: Slot | undefined, when: DateValue): Happening | undefined {
	const isPlace = place?.type === 'country' || place?.type === 'place';
	return visitor.type === 'person' && isPlace
		? { frame: visit, draft: { slots: slots({ visitor, place }), when } }
		: undefined;
}

/** A month or weekday beside a date is another date's. */
const months =
	/\b(?:in|on|by|since|from|until|of)\s(?:(?:early|late|mid)[ -])?(?:\d{1,2}\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

/** "elected President": done to the subject, not by it. */
const toOffice =
	/^(?:as )?(?:the )?(?:first )?(?:President|Prime|Governor|King|Queen|Emperor|Chairman|Viceroy|Chief|Secretary|Speaker|Vice|Pope|Sultan|Chancellor|Mayor|Premier)\b/i;

export type Told = {
	readonly reading: Reading;
	readonly subject: Slot;
	readonly words: readonly Word[];
	/** Where the verb stands in `words`. */
	readonly index: number;
	readonly verb: VerbReading;
	/** "was founded" rather than "founded". */
	readonly helped: boolean;
	/** What follows the verb, without the date. */
	readonly rest: string;
	readonly when: DateValue;
	readonly span: Span;
};

/** A subject, its verb and the rest as a fact: passive where a thing has no doer before a preposition. */
export function told({
	reading,
	subject,
	words,
	index,
	verb,
	helped,
	rest,
	when,
	span
}: Told): Happening | undefined {
	const word = words[index];
	if (!word) return undefined;
	const isThing = subject.type !== 'person' && subject.type !== 'country';
	const particle = /^(?:up|out|off|down)$/.test(words[index + 1]?.lower ?? '') ? 1 : 0;
	const next = words[index + 1 + particle];
	const isWith = next?.lower === 'with' && subject.type !== 'agreement';
	const isPassive =
		helped ||
		(verb.form !== 'third' &&
			!intransitive.test(verb.lemma) &&
			!isWith &&
			(next === undefined ||
				/^(?:by|in|at|on|from|to|into|under|as|for|with|after|during|and|,)$/.test(next.lower)));
	if (verb.lemma === 'visit' && !isPassive)
		return visitOf(
			subject,
			slotIn(reading, { start: (words[index]?.end ?? 0) + 1, end: span.end }),
			when
		);
	if (isPassive && helped && verb.form === 'third') return undefined;
	if (rest.split(' ').length > 11 || /[(;:"“”]/.test(rest) || subject.text.split(' ').length > 9)
		return undefined;
	if (
		/^(?:appoint|elect|crown|declare|make|name|proclaim)$/.test(verb.lemma) &&
		verb.form !== 'third' &&
		!isPassive
	)
		return toOffice.test(rest)
			? deedOf(subject, `${word.lower} ${rest}`, true, when, span, 'B')
			: undefined;
	if (verb.lemma === 'rename' && verb.form !== 'third')
		return isTelling(subject.text)
			? deedOf(subject, `renamed ${rest.replace(/^as /, '')}`, true, when, span, 'B')
			: undefined;
	if (isPassive) {
		if (isThing && subject.type !== 'place' && !isTelling(subject.text)) return undefined;
		if (isPluralName(subject.text)) return undefined;
		const who = cased(subject, true);
		if (
			rest === '' &&
			subject.type === 'organisation' &&
			/^(?:establish|found|form|create|launch)$/.test(verb.lemma)
		)
			return {
				frame: establish,
				draft: { slots: slots({ thing: who }), predicate: verb.lemma, when }
			};
		const participle = word.lower;
		return deedOf(who, `${participle} ${rest}`.trim(), true, when, span, isThing ? 'A' : 'B');
	}
	if (verb.lemma === '') return undefined;
	if (rest === '' && !/^(?:die|resign|retire|surrender|collapse)$/.test(verb.lemma))
		return undefined;
	return deedOf(cased(subject, false), `${verb.lemma} ${rest}`.trim(), false, when, span, 'B');
}

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
	const words = wordsOf(legible.slice(start, end), start);
	const mentions = mentionsIn(reading, inner);
	if (words[0] && pastForms(words[0].lower).length > 0 && words[0].lower !== 'found')
		return undefined;
	const verb = verbIn(words, mentions);
	return verb ? clause(reading, words, verb, when, inner) : noun(reading, inner, when);
}
