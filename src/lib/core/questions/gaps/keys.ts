import type { Context } from '../../facts/context.ts';
import type { Slot } from '../../facts/fact.ts';
import { ofTitle } from '../../facts/restated/words.ts';
import { nameOf, nameSlot, numberSlot, phraseSlot } from '../../facts/slots.ts';
import { months } from '../../language/lexicon.ts';
import { isCommonWord } from '../../facts/common-words.ts';
import { isSeatName } from '../../facts/telling/unique.ts';
import type { Phrase } from '../../language/clause.ts';
import type { Mention } from '../../language/mention.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import { printDate, type DateValue } from '../../text/date.ts';
import { contains, type Span } from '../../text/span.ts';
import { fold } from '../../text/unicode.ts';

export const GAP = '_____';
/** How the date hangs on the words of its line in a timeline. */
export const DATED = 'dated line';

/** Something that a gap can stand for. */
export type Key = Span & {
	readonly key: string;
	/** How the sentence calls it. */
	readonly words: string;
	readonly slot: Slot | undefined;
	/** What is missing: "year", "country"; undefined for a plain "what". */
	readonly kind: string | undefined;
	readonly mention: Mention | undefined;
	readonly phrase: Phrase | undefined;
	/** How it hangs on its verb. */
	readonly relation: string;
};

const cutBefore = /[\p{L}\p{N}–’'-]$|\p{Lu}\p{L}*,? (?:and|of|for|the)? ?$/u;

/** No part of a longer name: "Economic and *Trade Office*", "the *Summit*'s Year". */
const isWhole = ({ start, end }: Span, { legible }: Reading, isFullName: boolean): boolean =>
	!(isFullName ? /[\p{L}\p{N}–’'-]$/u : cutBefore).test(
		legible.slice(Math.max(0, start - 20), start)
	) &&
	!(
		isFullName
			? /^[\p{L}\p{N}–’'-]|^ \p{Lu}|^ (?:summit|treaty|agreement|office|state|war)/u
			: /^[\p{L}\p{N}–’'-]|^,? (?:and |of )?\p{Lu}|^ (?:summit|treaty|agreement|office|state|war)/u
	).test(legible.slice(end, end + 12));

/** Whether a date is missing: one of the sentence, or the one that its line stands under. */
export const isDate = ({ mention, relation }: Key): boolean =>
	mention?.type === 'date' || relation === DATED;

/** What is missing where a date is. */
export function kindOfDate(value: DateValue): string {
	if ('part' in value) return 'time';
	const { precision } = value;
	return precision === 'day' ? 'date' : precision === 'range' ? 'period' : precision;
}

/** Other types are too often mistaken to be told. */
const kindOf = ({ type }: Mention): string =>
	type === 'country' || type === 'place' ? type : 'name';

/** No word beside it can be part of it. */
const isFull = ({ type }: Mention, name: string): boolean =>
	type === 'country' || type === 'place' || (type === 'person' && name.includes(' '));

/** "Lima-based Nordsund": the name with something said of it. */
const described = /^\p{L}+-(?:based|born|led|backed|owned|style|era)\b/u;

const isOneCommonWord = (key: string): boolean =>
	/^\p{L}+$/u.test(key) && (months.has(key.toLowerCase()) || isCommonWord(key));

/** "opened the *Honorary Consulate*", "paid a *State Visit*": the sentence leaves nothing else. */
const isGiven = (key: string): boolean =>
	isSeatName(key) || /^(?:state|official|working) visit$/i.test(key);

const ordinal = /^\d+(?:st|nd|rd|th)$/;

/** A year that was not read as a date. */
const bareYear = /^(?:\p{L}+ )?(?:1\d|20)\d\d$/u;

function mentionKey(mention: Mention, reading: Reading, sentenceEnd: number): Key[] {
	const { start, end } = mention;
	const words = readAloud(reading.legible, mention);
	const { legible } = reading;
	// "454 or 455", "from 5 to 10": one of two.
	if (
		(/\b(?:or|to|[\d%]–) $/.test(legible.slice(Math.max(0, start - 4), start)) &&
			/\d (?:or|to) $/.test(legible.slice(Math.max(0, start - 8), start))) ||
		/^ (?:AD |BC )?(?:or|to) \d/.test(legible.slice(end, end + 10))
	)
		return [];
	const rest = { start, end, words, mention, phrase: undefined, relation: 'mention' };
	if (mention.type === 'date')
		return /^(?:stated|context)$/.test(mention.value.basis) &&
			!/\bas of (?:the )?$/i.test(legible.slice(Math.max(0, start - 10), start))
			? [
					{
						...rest,
						key: printDate(mention.value),
						slot: undefined,
						kind: kindOfDate(mention.value)
					}
				]
			: [];
	if (mention.type === 'number')
		return /^(?:one|two|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))$/i.test(
			words
		) ||
			bareYear.test(words) ||
			/^[’'°′"\p{L}\d-]/u.test(legible.slice(end)) ||
			(!ordinal.test(words) &&
				/\b(?:the|these|those|its|their|both|all|other) $/i.test(
					legible.slice(Math.max(0, start - 7), start)
				))
			? []
			: [{ ...rest, key: words, slot: numberSlot(words, mention), kind: 'figure' }];
	if (mention.type === 'office' || mention.type === 'nationality') return [];
	const name = nameOf(mention);
	// "signed that *July*", "the first *Summit*": a capital alone makes no name.
	if (name !== undefined && (isOneCommonWord(name) || isGiven(name) || described.test(name)))
		return [];
	// "Co., *Ltd*.,", "U.S. *Rep*. Quispe": an abbreviation, not the name.
	if (
		name === undefined ||
		!isWhole(mention, reading, isFull(mention, name)) ||
		/^\.[ ,]+[\p{Ll},\p{Lu}]/u.test(legible.slice(end, Math.min(end + 4, sentenceEnd)))
	)
		return [];
	// "the *Quispe* effect" asks for no full name.
	if (fold(words) !== fold(name) && ofTitle.test(legible.slice(end, end + 14))) return [];
	// "the Board" for the State Bank's: the words tell less than the key would.
	if (mention.type !== 'person' && fold(words) !== fold(name)) return [];
	return [{ ...rest, key: name, slot: nameSlot(mention, name), kind: kindOf(mention) }];
}

const MOST_WORDS = 6;
const leaning =
	/\b(?:he|she|it|they|him|them|his|hers?|its|theirs?|we|our|us|i|my|you|your|this|these|those|that|such|here|there|who|which|same|other|others|another|each|several|various|many|some|own|former|latter|following)\b/i;

const isMoreThan = (name: string, key: string): boolean => key !== name && key.includes(name);

/** A common noun phrase that hangs on the verb: what was made, what somebody became, where something stands. */
function phraseKey(
	phrase: Phrase,
	relation: string,
	span: Span,
	{ reading, sentence }: Context
): Key[] {
	const { legible } = reading;
	const words = readAloud(legible, span);
	const article = /^(?:the|an?) /i.exec(words)?.[0] ?? '';
	const key = words.slice(article.length);
	const size = key.split(' ').length;
	// A capital that only opens the sentence makes no name.
	const isFirst = !/\p{L}/u.test(legible.slice(sentence.start, span.start + article.length));
	if (isFirst && !/\p{Lu}/u.test(key.slice(1))) return [];
	if (isOneCommonWord(key) || isGiven(key) || described.test(key) || / and (?:an?|the) /.test(key))
		return [];
	// "Ambassador in Chile Rosa Quispe": the name alone is asked.
	if (sentence.mentions.some((one) => one.type === 'person' && isMoreThan(one.name, key)))
		return [];
	if (size > MOST_WORDS || leaning.test(key) || /["“”:;()[\]{}|]/.test(key)) return [];
	// A preposition that was read as part of the phrase.
	if (/^(?:to|on|in|at|by|of|with|for|from|as|and|or) /.test(key)) return [];
	if (!key.toLowerCase().includes(phrase.head.toLowerCase())) return [];
	// "In *addition* to": cut in the middle.
	if (/^ (?:of|to|and|or|as|than)\b|^[\p{L}\p{N}’'-]/u.test(legible.slice(span.end, span.end + 8)))
		return [];
	// Dates hang on the verb by themselves.
	if (sentence.mentions.some((one) => one.type === 'date' && contains(span, one) && size < 5))
		return [];
	const isThe = /^the /i.test(article);
	return [
		{
			start: span.start + (isThe ? article.length : 0),
			end: span.end,
			key,
			words: key,
			slot: phraseSlot(key, span),
			kind: undefined,
			mention: undefined,
			phrase,
			relation
		}
	];
}

const plainKey = (span: Span, key: string, kind: string, relation: string): Key => ({
	...span,
	key,
	words: key,
	slot: phraseSlot(key, span),
	kind,
	mention: undefined,
	phrase: undefined,
	relation
});

const quotedName =
	/(?<!\p{Lu}[\p{L}.’-]* )(?:“|"|(?<!\p{L})[‘'])(\p{Lu}[^“”"‘’]{1,48}[\p{L}\p{N}!?])(?:”|"|[’'](?!\p{L}))/gu;

/** A name in quotation marks: a book, a scheme, a word of another language. */
const quotedKeys = ({ reading: { legible }, sentence: { start, end } }: Context): Key[] =>
	[...legible.slice(start, end).matchAll(quotedName)].flatMap(({ 0: all, 1: key = '', index }) => {
		const at = start + index + all.indexOf(key);
		return key.split(' ').length > MOST_WORDS
			? []
			: [plainKey({ start: at, end: at + key.length }, key, 'name', 'quoted')];
	});

const joinedUnit =
	/(?<![\p{L}\d.,–-])\d[\d,.]*-(?:year|month|week|day|hour|minute|mile|kilomet(?:re|er)|met(?:re|er)|foot|km|member|seat|point|nation|page|bed)(?= )/gu;

/** "a *99-year* lease": a figure with the unit that it is joined to. */
const joinedFigures = ({ reading: { legible }, sentence: { start, end } }: Context): Key[] =>
	[...legible.slice(start, end).matchAll(joinedUnit)].map(({ 0: key, index }) => ({
		...plainKey({ start: start + index, end: start + index + key.length }, key, 'figure', 'joined'),
		slot: undefined
	}));

const MOST_NAMES = 5;

/** Names told together: "Peru, Chile and Bolivia". */
function joinedKeys({ reading, sentence: { mentions } }: Context): Key[] {
	const { legible } = reading;
	const names = mentions.filter((one) => nameOf(one) !== undefined && one.type !== 'nationality');
	const between = (a: Mention, b: Mention) => legible.slice(a.end, b.start);
	const runs: Mention[][] = [];
	for (const one of names) {
		const run = runs.at(-1);
		const last = run?.at(-1);
		if (run && last && /^(?:,| ?,? and| &) (?:the )?$/.test(between(last, one))) run.push(one);
		else runs.push([one]);
	}
	return runs.flatMap((run) => {
		const [first, last, before] = [run[0], run.at(-1), run.at(-2)];
		if (!first || !last || !before || run.length > MOST_NAMES) return [];
		if (!/ (?:and|&) /.test(between(before, last))) return [];
		const span = { start: first.start, end: last.end };
		return /^[\p{L}\p{N}–’'-]|^ \p{Lu}/u.test(legible.slice(last.end, last.end + 2))
			? []
			: [plainKey(span, readAloud(legible, span), 'names', 'joined')];
	});
}

/** Everything in a sentence that a gap may stand for: names, figures and dates, then common noun phrases. */
export function keysIn(context: Context): Key[] {
	const { sentence, reading } = context;
	const named = sentence.mentions.flatMap((mention) => mentionKey(mention, reading, sentence.end));
	const phrases = sentence.parsed.flatMap((clause) => {
		const pieces = clause.pieces?.();
		if (!pieces) return [];
		return [...(pieces.subject ? [pieces.subject] : []), ...pieces.others].flatMap(
			({ phrase, relation, spans, preposition }) => {
				const [span] = spans;
				if (!phrase || !span || spans.length > 1 || phrase.isPronoun) return [];
				if (!/^(?:nsubj|obj|obl|cop|xcomp|nmod)/.test(relation)) return [];
				const lead = preposition === undefined ? 0 : preposition.length + 1;
				const isLed = reading.legible
					.slice(span.start, span.start + lead)
					.toLowerCase()
					.startsWith(preposition ?? '');
				if (!isLed) return [];
				return phraseKey(phrase, relation, { start: span.start + lead, end: span.end }, context);
			}
		);
	});
	const all = new Map<string, Key>();
	for (const key of [
		...named,
		...quotedKeys(context),
		...joinedFigures(context),
		...joinedKeys(context),
		...phrases
	]) {
		const id = fold(key.key);
		if (!all.has(id)) all.set(id, key);
	}
	return [...all.values()];
}
