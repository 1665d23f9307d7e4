import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve('src');
const tokens = readFileSync(join(src, 'lib/ui/tokens.css'), 'utf8');

/** The style of every component and sheet but the tokens: file and text. */
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(svelte|css)$/.test(file) && !file.endsWith('tokens.css'))
	.map((file) => {
		const text = readFileSync(join(src, file), 'utf8');
		const style = file.endsWith('.css') ? text : (/<style>[\s\S]*<\/style>/.exec(text)?.[0] ?? '');
		return { file, style: style.replace(/\/\*[\s\S]*?\*\//g, '') };
	});

const found = (pattern: RegExp) =>
	sheets.flatMap(({ file, style }) =>
		[...style.matchAll(pattern)].map(([what]) => `${file}: ${what.trim()}`)
	);

describe('the tokens of the look', () => {
	it('hold every colour', () => {
		expect(found(/#[\da-f]{3,8}\b(?=[\s;,)])|\b(?:rgba?|hsla?|oklch|light-dark)\(/gi)).toEqual([]);
	});

	it('hold every size but the width of a rule', () => {
		expect(found(/(?<![\d.])(?!0px|[123]px)[\d.]+px/g)).toEqual([]);
	});

	it('hold every layer', () => {
		expect(found(/z-index:(?!\s*(?:var\(|-1|0|auto))[^;]+/g)).toEqual([]);
	});

	it('are there for every name that is used', () => {
		const known = new Set(
			[tokens, ...sheets.map(({ file }) => readFileSync(join(src, file), 'utf8'))].flatMap((text) =>
				[...text.matchAll(/(?:style:|[\s{;"'])(--[\w-]+)\s*[:=]/g)].map(([, name]) => name)
			)
		);
		const unknown = found(/var\((--[\w-]+)\)/g).filter((use) => {
			const [, name = ''] = /var\((--[\w-]+)\)/.exec(use) ?? [];
			return !known.has(name);
		});
		expect(unknown).toEqual([]);
	});
});
