import { detectDialect } from '#lib/core/exchange/table/detect.ts';
import { roles, type Dialect, type Layout, type Role } from '#lib/core/exchange/table/dialect.ts';
import { decodeAs } from '#lib/readers/charset.ts';
import { UsageError } from './command.ts';

/** How a file is to be read where its own bytes would be guessed at. */
export type Reading = {
	readonly encoding?: string;
	/** Of a table, where anything of it was said. */
	readonly dialectOf?: (text: string) => Dialect;
};

export const readingOptions = {
	encoding: { type: 'string' },
	delimiter: { type: 'string' },
	rows: { type: 'string' },
	columns: { type: 'string' },
	header: { type: 'boolean' },
	'no-header': { type: 'boolean' },
	'no-quotes': { type: 'boolean' },
	html: { type: 'boolean' }
} as const;

/** Roles that a person gives a column of a table that is not Hafiza's. */
const named: readonly Role[] = [
	...(['question', 'answer', 'accept', 'distractors', 'option', 'correct', 'hint'] as const),
	...(['explanation', 'tags', 'topic', 'type', 'guid', 'deck', 'sources', 'ignored'] as const)
];

export const readingHelp = `--encoding NAME   the charset of IN: utf-8, windows-1254 …
--delimiter SIGN  what stands between the cells of a table: tab, comma, semicolon, bar, or signs
--rows SIGN       what stands between its rows, where that is no line end
--columns A,B,…   what its columns hold, from the left: ${named.slice(0, 7).join(', ')},
                  ${named.slice(7).join(', ')}
--header          its first row names the columns (--no-header: it is a card)
--no-quotes       quotation marks are words
--html            its cells are HTML

What is not given is found out.`;

type Values = {
	readonly [
		Name in keyof typeof readingOptions
	]?: (typeof readingOptions)[Name]['type'] extends 'string' ? string : boolean;
};

const signs: ReadonlyMap<string, string> = new Map([
	['tab', '\t'],
	['comma', ','],
	['semicolon', ';'],
	['bar', '|'],
	['pipe', '|'],
	['\\t', '\t'],
	['\\n', '\n'],
	['\\n\\n', '\n\n']
]);
const signOf = (written: string): string => signs.get(written) ?? written;

/** @throws UsageError */
export function readingOf(values: Values): Reading {
	const { encoding, delimiter, rows, columns, header, html } = values;
	if (delimiter === '' || rows === '') throw new UsageError('a sign is empty');
	if (encoding !== undefined && decodeAs(new Uint8Array(), encoding) === undefined)
		throw new UsageError(`there is no charset ${JSON.stringify(encoding)}`);
	const layout: Partial<Layout> = {
		...(delimiter !== undefined && { delimiter: signOf(delimiter) }),
		...(rows !== undefined && { rowEnd: signOf(rows) }),
		...(values['no-quotes'] === true && { quote: '' })
	};
	const dialect: Partial<Dialect> = {
		...(columns !== undefined && { columns: columns.split(',').map(roleOf), isOwn: false }),
		...(header === true && { hasHeader: true }),
		...(values['no-header'] === true && { hasHeader: false, isOwn: false }),
		...(html === true && { isHtml: true })
	};
	const isSaid = Object.keys({ ...layout, ...dialect }).length > 0;
	return {
		...(encoding !== undefined && { encoding }),
		...(isSaid && { dialectOf: (text: string) => ({ ...detectDialect(text, layout), ...dialect }) })
	};
}

function roleOf(name: string): Role {
	const role = roles.find((each) => each === name.trim());
	if (role === undefined)
		throw new UsageError(`${JSON.stringify(name)} is no column; use ${named.join(', ')}`);
	return role;
}
