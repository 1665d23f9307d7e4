import type { Block, Document } from './document.ts';
import type { Span } from '../text/span.ts';

/** Rows of one table: spans of their cells, as many in each as in the first. */
export type Table = {
	readonly rows: readonly { readonly block: number; readonly cells: readonly Span[] }[];
};

const trim = (text: string, start: number, end: number): Span => {
	let [from, to] = [start, end];
	while (from < to && /\s/.test(text.charAt(from))) from += 1;
	while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
	return { start: from, end: to };
};

function jointIn(row: string): RegExp {
	if (/(?<!\\)\|/.test(row)) return /(?<!\\)\|/g;
	if (row.includes('\t')) return /\t+/g;
	return row.includes('   ') ? / {3,}/g : / {2,}/g;
}

/** The cells of a row: between bars, else between tabs, else between gaps, wide ones where there are some. */
export function cellsOf(text: string, { start, end }: Span): Span[] {
	const row = text.slice(start, end);
	const joint = jointIn(row);
	const cells: Span[] = [];
	let at = 0;
	for (const { index, 0: mark } of row.matchAll(joint)) {
		if (index > 0 || mark !== '|') cells.push(trim(text, start + at, start + index));
		at = index + mark.length;
	}
	if (at < row.length) cells.push(trim(text, start + at, end));
	return cells;
}

const isRule = ({ kind }: Block, words: string) =>
	kind === 'boilerplate' && /^[\s|:+=-]+$/.test(words);

/** A row with more cells than this is a layout or a scrap of data, not something to learn. */
const mostCells = 10;
const longestRow = 1000;

/** Whether an empty line parts a row from a table whose own rows stand close: the next table begins. */
function isApart(
	text: string,
	blocks: readonly Block[],
	rows: readonly { readonly block: number }[],
	start: number
): boolean {
	const endOf = (row: { readonly block: number } | undefined) =>
		blocks[row?.block ?? -1]?.span.end ?? start;
	const [first, second] = rows;
	const isEmpty = (from: number, to: number) => /\n[ \t]*\n/.test(text.slice(from, to));
	return (
		second !== undefined &&
		isEmpty(endOf(rows.at(-1)), start) &&
		!isEmpty(endOf(first), blocks[second.block]?.span.start ?? start)
	);
}

/** The tables of a document: rows that follow one another and have as many cells. */
export function tablesOf({ text, blocks }: Document): Table[] {
	const tables: { rows: { block: number; cells: Span[] }[] }[] = [];
	let open = false;
	// rows since the last rule
	let since = 0;
	blocks.forEach((block, i) => {
		const { start, end } = block.span;
		if (open && isRule(block, text.slice(start, Math.min(end, start + longestRow)))) {
			const rows = tables.at(-1)?.rows ?? [];
			// a rule under one row of many: that row is the head of the next table
			const head =
				since > 2 && rows.length > since && blocks[i + 1]?.kind === 'row' ? rows.pop() : undefined;
			if (head) tables.push({ rows: [head] });
			since = 0;
			return;
		}
		const cells =
			block.kind === 'row' && end - start <= longestRow ? cellsOf(text, block.span) : [];
		const rows = tables.at(-1)?.rows;
		const isRow = cells.length > 1 && cells.length <= mostCells;
		const isNext = isRow && open && rows?.[0]?.cells.length === cells.length;
		if (isNext && !isApart(text, blocks, rows, start)) rows.push({ block: i, cells });
		else if (isRow) tables.push({ rows: [{ block: i, cells }] });
		open = isRow;
		since = isRow ? since + 1 : 0;
	});
	return tables.filter(({ rows }) => rows.length > 1);
}
