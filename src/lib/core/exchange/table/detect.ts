import { isWordy, quizletDialect, type Dialect, type Layout, type Role } from './dialect.ts';
import { readGrid, type Row } from './grid.ts';
import { rolesNamed } from './headers.ts';
import { readSettings, separatorOf, withoutSettings, type Settings } from './settings.ts';

/** More are no table of cards; a person could not choose among them. */
const mostColumns = 200;

/** So much of a text is looked at. */
const sampleLength = 100_000;

/** How a table seems to be written, its signs as `given` where they are: a guess for a person to look at, never a reason to refuse a text. */
export function detectDialect(text: string, given: Partial<Layout> = {}): Dialect {
	const plain = text.replace(/^\ufeff/, '');
	const settings = readSettings(plain);
	const rest = withoutSettings(plain.slice(0, sampleLength), settings.lines);
	const layout = { ...layoutOf(rest, given.delimiter ?? separatorOf(settings)), ...given };
	const all = readGrid(rest, layout).rows;
	const rows = plain.length > sampleLength ? all.slice(0, -1) : all;
	const [first, ...others] = rows;
	const names = columnsNamed(settings) ?? first?.cells ?? [];
	const header = rolesNamed(names);
	const hasHeader = header !== undefined && !settings.values.has('columns');
	const body = hasHeader ? others : rows;
	const isOwn = hasHeader && names.some((name) => name.trim() === 'hafiza id');
	const byPlace = isWordy(layout) ? quizletDialect().columns : rolesByPlace(body);
	const columns = withSettings(header ?? byPlace, settings).slice(0, mostColumns);
	const deck = settings.values.get('deck')?.trim();
	const tagsBy = settings.values.has('tags column') ? ' ' : '';
	return {
		...quizletDialect(),
		...layout,
		settings: settings.lines,
		hasHeader,
		columns,
		isHtml: isHtml(body, settings),
		lists: isOwn ? '|' : signIn(body, columns, ['accept', 'distractors'], ['|', '\n', ';']),
		tagsBy: isOwn
			? '|'
			: tagsBy ||
				signIn(body, columns, ['tags'], [',', ';', '|']) ||
				(signIn(body, columns, ['tags'], ['::']) && ' '),
		tags: (settings.values.get('tags') ?? '').split(' ').filter((tag) => tag !== ''),
		...(deck !== undefined && deck !== '' && { deck }),
		isOwn
	};
}

/** Among equals the first. Longer ones are what people choose for Quizlet. */
const delimiters = ['\t', ';', ',', '|', ' - ', ' – ', '::', ' = '];

/** The delimiter that gives the most rows as many cells; without quotation marks where they would be stray. */
function layoutOf(sample: string, written: string | undefined): Layout {
	const cards = written === undefined ? rowsOfOneLine(sample.trim()) : undefined;
	if (cards) return cards;
	const layouts = (written === undefined ? delimiters : [written]).map((delimiter): Layout => {
		const bare = { delimiter, quote: '', rowEnd: '\n' };
		if (!sample.includes('"')) return { ...bare, quote: delimiter.length === 1 ? '"' : '' };
		const quoted = { ...bare, quote: '"' };
		const strays = readGrid(sample, quoted).strayQuotes.length;
		const opened = readGrid(sample, bare)
			.rows.flatMap(({ cells }) => cells)
			.filter((cell) => cell.startsWith('"')).length;
		const isBare = strays * 2 >= opened && evenness(sample, bare) >= evenness(sample, quoted);
		return strays > 0 && isBare ? bare : quoted;
	});
	const [best] = layouts
		.map((layout) => ({ layout, even: evenness(sample, layout) }))
		.sort((a, b) => weight(b) - weight(a));
	if (best && best.even >= 1) return best.layout;
	return rowsOf(sample) ?? (best && best.even > 0 ? best.layout : (layouts[0] ?? quizletDialect()));
}

/** What people choose between the cards of Quizlet, where definitions are of several lines. */
const rowEnds = ['\n\n', ';;', ';'];

/** A layout whose rows are no lines, where it gives every row two cells. */
function rowsOf(sample: string): Layout | undefined {
	return rowEnds
		.filter((rowEnd) => sample.includes(rowEnd))
		.flatMap((rowEnd) => delimiters.map((delimiter) => ({ delimiter, quote: '', rowEnd })))
		.find((layout) => {
			const rows = readGrid(sample.trimEnd(), layout).rows.slice(0, -1);
			return rows.length > 0 && rows.every(({ cells }) => cells.length === 2);
		});
}

/** Three cards or more in one line, as Quizlet writes them with a semicolon between cards. */
function rowsOfOneLine(line: string): Layout | undefined {
	if (/[\r\n"]/.test(line)) return undefined;
	return [';;', ';']
		.flatMap((rowEnd) => delimiters.map((delimiter) => ({ delimiter, quote: '', rowEnd })))
		.filter(({ delimiter, rowEnd }) => !rowEnd.includes(delimiter))
		.find((layout) => {
			const { rows } = readGrid(line, layout);
			const pairs = rows.filter(({ cells }) => cells.length === 2).length;
			const isWhole = rows.every(({ cells }) => cells.length > 1);
			return isWhole && rows.length > 2 && pairs * 3 >= rows.length * 2;
		});
}

/** The share of rows that have as many cells as most have, if that is more than one. */
function evenness(sample: string, layout: Layout): number {
	const { rows } = readGrid(sample, layout);
	const counts = new Map<number, number>();
	for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
	const [most] = [...counts].filter(([cells]) => cells > 1).sort((a, b) => b[1] - a[1]);
	return most ? most[1] / rows.length : 0;
}

/** A tab is hardly ever a part of what people write. */
const weight = ({ layout, even }: { layout: Layout; even: number }): number =>
	layout.delimiter === '\t' ? 1.5 * even : even;

const columnsNamed = ({ values }: Settings): string[] | undefined => {
	const written = values.get('columns');
	if (written === undefined) return undefined;
	const delimiter = separatorOf({ lines: 0, values }) ?? (written.includes('\t') ? '\t' : ',');
	return [...(readGrid(written, { delimiter, quote: '"', rowEnd: '\n' }).rows[0]?.cells ?? [])];
};

/** Without a header: question, answer, then an explanation, or wrong answers where there are three or more. */
function rolesByPlace(rows: readonly Row[]): Role[] {
	const width = Math.min(
		1000,
		rows.reduce((most, { cells }) => Math.max(most, cells.length), 1)
	);
	const rest: Role = width >= 5 ? 'distractors' : 'explanation';
	return Array.from({ length: width }, (_, i): Role => {
		if (i < 2) return i === 0 ? 'question' : 'answer';
		return width >= 5 || i === 2 ? rest : 'ignored';
	});
}

const columnSettings: readonly (readonly [string, Role])[] = [
	['guid column', 'guid'],
	['deck column', 'deck'],
	['tags column', 'tags'],
	['notetype column', 'type']
];

/** Columns that the settings name by number go first; the others keep their order. */
function withSettings(columns: readonly Role[], settings: Settings): Role[] {
	const named = new Map<number, Role>();
	for (const [name, role] of columnSettings) {
		const place = Number(settings.values.get(name) ?? NaN);
		if (Number.isInteger(place) && place > 0 && place <= 1000) named.set(place - 1, role);
	}
	if (named.size === 0) return [...columns];
	const others = columns.filter(
		(role, i) => !named.has(i) && ![...named.values()].some((one) => one === role)
	);
	const isNamed = settings.values.has('columns');
	const free: Role[] = isNamed ? others : ['question', 'answer', 'explanation'];
	const width = Math.max(columns.length, ...[...named.keys()].map((i) => i + 1));
	return Array.from({ length: width }, (_, i) => named.get(i) ?? free.shift() ?? 'ignored');
}

function isHtml(rows: readonly Row[], { values }: Settings): boolean {
	const said = values.get('html')?.trim().toLowerCase();
	if (said !== undefined) return said === 'true';
	const marked = rows.filter(({ cells }) =>
		cells.some((cell) =>
			/<(?:br|b|i|u|p|div|span|img|ul|ol|li|sub|sup|strong|em)\b[^<>]{0,500}>/i.test(cell)
		)
	);
	return marked.length > 0 && marked.length * 5 >= rows.length;
}

/** The sign that parts the texts in the cells of some columns. */
function signIn(
	rows: readonly Row[],
	columns: readonly Role[],
	of: readonly Role[],
	signs: readonly string[]
): string {
	const cells = rows.flatMap((row) =>
		row.cells.filter((_, i) => of.includes(columns[i] ?? 'ignored'))
	);
	return signs.find((sign) => cells.some((cell) => cell.trim().includes(sign))) ?? '';
}
