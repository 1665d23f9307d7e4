import { elementsOf, isElement, oneLine, type Element, type Markup } from './markup.ts';
import { escapeLine, escapeStart } from './print-escapes.ts';
import { tooMuch } from './unreadable.ts';

type Printers = {
	readonly inline: (nodes: readonly Markup[]) => string;
	readonly blocks: (nodes: readonly Markup[]) => readonly string[];
};
type Cell = { readonly words: string; readonly isHead: boolean };

const mostCells = 200_000;
const widest = 100;

const isRow = ({ name }: Element) => name === 'tr';
const isCell = (node: Markup): node is Element =>
	isElement(node) && (node.name === 'td' || node.name === 'th');

/** The rows of this table, not of a table in it. */
function rowsOf(table: Element): Element[] {
	return table.children
		.filter(isElement)
		.flatMap((child) =>
			isRow(child) ? [child] : /^t(?:head|body|foot)$/.test(child.name) ? rowsOf(child) : []
		);
}

const spanOf = (cell: Element, name: 'colspan' | 'rowspan') => {
	const span = Number(cell.attributes.get(name) ?? 1);
	return Number.isSafeInteger(span) && span > 0 ? Math.min(span, widest) : 1;
};

/** Every cell in its place; one that spans several rows or columns stands in each. */
function gridOf(rows: readonly Element[], { inline }: Printers): Cell[][] {
	const grid: Cell[][] = rows.map(() => []);
	let cells = 0;
	rows.forEach((row, y) => {
		let x = 0;
		for (const cell of row.children.filter(isCell)) {
			while (grid[y]?.[x] !== undefined) x += 1;
			const words = oneLine(inline(cell.children).replace(/\n/g, ' '));
			const isHead = cell.name === 'th';
			const [wide, high] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
			for (let down = 0; down < high && y + down < rows.length; down += 1)
				for (let right = 0; right < wide; right += 1) {
					cells += 1;
					if (cells > mostCells) throw tooMuch('elements', mostCells);
					const line = grid[y + down];
					if (line) line[x + right] = { words, isHead };
				}
			x += wide;
		}
	});
	return grid.map((line) =>
		Array.from(line, (cell) => (cell as Cell | undefined) ?? { words: '', isHead: false })
	);
}

const inside = /^(?:h[1-6]|table|blockquote|pre|article|section)$/;

/** A table that only places what stands in it: one column, or whole blocks in its cells. */
function isLayout(table: Element, grid: readonly Cell[][]): boolean {
	if (/^(?:presentation|none)$/.test(table.attributes.get('role') ?? '')) return true;
	if (grid.every((line) => line.length < 2)) return true;
	const isMarked = grid.some((line) => line.some(({ isHead }) => isHead));
	for (const { name } of elementsOf(table))
		if (name !== table.name && inside.test(name)) return !isMarked || name === 'table';
	const longest = Math.max(
		0,
		...grid.map((line) => Math.max(0, ...line.map(({ words }) => words.length)))
	);
	return !isMarked && longest > 1000;
}

const escaped = ({ words }: Cell) => escapeLine(words).replace(/\|/g, '\\|');

/** Each row a name in its head and a value beside it, as the boxes at the side of encyclopaedias have them. */
const isPair = (line: readonly Cell[]) =>
	line.length === 2 && line[0]?.isHead === true && !line[1]?.isHead && line[1]?.words !== '';

/** A table as rows between bars, a box of pairs as "name: value" lines, a layout as what stands in it. */
export function printTable(table: Element, print: Printers): readonly string[] {
	const rows = rowsOf(table);
	const caption = table.children.filter(isElement).filter(({ name }) => name === 'caption');
	const grid = gridOf(rows, print).filter((line) => line.some(({ words }) => words !== ''));
	const above = caption.flatMap(({ children }) => print.blocks(children));
	if (isLayout(table, grid))
		return [
			...above,
			...rows.flatMap((row) =>
				row.children.filter(isCell).flatMap(({ children }) => print.blocks(children))
			)
		];
	const pairs = grid.filter(isPair);
	if (pairs.length > 0 && pairs.length * 2 > grid.length)
		return [
			...above,
			...grid.map((line) =>
				escapeStart(
					escapeLine([...new Set(line.map(({ words }) => words.replace(/:$/, '')))].join(': '))
				)
			)
		];
	const width = Math.max(...grid.map((line) => line.length));
	const lines = grid.map(
		(line) =>
			`| ${Array.from({ length: width }, (_, x) => escaped(line[x] ?? { words: '', isHead: false })).join(' | ')} |`
	);
	const [head = '', ...rest] = lines;
	return [...above, [head, `|${' --- |'.repeat(width)}`, ...rest].join('\n')];
}
