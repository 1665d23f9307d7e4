import { cellsOf, sharesGap, type Cell } from './cells.ts';
import { largest, type PdfText } from './page.ts';
import { endOf, rowsOf, wordsOf } from './rows.ts';

/** A line of a column, or a row of cells. */
export type Line = {
	readonly text: string;
	readonly cells: readonly Cell[];
	readonly x: number;
	readonly right: number;
	readonly y: number;
	readonly size: number;
	/** The font of all its letters; undefined where they have several. */
	readonly font: string | undefined;
};

/** A small raised number or star that points to a footnote. */
function withoutNoteMarks(row: readonly PdfText[]): readonly PdfText[] {
	const size = largest(row.map((each) => each.size));
	const base = largest(row.filter((each) => each.size === size).map(({ y }) => y));
	return row.filter(
		(text) =>
			text.size >= 0.8 * size ||
			text.y >= base - 0.15 * size ||
			!/^\s*(?:\d{1,3}|[*†‡§])\s*$/.test(text.words)
	);
}

/** The texts of a column as lines, from top to bottom. */
export function linesOf(column: readonly PdfText[]): Line[] {
	const rows = rowsOf(column).map(withoutNoteMarks);
	const cells = rows.map(cellsOf);
	return rows.map((row, i) => {
		const own = cells[i] ?? [];
		const main = row.reduce((a, b) => (b.words.length > a.words.length ? b : a));
		const fonts = new Set(
			row.filter(({ words }) => /[\p{L}\p{N}]/u.test(words)).map(({ font }) => font)
		);
		const isRow =
			sharesGap(own, cells[i - 1], main.size) || sharesGap(own, cells[i + 1], main.size);
		const [x, right] = [row[0]?.x ?? 0, largest(row.map(endOf))];
		const text = wordsOf(row);
		return {
			text,
			cells: isRow ? own : [{ text, x, right }],
			x,
			right,
			y: main.y,
			size: main.size,
			font: fonts.size === 1 ? [...fonts][0] : undefined
		};
	});
}

/** "•", "–", "(a)", "12." at the beginning of a line. */
export const listMark = (text: string): { bullet: boolean; length: number } | undefined => {
	const bullet = /^[•●○◦▪■□▶►➢➤✓✔·∙‣⁃]\s*|^[–—-]\s+/u.exec(text);
	if (bullet) return { bullet: true, length: bullet[0].length };
	const number = /^(?:\(?\d{1,2}[.)]|\([a-z]\)|[a-z]\))\s+(?=\S)/.exec(text);
	return number ? { bullet: false, length: number[0].length } : undefined;
};
