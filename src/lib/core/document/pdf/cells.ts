import { largest, type PdfText } from './page.ts';
import { endOf, wordsOf } from './rows.ts';

/** Words that stand together in a line, a cell where the line is a row of a table. */
export type Cell = { readonly text: string; readonly x: number; readonly right: number };

/** A gap as wide as this, in sizes of the letters, may part cells. */
const cellGap = 1.3;
const mostCells = 60;

export function cellsOf(row: readonly PdfText[]): Cell[] {
	const groups: PdfText[][] = [];
	let right = -Infinity;
	for (const text of row) {
		if (text.x - right > cellGap * text.size) groups.push([]);
		groups.at(-1)?.push(text);
		right = Math.max(right, endOf(text));
	}
	return groups.map((group) => ({
		text: wordsOf(group),
		x: group[0]?.x ?? 0,
		right: largest(group.map(endOf))
	}));
}

/** Gaps of two rows that stand under one another are of a table; in justified text they stand anywhere. */
export const sharesGap = (
	a: readonly Cell[],
	b: readonly Cell[] | undefined,
	size: number
): boolean =>
	b !== undefined &&
	a.length <= mostCells &&
	b.length <= mostCells &&
	a.slice(1).some((cell, i) =>
		b.slice(1).some((other, j) => {
			const left = Math.max(a[i]?.right ?? 0, b[j]?.right ?? 0);
			return Math.min(cell.x, other.x) - left > 0.7 * size && Math.abs(cell.x - other.x) < 4 * size;
		})
	);
