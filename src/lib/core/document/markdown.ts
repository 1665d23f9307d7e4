import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Span } from '../text/span.ts';
import { blocksOf, draftsOf as plainDrafts } from './blocks.ts';
import type { BlockKind, Document } from './document.ts';
import type { Draft } from './draft.ts';
import { emojiLength } from './emoji.ts';
import { joined, withoutFrontMatter } from './frontmatter.ts';
import { paragraphsOf, piecesOf, type Piece } from './pieces.ts';
import { finish, type Meta } from './finish.ts';
import { isDashed, looksLike } from './looks.ts';
import { markHeadings } from './sections.ts';

type Point = { readonly offset?: number | undefined };

/** The part of mdast's nodes that is read here. */
type Node = {
	readonly type: string;
	readonly depth?: number;
	readonly children?: readonly Node[];
	readonly position?: { readonly start: Point; readonly end: Point } | undefined;
};

const spanOf = ({ position }: Node): Span => ({
	start: position?.start.offset ?? 0,
	end: position?.end.offset ?? 0
});

/** What a node's children cover: a heading without its number signs. */
function innerSpan(node: Node): Span {
	const [first, last] = [node.children?.[0], node.children?.at(-1)];
	return first === undefined || last === undefined
		? spanOf(node)
		: { start: spanOf(first).start, end: spanOf(last).end };
}

type Place = { readonly text: string; readonly paragraph: (offset: number) => number };

const draft = ({ paragraph }: Place, span: Span, kind: BlockKind, level?: number): Draft => ({
	kind,
	...span,
	paragraph: paragraph(span.start),
	blanks: 1,
	...(level === undefined ? {} : { level })
});

const withoutEmoji = ({ start, end }: Span, { text }: Pick<Place, 'text'>): Span => ({
	start: start + emojiLength(text.slice(start, end)),
	end
});

/** Lines of one paragraph that are no sentence but "key: value", each by itself. */
function pairLines({ start, end }: Span, text: string): Span[] | undefined {
	const pieces = text.slice(start, end).split('\n');
	if (pieces.length < 2 || !pieces.every((piece) => isPairLine(piece))) return undefined;
	let at = start;
	return pieces.map((piece) => {
		const span = { start: at, end: at + piece.trimEnd().length };
		at += piece.length + 1;
		return span;
	});
}

const isPairLine = (line: string): boolean => {
	const words = line.replace(/[*_\\]/g, '').trim();
	const kind = looksLike(words);
	return (
		isDashed(words) ||
		kind === 'row' ||
		kind === 'boilerplate' ||
		kind === 'dateline' ||
		kind === 'byline'
	);
};

/** The lines of a paragraph that hard breaks part, or that are pairs. */
function brokenLines(node: Node, text: string): Span[] {
	const pairs = pairLines(innerSpan(node), text);
	if (pairs) return pairs;
	const lines: Span[] = [];
	let { start } = innerSpan(node);
	for (const child of node.children ?? []) {
		if (child.type !== 'break') continue;
		lines.push({ start, end: spanOf(child).start });
		start = spanOf(child).end;
	}
	return [...lines, { start, end: innerSpan(node).end }].filter(({ start, end }) => start < end);
}

/** Words that stand alone in bold, as headings do where nobody marked them. */
function isBoldLine({ children = [] }: Node, { text }: Place): boolean {
	const [only] = children;
	const words = only && text.slice(spanOf(only).start, spanOf(only).end);
	return children.length === 1 && only?.type === 'strong' && (words?.length ?? 0) <= 110;
}

const isPicture = ({ children = [] }: Node) => children.every(({ type }) => type === 'image');

function paragraphDrafts(node: Node, place: Place, within: BlockKind): Draft[] {
	if (isPicture(node)) return [draft(place, spanOf(node), 'boilerplate')];
	const [only] = node.children ?? [];
	if (only !== undefined && within === 'body' && isBoldLine(node, place))
		return [draft(place, withoutEmoji(innerSpan(only), place), 'heading', 3)];
	return brokenLines(node, place.text).flatMap((span) => {
		const line = { ...span, indent: 0 };
		const drafts = blocksOf(place.text, [line], place.paragraph(span.start), 1, false);
		return within === 'body'
			? drafts
			: drafts.map((inner) => (inner.kind === 'body' ? { ...inner, kind: within } : inner));
	});
}

function draftsOf(node: Node, place: Place, within: BlockKind): Draft[] {
	const inside = (kind: BlockKind) =>
		(node.children ?? []).flatMap((child) => draftsOf(child, place, kind));
	switch (node.type) {
		case 'root':
			return inside('body');
		case 'heading':
			return [draft(place, withoutEmoji(innerSpan(node), place), 'heading', node.depth ?? 2)];
		case 'paragraph':
			return paragraphDrafts(node, place, within);
		case 'list':
		case 'listItem':
			return inside('item');
		case 'blockquote':
			return inside('quotation');
		case 'table':
			return (node.children ?? []).map((row) => draft(place, spanOf(row), 'row'));
		case 'code':
			return [
				draft(
					place,
					spanOf(node),
					place.text.startsWith('```', spanOf(node).start) ? 'boilerplate' : 'body'
				)
			];
		default:
			return [draft(place, spanOf(node), 'boilerplate')];
	}
}

/** A line in sixty quotations and lists, by its marks or, where it goes on in them, by its indent. */
const deepest =
	/^(?: {2}|\t| ?(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){60,1000} ?(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])/m;
const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * Markup so dense or so deep that it is no prose; there the parser's time grows with the square of its length.
 * Such a text is read as plain.
 */
function isTangle(text: string, pieces: readonly Piece[]): boolean {
	const lines = pieces.reduce((sum, piece) => sum + piece.lines.length, 0);
	if (deepest.test(text) || (lines > 2000 && text.length / lines < 12)) return true;
	return pieces.some(({ lines: [first, ...more] }) => {
		const end = more.at(-1)?.end ?? first?.end ?? 0;
		const words = text.slice(first?.start ?? 0, end);
		const marks = words.length > 2000 ? countOf(words, /[*_[\]`!<&]/g) : 0;
		return (
			(marks > 500 && marks * 20 > words.length) ||
			(words.length > 2000 && countOf(words, /\|/g) * 4 > words.length)
		);
	});
}

/** Markdown (CommonMark and tables); offsets are into the text as it is, marks and all. */
export function readMarkdown(text: string, meta: Meta = {}): Document {
	// the parser must see the same offsets: what is skipped becomes blank
	const { visible, stated } = withoutFrontMatter(text);
	const known = joined(stated, meta);
	const pieces = piecesOf(visible);
	if (isTangle(text, pieces))
		return finish(text, markHeadings(text, plainDrafts(text, pieces)), known);
	const tree = fromMarkdown(visible, {
		extensions: [gfmTable()],
		mdastExtensions: [gfmTableFromMarkdown()]
	});
	const place = { text, paragraph: paragraphsOf(pieces) };
	const drafts = draftsOf(tree, place, 'body').filter(({ start, end }) => start < end);
	const hasHeadings = drafts.some(({ kind }) => kind === 'heading');
	return finish(text, hasHeadings ? drafts : markHeadings(text, drafts), known);
}
