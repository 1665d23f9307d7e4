import type { Finding } from '../../text/finding.ts';
import type { ReadCollection } from '../collection.ts';
import { gather, type Draft } from '../gather.ts';
import { withTally } from '../tally.ts';
import { isWordy, type Dialect } from './dialect.ts';
import { readGrid, type Grid, type Row } from './grid.ts';
import { DeckHeads } from './heads.ts';
import { draftOf } from './row.ts';
import { withoutSettings } from './settings.ts';
import type { Sight } from './sight.ts';

/** So many rows are named one by one; the rest are counted. */
const mostNamed = 1000;

/**
 * Reads a table as `dialect` says (detectDialect guesses one). A row that is no card costs itself alone, and is
 * named. Never throws.
 */
export function readTable(text: string, dialect: Dialect, file: string): ReadCollection {
	const plain = text.replace(/^\ufeff/, '');
	const { rows, strayQuotes } = gridOf(withoutSettings(plain, dialect.settings), dialect);
	const findings: Finding[] = strayQuotes
		.slice(0, mostNamed)
		.map((line) => stray(line + dialect.settings));
	const heads = new DeckHeads(dialect);
	const drafts: Draft[] = [];
	const body = dialect.hasHeader ? rows.slice(1) : rows;
	findings.push(...unreadColumns(body, dialect, rows[0]));
	for (const row of body) {
		if (row.cells.slice(dialect.columns.length).some(isWritten))
			findings.push(leftOver(row.line + dialect.settings, dialect.columns.length));
		const sight: Sight = { dialect, line: row.line + dialect.settings, findings };
		const deck = heads.read(row.cells);
		const draft = draftOf(row.cells, sight);
		if (draft) drafts.push({ ...draft, ...(deck !== undefined && { deck }) });
	}
	if (body.length === 0) findings.push(empty);
	return withTally(gather(drafts, file, heads.all), { findings, read: body.length, file });
}

function gridOf(text: string, dialect: Dialect): Grid {
	const grid = readGrid(text, dialect);
	const { delimiter, columns } = dialect;
	const last = columns.length - 1;
	if (!isWordy(dialect) || last < 0) return grid;
	const rows = grid.rows.map(({ line, cells }) => ({
		line,
		cells: [
			...cells.slice(0, last),
			...(cells.length > last ? [cells.slice(last).join(delimiter)] : [])
		]
	}));
	return { ...grid, rows };
}

const isWritten = (cell: string) => cell.trim() !== '';

/** Columns with words in them that are read as nothing. */
function unreadColumns(body: readonly Row[], dialect: Dialect, first: Row | undefined): Finding[] {
	const unread = dialect.columns.flatMap((role, i) =>
		role === 'ignored' && body.some(({ cells }) => isWritten(cells[i] ?? '')) ? [i] : []
	);
	if (unread.length === 0) return [];
	const nameOf = (i: number) => (dialect.hasHeader && first?.cells[i]?.trim()) || String(i + 1);
	const names = `${unread.slice(0, 10).map(nameOf).join(', ')}${unread.length > 10 ? ' …' : ''}`;
	return [
		{
			code: 'unread-column',
			severity: 'warning',
			what: `not read: the columns ${names}`,
			todo: 'choose what they hold, or give them a heading such as “hint” or “tags”',
			values: [names]
		}
	];
}

const leftOver = (line: number, columns: number): Finding => ({
	code: 'left-over',
	severity: 'warning',
	line,
	what: `the row has more than ${columns} cells; what stands behind them is left out`,
	todo: 'put a cell that holds the delimiter in quotation marks',
	values: [columns]
});

const stray = (line: number): Finding => ({
	code: 'stray-quote',
	severity: 'warning',
	line,
	what: 'a quotation mark has no partner; the cell was taken as it stands',
	todo: 'double the marks within a cell, or read the table without quotation marks'
});

const empty: Finding = {
	code: 'empty',
	severity: 'error',
	what: 'there are no rows',
	todo: 'name a table with a card a row'
};
