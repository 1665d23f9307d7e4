import { cellsOf, sharesGap } from './cells.ts';
import { largest, median, type PdfText } from './page.ts';
import { endOf, rowsOf, wordsOf } from './rows.ts';

type Row = readonly PdfText[];

/** What parts columns: an empty strip down the page that hardly any row crosses, with prose on both sides. */
type Gutter = {
	readonly left: readonly PdfText[];
	readonly right: readonly PdfText[];
	readonly crossing: readonly Row[];
};

const fewestRows = 4;
/** Lines of prose in a column hold more letters than cells of a table. */
const fewestLetters = 18;
/** A page of more pieces is no page of columns, and would take long. */
const mostTexts = 20_000;
/** The narrowest strip, in sizes of the letters. */
const narrowest = 0.8;

function isProse(side: readonly Row[]): boolean {
	if (side.length < fewestRows) return false;
	return median(side.map((row) => wordsOf(row).length)) >= fewestLetters;
}

const reach = (side: readonly Row[]): [number, number] => {
	const ys = side.map(([first]) => first?.y ?? 0);
	return [-largest(ys.map((y) => -y)), largest(ys)];
};

function standBeside(a: readonly Row[], b: readonly Row[]): boolean {
	const [[top, bottom], [otherTop, otherBottom]] = [reach(a), reach(b)];
	const shared = Math.min(bottom, otherBottom) - Math.max(top, otherTop);
	return shared > 0.3 * Math.min(bottom - top, otherBottom - otherTop);
}

/** Where words begin after a gap, most often first: a column begins there. */
function beginnings(rows: readonly Row[]): number[] {
	const counts = new Map<number, number>();
	for (const row of rows)
		row.forEach((text, i) => {
			const before = row[i - 1];
			if (before && text.x - endOf(before) < narrowest * text.size) return;
			const x = Math.round(text.x);
			counts.set(x, (counts.get(x) ?? 0) + 1);
		});
	return [...counts]
		.filter(([, count]) => count >= 3)
		.sort((a, b) => b[1] - a[1])
		.slice(0, 30)
		.map(([x]) => x);
}

/** Rows of a table with short cells run over the columns, wherever their gaps stand. */
function tableRows(rows: readonly Row[]): ReadonlySet<Row> {
	const cells = rows.map(cellsOf);
	const isShort = (i: number) =>
		(cells[i]?.length ?? 0) >= 3 && cells[i]?.every(({ text }) => text.length <= 25) === true;
	const belong = (i: number, j: number) =>
		isShort(j) && sharesGap(cells[i] ?? [], cells[j], rows[i]?.[0]?.size ?? 0);
	return new Set(rows.filter((_, i) => isShort(i) && (belong(i, i - 1) || belong(i, i + 1))));
}

function gutterOf(rows: readonly Row[]): Gutter | undefined {
	const tables = tableRows(rows);
	let best: Gutter | undefined;
	for (const x of beginnings(rows)) {
		const [left, right, crossing]: [Row[], Row[], Row[]] = [[], [], []];
		for (const row of rows) {
			const before = row.filter((text) => endOf(text) <= x - narrowest * text.size);
			const after = row.filter((text) => text.x >= x - 2);
			if (tables.has(row) || before.length + after.length < row.length) crossing.push(row);
			else {
				if (before.length > 0) left.push(before);
				if (after.length > 0) right.push(after);
			}
		}
		if (crossing.length > 0.3 * rows.length) continue;
		if (crossing.length >= (best?.crossing.length ?? Infinity)) continue;
		if (isProse(left) && isProse(right) && standBeside(left, right))
			best = { left: left.flat(), right: right.flat(), crossing };
	}
	return best;
}

/**
 * The texts of a page in the order of reading: columns from left to right, between the rows that run over all
 * of them. Each list is one column, or what stands across.
 */
export function flowsOf(texts: readonly PdfText[], depth = 0): PdfText[][] {
	const isPage = depth < 4 && texts.length <= mostTexts;
	const gutter = isPage ? gutterOf(rowsOf(texts)) : undefined;
	if (!gutter) return texts.length > 0 ? [[...texts]] : [];
	const out: PdfText[][] = [];
	const within = (side: readonly PdfText[], from: number, to: number) =>
		flowsOf(
			side.filter(({ y }) => y >= from && y < to),
			depth + 1
		);
	let from = -Infinity;
	let across: PdfText[] | undefined;
	for (const row of gutter.crossing) {
		const y = -largest(row.map((text) => -text.y));
		const parts = [...within(gutter.left, from, y), ...within(gutter.right, from, y)];
		if (parts.length > 0 || !across) {
			across = [];
			out.push(...parts, across);
		}
		across.push(...row);
		from = y;
	}
	return [...out, ...within(gutter.left, from, Infinity), ...within(gutter.right, from, Infinity)];
}
