import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown, readText } from './read.ts';
import { cellsOf, tablesOf } from './tables.ts';

const cells = (row: string) =>
	cellsOf(row, { start: 0, end: row.length }).map(({ start, end }) => row.slice(start, end));

describe('cellsOf', () => {
	it.each([
		['| a | b c |', ['a', 'b c']],
		['a | b', ['a', 'b']],
		['a\tb\t\tc', ['a', 'b', 'c']],
		['Meghna River    264 km     Bengal', ['Meghna River', '264 km', 'Bengal']],
		['| a | | c |', ['a', '', 'c']],
		['| a \\| b | c |', ['a \\| b', 'c']]
	])('parts %s', (row, parts) => {
		expect(cells(row)).toEqual(parts);
	});

	it('gives spans in order and without overlap for any row', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '|', '\t', '\\') }), (row) => {
				let at = 0;
				for (const { start, end } of cellsOf(row, { start: 0, end: row.length })) {
					expect(start).toBeGreaterThanOrEqual(at);
					expect(end).toBeGreaterThanOrEqual(start);
					at = end;
				}
			}),
			{ seed: 3 }
		);
	});
});

describe('tablesOf', () => {
	it('begins the next table with the row over a rule', () => {
		const text =
			'Notes\n\nTown | Ruler | Fame |\n---|---|---|\na | b | c |\nd | e | f |\ng | h | i |\nShip | Port | Load |\n---|---|---|\nj | k | l |\nm | n | o |\n';
		expect(tablesOf(readText(text)).map(({ rows }) => rows.length)).toEqual([4, 3]);
	});

	it('keeps a table with a rule under every row whole', () => {
		const text =
			'Notes\n\n| a | b |\n|---|---|\n| c | d |\n|---|---|\n| e | f |\n|---|---|\n| g | h |\n';
		expect(tablesOf(readText(text)).map(({ rows }) => rows.length)).toEqual([4]);
	});

	it('keeps rows with as many cells together, over the rule below a header', () => {
		const text = 'Towns\n\n| a | b |\n|---|---|\n| c | d |\n';
		expect(tablesOf(readText(text)).map(({ rows }) => rows.length)).toEqual([2]);
		expect(tablesOf(readMarkdown(text)).map(({ rows }) => rows.length)).toEqual([2]);
	});

	it('begins a new one behind an empty line, unless empty lines stand between all rows', () => {
		const close = 'Towns\n\na\tb\nc\td\n\nOld\tNew\ne\tf\n';
		const wide = 'Towns\n\na\tb\n\nc\td\n\ne\tf\n';
		const sizes = (text: string) => tablesOf(readText(text)).map(({ rows }) => rows.length);
		expect(sizes(close)).toEqual([2, 2]);
		expect(sizes(wide)).toEqual([3]);
	});

	it.each(['Just a line.', '| one row |', 'Capital: Lima\nArea: 5 km²\n', ''])(
		'finds none in %j',
		(text) => {
			expect(tablesOf(readText(text))).toEqual([]);
		}
	);
});
