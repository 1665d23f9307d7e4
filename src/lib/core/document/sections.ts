import { isApparatus } from './furniture.ts';
import { findDates } from '../text/dates.ts';
import { isEmojiBefore } from './blocks.ts';
import { couldHead } from './looks.ts';
import { asKind, type Draft } from './draft.ts';
import { numberedLevels } from './numbering.ts';

const substance = new Set<Draft['kind']>([
	'body',
	'quotation',
	'item',
	'row',
	'question',
	'caption'
]);

const wordsOf = (text: string, { start, end }: Draft) => text.slice(start, end);

/** The next block that is not page furniture. */
function nextOf(drafts: readonly Draft[], i: number): Draft | undefined {
	for (let j = i + 1; j < drafts.length && j < i + 12; j += 1) {
		const draft = drafts[j];
		if (draft !== undefined && draft.kind !== 'boilerplate') return draft;
	}
	return undefined;
}

/** "Trade of Albania with Japan:" heads a list; "They agreed on the following:" is said. */
const headsList = (line: string) => line.endsWith(':') && line.split(/\s+/).length <= 8;

/** "2. Key dates" over lines that are no items of the same list: a number before a heading, not a list mark. */
function isNumbered(text: string, drafts: readonly Draft[], i: number): boolean {
	const [draft, before] = [drafts[i], drafts[i - 1]];
	const next = nextOf(drafts, i);
	if (draft?.kind !== 'item' || next === undefined || draft.paragraph === before?.paragraph)
		return false;
	const mark = /(?:^|\n)[^\S\n]*(?:\d{1,2}|[IVX]{1,5})[.)]\s+$/.exec(
		text.slice(Math.max(0, draft.start - 10), draft.start)
	);
	const line = wordsOf(text, draft);
	if (!mark || !couldHead(line) || line.split(/\s+/).length > 9) return false;
	const nextMark = text.slice(Math.max(0, next.start - 6), next.start);
	return next.kind === 'item'
		? !/[\dIVX][.)]\s+$/.test(nextMark) &&
				(next.paragraph === draft.paragraph || /[^\s\p{L}\p{N}.)]\s*$/u.test(nextMark))
		: next.kind === 'body' || next.kind === 'row';
}

/** "### Early life": Markdown's mark of a heading, in a text that is plain otherwise. */
const hashes = /^(#{1,6})[^\S\n]+(?=\S[^\n]{0,110}$)/;

/** ":::details Key provisions", '!!! note "Key provisions"': a box with its title, as sites for notes write it. */
const box = /^(?::{3,}|!{3}|\?{3}\+?)[^\S\n]*\p{Ll}+[^\S\n]+["[]?(?=\S[^\n]{0,110}$)/u;
/** "== Early life ==": an encyclopaedia's own mark. */
const equals = /^(={1,6})([^\S\n]*)([^=\n]{1,110}?)[^\S\n]*\1$/;
/** Below the headings of chapters and their sections. */
const BOX_LEVEL = 4;

function markedHeading(text: string, draft: Draft): Draft {
	const words = draft.kind === 'body' ? wordsOf(text, draft) : '';
	const [, signs = '', space = '', title = ''] = equals.exec(words) ?? [];
	if (signs) {
		const start = draft.start + signs.length + space.length;
		return { ...draft, kind: 'heading', level: signs.length, start, end: start + title.length };
	}
	const hash = hashes.exec(words);
	const match = hash ?? box.exec(words);
	const level = hash?.[1]?.length ?? BOX_LEVEL;
	return match ? { ...draft, kind: 'heading', level, start: draft.start + match[0].length } : draft;
}

/** "1917:" above what happened then: one line of a timeline, where a text has several. */
function withYears(text: string, drafts: readonly Draft[]): Draft[] {
	const isYear = drafts.map(
		(draft, i) =>
			/^(?:body|row|heading|dateline|item)$/.test(draft.kind) &&
			/^\d{4}(?:[–-]\d{2,4})?:$/.test(wordsOf(text, draft)) &&
			(drafts[i + 1]?.kind === 'body' || (draft.kind === 'item' && drafts[i + 1]?.kind === 'item'))
	);
	if (isYear.filter(Boolean).length < 2) return [...drafts];
	return drafts.flatMap((draft, i): Draft[] => {
		const next = drafts[i + 1];
		if (isYear[i - 1] === true) return [];
		return isYear[i] === true && next ? [{ ...asKind(draft, 'row'), end: next.end }] : [draft];
	});
}

/** Short lines without a stop become headings where something follows that they can head; lines with number signs at once. */
export function markHeadings(text: string, found: readonly Draft[]): Draft[] {
	const drafts = withYears(
		text,
		found.map((draft) => markedHeading(text, draft))
	);
	const spaced = drafts.some(({ blanks }, i) => i > 0 && blanks >= 2);
	const numbered = new Set(drafts.flatMap((_, i) => (isNumbered(text, drafts, i) ? [i] : [])));
	// "I. Founding" has no list mark, as "I. Newton" is a name
	const fewest = drafts.some(
		(draft) => draft.kind === 'body' && /^I[.)]\s\p{Lu}/u.test(wordsOf(text, draft))
	)
		? 0
		: 1;
	const dated = new Set(drafts.flatMap((_, i) => (isDatedEvent(text, drafts, i) ? [i] : [])));
	const inner = new Set(drafts.flatMap((_, i) => (isInnerHeading(text, drafts, i) ? [i] : [])));
	const isSigned = (draft: Draft) => draft.kind === 'body' && isEmojiBefore(text, draft.start);
	const signed = drafts.filter(isSigned).length > 1;
	let isFirst = true;
	const marked = drafts.map((draft, i): Draft => {
		const line = wordsOf(text, draft);
		const next = nextOf(drafts, i);
		const isCandidate = draft.kind === 'body' && draft.paragraph !== drafts[i - 1]?.paragraph;
		const opensDocument = isFirst && draft.kind === 'body';
		if (draft.kind === 'body') isFirst = false;
		if (i === 0 && isPairTitle(text, draft, next)) return { ...draft, kind: 'heading', level: 1 };
		if (isDatedHeading(draft, drafts[i - 1], next)) return { ...draft, kind: 'heading', level: 2 };
		if (numbered.size > fewest && numbered.has(i)) return { ...draft, kind: 'heading', level: 3 };
		if (dated.size > 1 && dated.has(i)) return { ...draft, kind: 'heading', level: 3 };
		if (inner.size > 1 && inner.has(i)) return { ...draft, kind: 'heading', level: 3 };
		if (!isCandidate) return draft;
		if (!couldHead(line))
			return opensDocument && isTitle(line, next) ? { ...draft, kind: 'heading', level: 1 } : draft;
		if (isApparatus(line)) return { ...draft, kind: 'heading', level: 2 };
		if (next === undefined || !canFollow(text, draft, next)) return draft;
		if (!opensDocument && goesOn(text, draft, next)) return draft;
		if (line.endsWith(':') && !(headsList(line) && (next.kind === 'item' || next.kind === 'row')))
			return draft;
		const isLower = (spaced && draft.blanks < 2) || (signed && !isSigned(draft));
		const level = opensDocument ? 1 : isLower ? 3 : 2;
		return { ...draft, kind: 'heading', level };
	});
	return numberedLevels(text, marked);
}

/** "Kenya: key facts" opens a text as its title although it looks like a pair. */
const isPairTitle = (text: string, draft: Draft, next: Draft | undefined) =>
	draft.kind === 'row' &&
	next !== undefined &&
	next.paragraph !== draft.paragraph &&
	/^[^:\t|]{2,60}: [^\d\t|]{3,50}$/.test(wordsOf(text, draft));

/** "Harbour Order, 30 March 1970" over a list looks like the date of a text. */
const isDatedHeading = (draft: Draft, before: Draft | undefined, next: Draft | undefined) =>
	draft.kind === 'dateline' &&
	before !== undefined &&
	before.paragraph !== draft.paragraph &&
	next?.kind === 'item' &&
	next.paragraph === draft.paragraph;

/** "21 June 1773 - Regulating Act passed" over lines that tell of it; a text has several of them or none. */
function isDatedEvent(text: string, drafts: readonly Draft[], i: number): boolean {
	const [before, draft, next] = [drafts[i - 1], drafts[i], drafts[i + 1]];
	if (draft === undefined || (draft.kind !== 'dateline' && draft.kind !== 'row')) return false;
	const opens = before !== undefined && before.paragraph !== draft.paragraph;
	const heads =
		next?.paragraph === draft.paragraph && (next.kind === 'body' || next.kind === 'item');
	if (!opens || !heads || draft.end - draft.start > 110) return false;
	const line = wordsOf(text, draft);
	const [date] = findDates(line);
	return date?.start === 0 && /^\s*(?:[–—:]|-(?=\s))\s*\p{Lu}[^.]*$/u.test(line.slice(date.end));
}

const listed = new Set<Draft['kind']>(['item', 'row']);

/** "Salt League" between two lists with no blank line about it; a text has several such lines or none. */
function isInnerHeading(text: string, drafts: readonly Draft[], i: number): boolean {
	const [before, draft, next] = [drafts[i - 1], drafts[i], drafts[i + 1]];
	if (draft?.kind !== 'body' || before?.paragraph !== draft.paragraph) return false;
	if (next?.paragraph !== draft.paragraph) return false;
	const line = wordsOf(text, draft);
	if (!couldHead(line) || line.split(/\s+/).length > 9) return false;
	const isUnderHeading = before.kind === 'body' && couldHead(wordsOf(text, before));
	return listed.has(next.kind) && (listed.has(before.kind) || isUnderHeading);
}

/** A title may be longer than other headings. */
const isTitle = (line: string, next: Draft | undefined) =>
	next !== undefined &&
	line.length <= 250 &&
	!/[.?!:;,]["”’)]?$/.test(line) &&
	['dateline', 'byline'].includes(next.kind);

const heads = new Set<Draft['kind']>(['dateline', 'byline', 'item', 'row', 'body']);

/** "Name (1950–1962)" over another such line is the first of a list. */
const isDatedName = (line: string) => /\(\d{4}[^()]*\)$/.test(line);

const canFollow = (text: string, draft: Draft, next: Draft) =>
	next.paragraph === draft.paragraph
		? heads.has(next.kind) &&
			!(next.kind === 'body' && couldHead(wordsOf(text, next)) && isDatedName(wordsOf(text, draft)))
		: substance.has(next.kind) ||
			heads.has(next.kind) ||
			next.kind === 'heading' ||
			next.kind === 'editorial';

/** A sentence that was broken: "The board is appointed in keeping" over "with the Salt Act". */
const goesOn = (text: string, draft: Draft, next: Draft) =>
	next.kind === 'body' &&
	/^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) &&
	/ (?:is|are|was|were|has|have|had) /.test(wordsOf(text, draft));

/** How many characters of flowing text under a heading say that the article goes on after its references. */
const flowing = 120;

/** Everything under "References", "See also" and their like is not the article's own. */
export function dropApparatus(text: string, drafts: readonly Draft[]): Draft[] {
	let inside = false;
	return drafts.map((draft, i): Draft => {
		if (draft.kind === 'heading') {
			if (isApparatus(wordsOf(text, draft))) inside = startsApparatus(text, drafts, i);
			else if (inside) {
				const next = nextOf(drafts, i);
				inside = !(next?.kind === 'body' && next.end - next.start >= flowing);
			}
		}
		if (!inside) return draft;
		return asKind(draft, 'boilerplate');
	});
}

/** "Notes" and "Sources" head exam notes too: there what follows must look like references. */
function startsApparatus(text: string, drafts: readonly Draft[], i: number): boolean {
	const draft = drafts[i];
	if (draft === undefined || !/^(?:notes|sources?)\b/i.test(wordsOf(text, draft))) return true;
	const next = drafts[i + 1];
	return next === undefined || next.kind === 'boilerplate' || next.kind === 'heading';
}

const roles =
	'mentor|research|senior|junior|author|journalist|writer|columnist|analyst|fellow|professor|lecturer|editor|correspondent|freelance|student|associate|assistant|reporter|former|expert|director|president|chairman|visiting|scholar|teacher|graduate|political|independent|phd|doctoral|staff|member|the|an?';
const bio = new RegExp(
	`^(?:(?:mr|ms|mrs|dr|prof|miss)\\.? )?((?:\\p{Lu}[\\p{L}.'’-]*\\s){1,4})is (?:currently )?(?:${roles})\\b`,
	'iu'
);

/** The name in "A Name is a research fellow at …". */
export const bioName = (line: string): string | undefined =>
	line.length <= 400 && /^\p{Lu}/u.test(line) ? bio.exec(line)?.[1]?.trim() : undefined;

/** A line or two about the writer at the end of an article, and the bare name above them, become bylines. */
export function markBios(
	text: string,
	drafts: readonly Draft[],
	authors: readonly string[]
): Draft[] {
	const out = [...drafts];
	let known = authors;
	for (let i = out.length - 1, seen = 0; i > 0 && seen < 3; i -= 1) {
		const draft = out[i];
		if (draft === undefined || ['boilerplate', 'byline', 'editorial'].includes(draft.kind))
			continue;
		seen += 1;
		const line = wordsOf(text, draft);
		const name = seen === 1 ? bioName(line) : undefined;
		const names = known.filter((author) => line.includes(author));
		const isBio =
			line.length <= 400 &&
			names.some(
				(author) =>
					line.indexOf(author) <= 5 &&
					(line.length < author.length + 6 ||
						/^\S* is\b/.test(line.slice(line.indexOf(author) + author.length)))
			);
		if (!isBio && !(name !== undefined && isLastWord(out, i))) continue;
		if (name !== undefined) known = [...known, name];
		out[i] = asKind(draft, 'byline');
		seen = 0;
	}
	return out;
}

/** A single sentence that ends the document. */
const isLastWord = (drafts: readonly Draft[], i: number) =>
	drafts.slice(i + 1).every(({ kind }) => kind === 'boilerplate' || kind === 'byline');
