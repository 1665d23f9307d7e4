import { escapeLine, escapeStart } from '../print-escapes.ts';
import { joinLines } from './hyphens.ts';
import type { Cell } from './cells.ts';
import { listMark } from './lines.ts';
import type { Paragraph } from './paragraphs.ts';

/** What most letters of the document are set in. */
type Body = { readonly size: number; readonly font: string | undefined };

function commonest<T>(
	paragraphs: readonly Paragraph[],
	keyOf: (each: Paragraph) => T
): T | undefined {
	const letters = new Map<T, number>();
	for (const each of paragraphs)
		letters.set(keyOf(each), (letters.get(keyOf(each)) ?? 0) + each.text.length);
	return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const half = (size: number) => Math.round(size * 2) / 2;

function bodyOf(paragraphs: readonly Paragraph[]): Body {
	const size = commonest(paragraphs, (each) => half(each.size)) ?? 0;
	const inSize = paragraphs.filter((each) => half(each.size) === size && each.font !== undefined);
	return { size, font: commonest(inSize, ({ font }) => font) };
}

const isLarge = ({ size }: Paragraph, body: Body) => half(size) >= 1.12 * body.size;

function isHeading(paragraph: Paragraph, body: Body): boolean {
	const { text, font, lines, kind } = paragraph;
	if (kind === 'row' || !/\p{L}{2}/u.test(text) || text.length > 200) return false;
	if (isLarge(paragraph, body)) return !/[.,;]$/.test(text) || text.length < 60;
	const isOther = font !== undefined && body.font !== undefined && font !== body.font;
	return (
		isOther &&
		half(paragraph.size) >= body.size &&
		lines.length <= 2 &&
		text.length <= 110 &&
		!/[.,;:?!]["”’)]?$/.test(text) &&
		/^[\p{Lu}\p{N}]/u.test(text)
	);
}

/** Small print at the foot of a page that begins with a number or a sign. */
const isFootnote = ({ text, size, height }: Paragraph, body: Body) =>
	size <= 0.9 * body.size && height > 0.5 && /^(?:\d{1,3}|[*†‡§]|\[\d+\])[\s.)]?\s*\S/.test(text);

/** No paragraph of a document is longer. */
const longest = 10_000;

const goesOn = (before: Paragraph, next: Paragraph) =>
	before.kind !== 'row' &&
	next.kind === 'prose' &&
	half(before.size) === half(next.size) &&
	before.text.length < longest &&
	(/\p{L}[-‐\u00ad]$/u.test(before.text.slice(-5)) ||
		(!/[.?!:;]["”’')\]]*$/.test(before.text.slice(-20)) && /^\p{Ll}/u.test(next.text)));

/** A large heading whose last words stand on a line of their own. */
const isTitleBroken = (before: Paragraph, next: Paragraph, body: Body) =>
	isHeading(before, body) &&
	isHeading(next, body) &&
	isLarge(next, body) &&
	half(before.size) === half(next.size) &&
	/^\p{Ll}/u.test(next.text);

/** A paragraph that a column or a page broke is whole again. */
function mended(
	paragraphs: readonly Paragraph[],
	body: Body,
	known: ReadonlySet<string>
): Paragraph[] {
	const out: Paragraph[] = [];
	for (const next of paragraphs) {
		const before = out.at(-1);
		if (before && isTitleBroken(before, next, body))
			out[out.length - 1] = { ...before, text: joinLines(before.text, next.text, known) };
		else if (before && !isHeading(before, body) && !isHeading(next, body) && goesOn(before, next))
			out[out.length - 1] = { ...before, text: joinLines(before.text, next.text, known) };
		else out.push(next);
	}
	return out;
}

/** Cells of rows under the widest row's; a cell that stands under none joins the nearest. */
function tableOf(rows: readonly Paragraph[]): string {
	const cellsOf = ({ lines: [line] }: Paragraph): readonly Cell[] => line?.cells ?? [];
	const widest = rows.map(cellsOf).reduce((a, b) => (b.length > a.length ? b : a), []);
	const place = (cell: Cell) => {
		const distances = widest.map((head) =>
			cell.x <= head.right && cell.right >= head.x
				? 0
				: Math.min(Math.abs(cell.x - head.right), Math.abs(head.x - cell.right))
		);
		return distances.indexOf(Math.min(...distances));
	};
	const lines = rows.map((row) => {
		const columns = widest.map(() => '');
		for (const cell of cellsOf(row)) {
			const column = place(cell);
			columns[column] = `${columns[column] ?? ''} ${cell.text}`.trim();
		}
		return `| ${columns.map((text) => escapeLine(text).replace(/\|/g, '\\|')).join(' | ')} |`;
	});
	const [head = '', ...rest] = lines;
	return [head, `|${' --- |'.repeat(widest.length)}`, ...rest].join('\n');
}

function blockOf(paragraph: Paragraph, body: Body, levels: readonly number[]): string {
	const { text, kind } = paragraph;
	if (isHeading(paragraph, body)) {
		const level = isLarge(paragraph, body) ? levels.indexOf(half(paragraph.size)) : levels.length;
		return `${'#'.repeat(Math.min(level + 1, 5))} ${escapeLine(text)}`;
	}
	const mark = kind === 'item' ? listMark(text) : undefined;
	if (mark?.bullet === true) return `- ${escapeLine(text.slice(mark.length))}`;
	// "3. Trade" stays the number of a list; "(a)" is none of Markdown's
	return mark && /^\d/.test(text) ? escapeLine(text) : escapeStart(escapeLine(text));
}

/** Paragraphs as Markdown: large or differently set short ones are headings, rows of cells tables. */
export function printParagraphs(all: readonly Paragraph[], known: ReadonlySet<string>): string {
	const body = bodyOf(all);
	const paragraphs = mended(
		all.filter((each) => !isFootnote(each, body)),
		body,
		known
	);
	const large = paragraphs.filter((each) => isHeading(each, body) && isLarge(each, body));
	const levels = [...new Set(large.map(({ size }) => half(size)))]
		.sort((a, b) => b - a)
		.slice(0, 4);
	const out: string[] = [];
	for (let i = 0; i < paragraphs.length; i += 1) {
		const paragraph = paragraphs[i] as Paragraph;
		let end = i;
		while (paragraphs[end]?.kind === 'row') end += 1;
		const isTable = end - i > 1;
		const block = isTable ? tableOf(paragraphs.slice(i, end)) : blockOf(paragraph, body, levels);
		const isNext = paragraph.kind === 'item' && paragraphs[i - 1]?.kind === 'item';
		if (isNext && out.length > 0) out.push(`${out.pop() ?? ''}\n${block}`);
		else out.push(block);
		if (isTable) i = end - 1;
	}
	return out.join('\n\n');
}
