import { elementsOf, isElement, oneLine, type Element, type Markup } from './markup.ts';
import { escapeLine, escapeStart } from './print-escapes.ts';

type Printers = {
	readonly inline: (nodes: readonly Markup[]) => string;
	readonly blocks: (nodes: readonly Markup[]) => readonly string[];
};
type Cell = { readonly words: string; readonly isHead: boolean };

/** Wider tables only place what stands in them. */
const widest = 60;

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

/**
 * Every cell in its place; one that spans several rows or columns stands in each, as long as that makes no
 * more than ten of every cell. None spans past the widest row: rows that overlap would push one another ever further.
 */
function gridOf(rows: readonly (readonly Element[])[], { inline }: Printers): Cell[][] {
	const grid: Cell[][] = rows.map(() => []);
	let spare = 10 * rows.reduce((sum, cells) => sum + cells.length, 100);
	rows.forEach((cells, y) => {
		let x = 0;
		for (const cell of cells) {
			while (grid[y]?.[x] !== undefined) x += 1;
			const words = oneLine(inline(cell.children).replace(/\n/g, ' '));
			const isHead = cell.name === 'th';
			const isWithin = x < widest;
			const wide = isWithin ? Math.min(spanOf(cell, 'colspan'), widest - x) : 1;
			const high = isWithin ? spanOf(cell, 'rowspan') : 1;
			const fits = wide * high <= spare;
			spare -= fits ? wide * high : 0;
			for (const line of grid.slice(y, y + (fits ? high : 1)))
				for (let right = 0; right < (fits ? wide : 1); right += 1)
					line[x + right] = { words, isHead };
			x += fits ? wide : 1;
		}
	});
	return grid.map((line) =>
		Array.from(line, (cell) => (cell as Cell | undefined) ?? { words: '', isHead: false })
	);
}

const blocks = /^(?:h[1-6]|blockquote|pre|article|section)$/;

/** A table that only places what stands in it: one column, far too many, or whole blocks in its cells. */
function isLayout(table: Element, rows: readonly (readonly Element[])[]): boolean {
	if (/^(?:presentation|none)$/.test(table.attributes.get('role') ?? '')) return true;
	if (rows.every((cells) => cells.length < 2)) return true;
	if (rows.some((cells) => cells.length > widest)) return true;
	const isMarked = rows.some((cells) => cells.some(({ name }) => name === 'th'));
	for (const each of elementsOf(table))
		if (each !== table && (each.name === 'table' || (!isMarked && blocks.test(each.name))))
			return true;
	return false;
}

const escaped = ({ words }: Cell) => escapeLine(words).replace(/\|/g, '\\|');

/** Each row a name in its head and a value beside it, as the boxes at the side of encyclopaedias have them. */
const isPair = (line: readonly Cell[]) =>
	line.length === 2 && line[0]?.isHead === true && !line[1]?.isHead && line[1]?.words !== '';

/** A table as rows between bars, a box of pairs as "name: value" lines, a layout as what stands in it. */
export function printTable(table: Element, print: Printers): readonly string[] {
	const rows = rowsOf(table).map((row) => row.children.filter(isCell));
	const caption = table.children.filter(isElement).filter(({ name }) => name === 'caption');
	const above = caption.flatMap(({ children }) => print.blocks(children));
	if (isLayout(table, rows))
		return [...above, ...rows.flat().flatMap(({ children }) => print.blocks(children))];
	const grid = gridOf(rows, print).filter((line) => line.some(({ words }) => words !== ''));
	if (grid.length === 0) return above;
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
	const width = grid.reduce((most, line) => Math.max(most, line.length), 0);
	const lines = grid.map(
		(line) =>
			`| ${Array.from({ length: width }, (_, x) => escaped(line[x] ?? { words: '', isHead: false })).join(' | ')} |`
	);
	const [head = '', ...rest] = lines;
	return [...above, [head, `|${' --- |'.repeat(width)}`, ...rest].join('\n')];
}
