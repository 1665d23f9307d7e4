import { dateAtStart } from '../../document/lines.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import { capital, uncapital } from '../../text/capital.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { sign } from '../frames/sign.ts';
import { oncePerReading } from '../once.ts';
import { phraseSlot, withArticle } from '../slots.ts';
import { constitutionOf } from './constitution.ts';
import type { LineContext, LineFact } from './line.ts';
import { matterIn } from './matter.ts';
import { full, lawOf, number, ordinal, provision } from './provisions.ts';

const label = new RegExp(
	`^(?:(?:Art(?:icle)?\\.?|Sec(?:tion)?\\.?|Schedule|Part|Chapter|Clause|Annex|Protocol) ${number}|${ordinal} (?:Amendment|Schedule|Protocol))[.:]?$`,
	'i'
);

/** The name of a part that is all that a line says. */
function labelAt({ legible, document }: Reading, block: number): string | undefined {
	const { span, kind } = document.blocks[block] ?? {};
	if (!span || span.end - span.start > 30 || kind === 'boilerplate') return undefined;
	const words = readAloud(legible, span);
	return label.test(words) ? words.replace(/[.:]$/, '') : undefined;
}

/** Fewer may be the headings of a law's own text. */
const leastLabels = 4;

const isList = oncePerReading(
	(reading: Reading): boolean =>
		reading.document.blocks.filter((_, block) => labelAt(reading, block) !== undefined).length >=
		leastLabels
);

/** Notes on "The Amendments" are on those of the constitution, which the title then tells. */
function amended(
	{ reading, headingsOf }: LineContext,
	block: number,
	span: Span
): Slot | undefined {
	const titles = headingsOf(block).map((one) => readAloud(reading.legible, one));
	const all = [...titles, reading.document.title ?? ''].join(' | ');
	return /\bAmendments\b/i.test(all) &&
		!/\b(?:Acts?|Treaty|Charter|Code|Bill(?! of Rights))\b/i.test(all)
		? { ...phraseSlot('Constitution', span), type: 'agreement', article: 'the' }
		: undefined;
}

/** "(ratified 3 February 1913)" behind what an amendment does. */
function ratified({ legible }: Reading, span: Span, paper: Slot, block: number): LineFact[] {
	const bracket = /\(ratified (?:on |in )?/i.exec(legible.slice(span.start, span.end));
	const start = span.start + (bracket ? bracket.index + bracket[0].length : 0);
	const found = bracket && dateAtStart(legible, { start, end: span.end });
	const draft = found && {
		slots: new Map([['paper', paper]]),
		predicate: 'ratify',
		when: found.when
	};
	return draft ? [{ frame: sign, draft, block, start: span.start, end: span.end }] : [];
}

/** Verbs that nouns look like, at the head of what a part does. */
const does =
	/^(?:gives|grants|limits|outlines|guarantees|protects|preserves|prohibits|lowers|raises|sets|changes|allows|repeals|bans|forbids|ends|abolishes|requires|provides|establishes|defines|extends|outlaws|permits|ensures|creates|states) (?!of\b|for\b|on\b|in\b)/i;

/** "Article 14" or "16th Amendment" alone on a line, and on the next what it does or is about. */
export function provisionBelow(context: LineContext, block: number, span: Span): LineFact[] {
	const { reading } = context;
	const name = isList(reading) ? labelAt(reading, block - 1) : undefined;
	if (name === undefined || labelAt(reading, block) !== undefined) return [];
	const law =
		lawOf(context, block) ?? constitutionOf(context, block, span) ?? amended(context, block, span);
	const about = law && matterIn(reading, span);
	if (!about) return [];
	const matter = does.test(about.text)
		? { ...about, text: uncapital(about.text), head: 'verb' }
		: about;
	const part = phraseSlot(full(name.replace(/ \p{Ll}/u, capitalised)), span);
	const paper: Slot = {
		...phraseSlot(`${part.text} of ${withArticle(law)}`, span),
		type: 'agreement',
		article: 'the',
		head: 'amendment'
	};
	const isAmendment = /amendment$/i.test(name);
	const slots = new Map([
		['part', part],
		['law', law],
		['matter', matter]
	]);
	return [
		{ frame: provision, draft: { slots }, block, start: span.start, end: span.end },
		...(isAmendment ? ratified(reading, span, paper, block) : [])
	];
}

const capitalised = (word: string): string => ` ${capital(word.trim())}`;
