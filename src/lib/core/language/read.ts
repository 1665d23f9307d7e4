import { gaps } from '../document/gaps.ts';
import type { Block, Document } from '../document/document.ts';
import type { PlainDate } from '../text/date.ts';
import { findDates, type DateMention } from '../text/dates.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Clause } from './clause.ts';
import { clausesOf } from './clauses.ts';
import { withoutClefts } from './clefts.ts';
import { itemsOf } from './items.ts';
import type { Mention } from './mention.ts';
import { findMentions } from './mentions.ts';
import { cued, cuesIn } from './name-cues.ts';
import { isKnownName } from './gazetteer.ts';
import { entryNames, knownPeople } from './people.ts';
import { sayingsIn } from './sayings.ts';
import { sentences as split } from './sentences.ts';
import { titledNames } from './titled.ts';
import { isCapital, wordsOf, type Word } from './words.ts';
import { analyse } from './model/analyse.ts';
import type { Model } from './model/file.ts';
import type { Unit } from './model/tokens.ts';
import { readOpened, type Analysed } from './opening-date.ts';
import type { Read } from './phrases.ts';
import { typedNames } from './typed-names.ts';
import { verbReadings } from './verbs.ts';
import { uncapital } from '../text/capital.ts';
import { oneSpaced } from '../text/one-spaced.ts';
import { clausesFromTree } from './tree-clauses.ts';
import { treeOf } from './tree.ts';

export type Sentence = Span & {
	/** Index of its block in the document. */
	readonly block: number;
	readonly mentions: readonly Mention[];
	readonly undated: readonly DateMention[];
	readonly clauses: readonly Clause[];
	/** The same from its tree; empty without the model. */
	readonly parsed: readonly Clause[];
};

/** A document, understood as far as its words tell: what each sentence mentions and what it says of it. */
export type Reading = {
	readonly document: Document;
	readonly sentences: readonly Sentence[];
	/** The text with marks of emphasis and reference blanked out; same length, same offsets. */
	readonly legible: string;
	/** The title tells something ("Peru wins the cup") rather than names it, as far as the model sees. */
	readonly isHeadline: boolean;
};

const readable: ReadonlySet<Block['kind']> = new Set(['body', 'quotation', 'item', 'row']);

/** The text without what a reader skips, each character of it a space, so that offsets stay. */
function legibleOf({ text, blocks }: Document): string {
	let legible = '';
	let at = 0;
	for (const gap of blocks.flatMap((block) => gaps(text, block.span))) {
		if (gap.start < at) continue;
		legible += text.slice(at, gap.start) + ' '.repeat(gap.end - gap.start);
		at = gap.end;
	}
	return withoutClefts((legible + text.slice(at)).replace(/[\n\r\t\u00a0]/g, ' '));
}

/** How a span reads aloud: one space between words, nothing at its ends. */
export const readAloud = (legible: string, { start, end }: Span): string =>
	oneSpaced(legible.slice(start, end));

/**
 * Words with a capital inside a sentence somewhere: names, wherever they stand, unless the text also writes them
 * small as often.
 */
function properWords(legible: string): ReadonlySet<string> {
	const counts = new Map<string, number>();
	const add = (word: string, n: number) => counts.set(word, (counts.get(word) ?? 0) + n);
	for (const [, word = ''] of legible.matchAll(/[\p{Ll}\d,] (\p{Lu}[\p{L}\p{M}'’-]*)/gu))
		add(word, 1);
	// "Humayun (1530–1540)" is somebody's
	for (const [, word = ''] of legible.matchAll(
		/(?<![\p{L}\p{M}’-])(\p{Lu}[\p{L}\p{M}’-]*) \((?:c\. ?)?\d{3,4} ?[–-]/gu
	))
		add(word, 1);
	for (const [word] of legible.matchAll(/(?<![\p{L}'’-])\p{Ll}[\p{L}\p{M}'’-]*/gu)) {
		const capital = word.charAt(0).toUpperCase() + word.slice(1);
		if (counts.has(capital)) add(capital, -1);
	}
	const inside = [...counts].filter(([, n]) => n > 0).map(([word]) => word);
	return new Set([...inside, ...entryNames(legible)]);
}

const bracketed = / \([A-Z][A-Za-z]{1,8}\)/g;

/** A sentence goes on after "(LNG)" as if it were not there. */
const withoutBracketed = (words: readonly Word[]): Word[] =>
	words.filter((word, i) => {
		const [opening, letters, closing] =
			word.text === '(' ? [0, 1, 2] : word.text === ')' ? [-2, -1, 0] : [-1, 0, 1];
		return !(
			words[i + opening]?.text === '(' &&
			words[i + closing]?.text === ')' &&
			/^[A-Z][A-Za-z]{1,8}$/.test(words[i + letters]?.text ?? '')
		);
	});

/** Longer than any sentence that a reader could follow; its grammar would cost more than it tells. */
const MAX_SENTENCE = 1500;
const isSentence = ({ start, end }: Span) => end - start <= MAX_SENTENCE;

/** Dates are found a paragraph at a time: "on 10 June" takes its year from the date before it. */
const datesOf = (
	legible: string,
	{ start, end }: Span,
	published: PlainDate | undefined
): DateMention[] =>
	findDates(legible.slice(start, end), { published }).map((date) => ({
		...date,
		start: date.start + start,
		end: date.end + start
	}));

/** Whether words hold a finite verb or an infinitive. */
const tells = (model: Model, title: string): boolean =>
	analyse(model, title.slice(0, MAX_SENTENCE)).tokens.some(
		({ upos, xpos }) => upos === 'VERB' && /^(?:VBD|VBZ|VBP|VB)$/.test(xpos)
	);

/** What stands in brackets is read by itself, not as a part of the sentence. */
const aside = / ?\([^()]{1,160}\)/g;

const [OPENING, CLOSING] = ['\uE000', '\uE001'];

/** The text with brackets inside names ("the Customs (Amendment) Act") as other signs, so that they are no asides. */
function guarded(legible: string, mentions: readonly Mention[]): string {
	let out = '';
	let at = 0;
	for (const { start, end, type } of mentions) {
		if (type === 'date' || type === 'number' || start < at) continue;
		const name = legible.slice(start, end);
		if (!name.includes('(')) continue;
		out += legible.slice(at, start) + name.replaceAll('(', OPENING).replaceAll(')', CLOSING);
		at = end;
	}
	return out + legible.slice(at);
}

const readBut =
	(text: string, gap: RegExp): Read =>
	(span) =>
		readAloud(text, span).replace(gap, '').replaceAll(OPENING, '(').replaceAll(CLOSING, ')');

/** Lines shorter than this come again: captions, lists, a page's own words. */
const SHORT = 120;

/** "Overthrew Rosa Quispe": a verb that opens a line is no part of the name behind it. */
const withSmallVerb = (text: string): string => {
	const [, verb = ''] = /^(\p{Lu}\p{Ll}+) \p{Lu}/u.exec(text) ?? [];
	const isPast = verbReadings(verb.toLowerCase()).some(({ form }) => form === 'past');
	return isPast ? uncapital(text) : text;
};

/** The tree and names of one sentence (the one of `seen` where it was read before), what stands in brackets blanked out. */
function analysisOf(
	model: Model,
	legible: string,
	sentence: Span & { readonly mentions: readonly Mention[] },
	seen: Map<string, Analysed>
): Analysed {
	const whole = withSmallVerb(legible.slice(sentence.start, sentence.end));
	const text = whole.replace(aside, (gap) => ' '.repeat(gap.length));
	const isRead = ({ start }: Mention) => text[start - sentence.start] !== ' ';
	const units = unitsOf(sentence.mentions.filter(isRead), sentence);
	const place = `${text}|${units.map(({ start, end, kind }) => `${start}-${end}${kind}`).join()}`;
	const read = seen.get(place) ?? readOpened(text, (words) => analyse(model, words, units));
	if (text.length < SHORT) seen.set(place, read);
	const moved = read.entities.map(({ start, end, type }) => ({
		start: start + sentence.start,
		end: end + sentence.start,
		type
	}));
	return { ...read, entities: moved };
}

/** Hands out what lies in each of several spans, asked for in order; each item is looked at about once. */
function inTurn<T extends Span>(items: readonly T[]): (span: Span) => T[] {
	let next = 0;
	return (span) => {
		const inside: T[] = [];
		for (let item = items[next]; item && item.start < span.end; item = items[++next])
			if (contains(span, item)) inside.push(item);
		return inside;
	};
}

/**
 * Reads a document sentence by sentence. With the model its clauses come from trees, without it from a
 * shallow reading of phrases.
 */
export function readDocument(document: Document, model?: Model): Reading {
	const legible = legibleOf(document);
	const proper = properWords(legible);
	const isName = ({ text }: Word) =>
		proper.has(text) || isKnownName(text) || /^\p{Lu}[\p{Lu}\d-]+$/u.test(text);
	const found = document.blocks.flatMap((block, index) => {
		if (!readable.has(block.kind)) return [];
		const datesIn = inTurn(datesOf(legible, block.span, document.published));
		const spans = block.kind === 'row' ? sayingsIn : split;
		return spans(legible, block.span)
			.filter(isSentence)
			.map((span) => {
				const text = legible.slice(span.start, span.end);
				const words = wordsOf(text, span.start);
				const { mentions, undated } = findMentions(text, span.start, words, datesIn(span), isName);
				return { ...span, block: index, words, mentions, undated };
			});
	});
	const seen = new Map<string, Analysed>();
	const spoken = guarded(
		legible,
		found.flatMap(({ mentions }) => mentions)
	);
	const analysed = found.map((sentence) =>
		model ? analysisOf(model, spoken, sentence, seen) : undefined
	);
	const cues = cuesIn(
		found.map(({ mentions }) => mentions),
		legible
	);
	const typed = typedNames(
		found.map(({ mentions }, i) => ({
			mentions: mentions.map((mention) => cued(mention, cues)),
			entities: analysed[i]?.entities ?? []
		})),
		legible
	);
	const full = knownPeople(typed.flat(), legible, document.title);
	const sentences = found.map(({ words, ...sentence }, i) => {
		const mentions = titledNames(
			withOpener(words[0], (typed[i] ?? []).map(full), full),
			legible,
			document.title
		);
		const items = itemsOf(withoutBracketed(words), mentions, sentence.undated);
		const clauses = clausesOf(items, readBut(spoken, bracketed));
		const analysis = analysed[i];
		const parsed = analysis
			? clausesFromTree(
					treeOf(analysis.tokens, analysis.text, sentence.start, mentions),
					readBut(spoken, aside)
				)
			: [];
		return { ...sentence, mentions, clauses, parsed };
	});
	const isHeadline = model !== undefined && tells(model, document.title ?? '');
	return { document, sentences, legible, isHeadline };
}

/** "Poska had served …": the capital may be the sentence's, but the text knows a person of that surname, or a firm. */
function withOpener(
	word: Word | undefined,
	mentions: readonly Mention[],
	full: (mention: Mention) => Mention
): readonly Mention[] {
	if (!word || !isCapital(word) || mentions.some((mention) => overlaps(mention, word)))
		return mentions;
	const { text: name, start, end } = word;
	const found = full({ type: 'name', name, start, end });
	return found.type === 'name' ? mentions : [found, ...mentions];
}

/** A mention is one token of the tree; a nationality is an adjective among others. */
function unitsOf(mentions: readonly Mention[], { start, end }: Span): Unit[] {
	return mentions
		.filter((mention) => mention.type !== 'nationality' && contains({ start, end }, mention))
		.map((mention) => ({
			start: mention.start - start,
			end: mention.end - start,
			kind: unitKind(mention)
		}));
}

function unitKind(mention: Mention): Unit['kind'] {
	if (mention.type === 'date') return 'date';
	if (mention.type !== 'number') return 'name';
	const { kind } = mention.value;
	return kind === 'money' || kind === 'quantity' ? kind : 'number';
}
