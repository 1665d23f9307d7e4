import { columnHeads } from './columns.ts';
import { datesAbove } from './dates-above.ts';
import { asKind, type Draft } from './draft.ts';
import { emojiLength } from './emoji.ts';
import { gluedRows } from './glued.ts';
import { doubledNameLength, gluedHeadingLength } from './glued.ts';
import { datelineLength } from './head.ts';
import {
	answerMark,
	isDashed,
	isTableRow,
	isTimeline,
	looksLike,
	onOneLine,
	questionMark
} from './looks.ts';
import { runsOn, widthOf, type Line, type Piece } from './pieces.ts';

const bullet =
	/^(?:[-–—*•·▪◦‣●○■□▶►▸➔➜➡➢➤➮→⇒»✓✔✦★]|[üØ§](?=\s+\p{Lu})|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\(\d{1,3}\))\s+(?=\S)/iu;

/** The length of a list mark and the white space behind it. */
function bulletLength(line: string): number {
	const mark = bullet.exec(line.slice(0, 20))?.[0];
	// "A. P. J. Kalam" and "I. Newton" are names; capital letters mark a list only with a bracket
	return mark === undefined || /^[A-Z]\.\s/.test(mark) ? 0 : mark.length;
}

const sliceOf = (text: string, { start, end }: Line) => text.slice(start, end);

/** Where every line ends a sentence, none was broken. */
const isLinewise = (text: string, lines: readonly Line[]) =>
	lines.slice(0, -1).every(({ end }) => /[.!?]/.test(text.charAt(end - 1)));

/** A line that begins something of its own, whatever stands before it. */
export const beginsAnew = (words: string) =>
	bulletLength(words) > 0 ||
	emojiLength(words) > 0 ||
	questionMark(words) > 0 ||
	answerMark(words) > 0;

/** "Area: 500 km²", "1905 – Partition of Bengal". */
export const isListed = (words: string) =>
	looksLike(words) === 'row' || isDashed(words) || (isTimeline(words) && words.length < 200);

/**
 * Whether full lines are the rule: in broken prose nearly every line is full, in a list without marks only its
 * longest ones are.
 */
function isBroken(text: string, lines: readonly Line[], width: number): boolean {
	let [full, all] = [0, 0];
	lines.slice(1).forEach((next, i) => {
		const line = lines[i];
		if (line === undefined || beginsAnew(sliceOf(text, next))) return;
		all += 1;
		if (runsOn(text, line, next, width) || /^\p{Ll}/u.test(text.charAt(next.start))) full += 1;
	});
	return full * 2 > all;
}

/** Lines that were broken because they were full, joined; each group becomes one block. */
function joined(text: string, lines: readonly Line[]): Line[][] {
	const isList = lines.filter((line) => isListed(sliceOf(text, line))).length * 2 > lines.length;
	const widest = isList || isLinewise(text, lines) ? 0 : widthOf(lines);
	const width = isBroken(text, lines, widest) ? widest : 0;
	const groups: Line[][] = [];
	for (const line of lines) {
		const group = groups.at(-1);
		const last = group?.at(-1);
		const words = sliceOf(text, line);
		const startsAnew = beginsAnew(words);
		const isNext =
			last !== undefined &&
			!startsAnew &&
			runsOn(text, last, line, width) &&
			isProse(words) &&
			isProse(sliceOf(text, last));
		const isIndented =
			last !== undefined &&
			!startsAnew &&
			line.indent > 0 &&
			bulletLength(sliceOf(text, group?.[0] ?? last)) > 0;
		if (group !== undefined && (line.goesOn || isNext || isIndented)) group.push(line);
		else groups.push([line]);
	}
	return groups;
}

/** A line that is something by itself is never the middle of a paragraph. */
export function isProse(line: string): boolean {
	const kind = looksLike(line);
	return kind === 'body' || kind === 'question' || (kind === 'row' && !/\t|\|| {3,}/.test(line));
}

/** What a page's markup left before the words: the end of a picture's caption, a file's name, a stray bracket. */
function strayLength(words: string): number {
	const close = words.lastIndexOf(']]');
	const isStray = close >= 0 && close < 600 && !words.slice(0, close).includes('[[');
	const after = isStray ? close + 2 : 0;
	const file = /^\s*\S+\.(?:jpe?g|png|svg|gif|webp|tiff?|webm|og[gv]|mp4)\s+(?=\p{Lu})/iu.exec(
		words.slice(after, after + 300)
	);
	const start = after + (file?.[0].length ?? 0);
	return start + (/^\s*/.exec(words.slice(start))?.[0].length ?? 0);
}

/** One block, or two where a dateline or a scrap of markup stands before the words. `lists`: a list mark may begin it. */
export function blocksOf(
	text: string,
	group: readonly Line[],
	paragraph: number,
	blanks: number,
	lists: boolean
): Draft[] {
	const [first, last] = [group[0], group.at(-1)];
	if (first === undefined || last === undefined) return [];
	const span = { start: first.start, end: last.end };
	const words = text.slice(span.start, span.end);
	const base = { paragraph, blanks };
	const stray = strayLength(words);
	if (stray >= words.length) return [{ ...base, ...span, kind: 'boilerplate' }];
	if (stray > 0)
		return [
			{ ...base, kind: 'boilerplate', start: span.start, end: span.start + stray },
			{ ...base, kind: 'body', start: span.start + stray, end: span.end }
		];
	const sign = emojiLength(words);
	if (sign > 0)
		return blocksOf(
			text,
			[{ ...first, start: first.start + sign }, ...group.slice(1)],
			paragraph,
			blanks,
			lists
		);
	const bullet = lists ? bulletLength(words) : 0;
	const mark = bullet > 0 ? bullet + doubledNameLength(words.slice(bullet)) : 0;
	if (mark > 0)
		return [
			{ ...base, kind: itemKind(words.slice(mark)), start: span.start + mark, end: span.end }
		];
	const glued = doubledNameLength(words) || gluedHeadingLength(words);
	if (glued > 0)
		return [
			{ ...base, kind: 'boilerplate', start: span.start, end: span.start + glued },
			{ ...base, kind: 'body', start: span.start + glued, end: span.end }
		];
	const answer = answerMark(words);
	if (answer > 0) return [{ ...base, kind: 'body', start: span.start + answer, end: span.end }];
	const kind = looksLike(words);
	const question = questionMark(words);
	if (kind === 'question') return [{ ...base, kind, start: span.start + question, end: span.end }];
	const dateline = kind === 'body' || kind === 'row' ? datelineLength(words) : 0;
	if (dateline > 0)
		return [
			{ ...base, kind: 'dateline', start: span.start, end: span.start + dateline },
			{ ...base, kind: 'body', start: span.start + dateline, end: span.end }
		];
	return [{ ...base, ...span, kind }];
}

const itemKind = (words: string): Draft['kind'] => {
	const kind = looksLike(words);
	return kind === 'boilerplate' || kind === 'row' || kind === 'caption' ? kind : 'item';
};

/** A lone "Key: value" is a sentence with a colon; rows come in company. */
function lonePairs(text: string, drafts: readonly Draft[]): Draft[] {
	const isRow = (i: number) => drafts[i]?.kind === 'row';
	return drafts.map((draft, i) => {
		if (draft.kind !== 'row' || isRow(i - 1) || isRow(i + 1)) return draft;
		const words = onOneLine(text.slice(draft.start, draft.end));
		if (isTableRow(words) || isTimeline(words)) return draft;
		const mark = text.slice(text.lastIndexOf('\n', draft.start - 1) + 1, draft.start).trim();
		const isItem = mark.length < 8 && bulletLength(`${mark} x`) > 0;
		return asKind(draft, isItem ? 'item' : 'body');
	});
}

/** Lines of one paragraph that pictures begin are a list; one alone heads what follows. */
function emojiItems(text: string, drafts: readonly Draft[]): Draft[] {
	const isMarked = drafts.map(({ start }) => isEmojiBefore(text, start));
	const isWith = (i: number, j: number) =>
		isMarked[j] === true && drafts[i]?.paragraph === drafts[j]?.paragraph;
	return drafts.map((draft, i) =>
		isMarked[i] && draft.kind === 'body' && (isWith(i, i - 1) || isWith(i, i + 1))
			? asKind(draft, 'item')
			: draft
	);
}

/** Whether pictures stand between the beginning of a line and a place in it. */
export const isEmojiBefore = (text: string, at: number): boolean => {
	const near = text.slice(Math.max(0, at - 30), at);
	const lead = near.slice(near.lastIndexOf('\n') + 1).trimStart();
	return lead !== '' && emojiLength(`${lead} x`) >= lead.length;
};

/** Lines before a stray end of a caption belong to that caption. */
function strayCaptions(text: string, drafts: readonly Draft[]): Draft[] {
	const lastStray = new Map<number, number>();
	drafts.forEach(({ kind, end, paragraph }, i) => {
		if (kind === 'boilerplate' && text.slice(end - 2, end) === ']]') lastStray.set(paragraph, i);
	});
	return drafts.map((draft, i) =>
		i < (lastStray.get(draft.paragraph) ?? -1) ? asKind(draft, 'boilerplate') : draft
	);
}

/** A short piece that begins in the middle of a sentence and goes on from none is a caption or a scrap. */
function scraps(text: string, drafts: readonly Draft[]): Draft[] {
	return drafts.map((draft, i) => {
		if (draft.kind !== 'body' || draft.end - draft.start > 150) return draft;
		const before = drafts[i - 1];
		const goesOn = before?.kind === 'body' && /[\p{L},]$/u.test(text.charAt(before.end - 1));
		return !goesOn &&
			/^[\p{Ll},;]/u.test(text.charAt(draft.start)) &&
			draft.paragraph !== before?.paragraph
			? asKind(draft, 'caption')
			: draft;
	});
}

/** The blocks of plain text, each as it looks by itself. */
export function draftsOf(text: string, pieces: readonly Piece[]): Draft[] {
	const drafts = pieces.flatMap(({ paragraph, lines, blanks }) =>
		joined(text, lines).flatMap((group, i) =>
			blocksOf(text, group, paragraph, i === 0 ? blanks : 0, true)
		)
	);
	const passes = [lonePairs, strayCaptions, scraps, emojiItems, columnHeads, gluedRows, datesAbove];
	return passes.reduce((all, pass) => pass(text, all), drafts).map(trimEnd(text));
}

/** No block ends in white space. */
const trimEnd =
	(text: string) =>
	(draft: Draft): Draft => {
		let end = draft.end;
		while (end > draft.start && /\s/.test(text.charAt(end - 1))) end -= 1;
		return { ...draft, end };
	};
