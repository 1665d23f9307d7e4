import { describe, expect, it } from 'vitest';
import { cpuMs } from '../../../../tests/fixtures/cpu-ms.ts';
import type { Document } from './document.ts';
import { readMarkdown, readText } from './read.ts';

const kinds = ({ text, blocks }: Document) =>
	blocks.map(({ kind, span, level }) => [
		level === undefined ? kind : `${kind} ${level}`,
		text.slice(span.start, span.end)
	]);

describe('Markdown', () => {
	it('gives headings, lists, quotations and tables without their marks', () => {
		const text = [
			'# A *pact*',
			'It was signed in the old hall\nof the town.',
			'## Terms ##',
			'- peace\n  for ever\n- trade\n  1. in wool',
			'> It holds.',
			'| Year | What |\n| --- | --- |\n| 1905 | Signed |'
		].join('\n\n');
		expect(kinds(readMarkdown(text))).toEqual([
			['heading 1', 'A *pact*'],
			['body', 'It was signed in the old hall\nof the town.'],
			['heading 2', 'Terms'],
			['item', 'peace\n  for ever'],
			['item', 'trade'],
			['item', 'in wool'],
			['quotation', 'It holds.'],
			['row', '| Year | What |'],
			['row', '| 1905 | Signed |']
		]);
	});

	it.each([
		['1. ', 17_000],
		['1) ', 17_000],
		['- ', 17_000],
		['> ', 17_000],
		['> 12. ', 9_000],
		['-\t', 17_000]
	])('is read as plain text where it is nested without end in %j', (mark, times) => {
		const began = cpuMs();
		const { blocks, text } = readMarkdown(`${mark.repeat(times)}words`);
		expect(blocks.map(({ span }) => text.slice(span.start, span.end)).join()).toContain('words');
		expect(cpuMs() - began).toBeLessThan(2000);
	});

	it('is read as plain text where each line is nested in the one above', () => {
		const stairs = Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- step`);
		expect(readMarkdown(stairs.join('\n')).blocks).toHaveLength(400);
	});

	it('stays Markdown below a long line of dashes', () => {
		const dashes = '-'.repeat(80);
		expect(kinds(readMarkdown(`The pact\n${dashes}\n\n- peace`))).toEqual([
			['heading 2', 'The pact'],
			['item', 'peace']
		]);
	});

	it('numbers paragraphs as plain text does, from the first below the front matter', () => {
		const { blocks } = readMarkdown(
			'---\ntitle: X\n---\n\n# Head\n\n- a\n- b\n\nThe end is near.\n'
		);
		expect(blocks.map(({ paragraph }) => paragraph)).toEqual([1, 2, 2, 3]);
	});

	it.each([
		['with no blank line below', '---\ntitle: X\n---\nIt holds.'],
		['below blank lines', '\n\n---\ntitle: X\n---\n\nIt holds.'],
		['behind a byte order mark', '\uFEFF---\ntitle: X\n---\nIt holds.'],
		['with lines of Windows', '---\r\ntitle: X\r\n---\r\nIt holds.'],
		['that ends in dots', '---\ntitle: X\n...\nIt holds.'],
		['of TOML', '+++\ntitle = "X"\n+++\nIt holds.'],
		[
			'with lists and long fields',
			'---\ntitle: X\ntags:\n  - a\n  - b\nabout: >\n  It fell.\n---\nIt holds.'
		],
		['of many lines', `---\ntitle: X\n${'tag: a\n'.repeat(2000)}---\nIt holds.`]
	])('shows and reads nothing of front matter %s', (_, text) => {
		for (const read of [readMarkdown, readText]) {
			expect(kinds(read(text))).toEqual([['body', 'It holds.']]);
			expect(read(text).title).toBe('X');
		}
	});

	it('leaves words between two rules what they are', () => {
		const text = '---\n\nIt holds, all of it.\n\n---\n\nIt fell.';
		expect(kinds(readMarkdown(text))).toContainEqual(['body', 'It holds, all of it.']);
	});

	it('takes title, author and date from the front matter', () => {
		const text =
			'---\ntitle: "A pact"\nauthor: Ann Lee\ndate: 2020-05-06T10:00:00Z\n---\n# Other\n\nIt holds.';
		expect(readMarkdown(text)).toMatchObject({
			title: 'A pact',
			author: 'Ann Lee',
			published: { precision: 'day', year: 2020, month: 5, day: 6 }
		});
	});

	it('keeps its offsets behind a byte order mark', () => {
		expect(kinds(readMarkdown('\uFEFF# Head\n\nIt holds.'))).toEqual([
			['heading 1', 'Head'],
			['body', 'It holds.']
		]);
	});

	it('takes a line in bold for a heading, and code and pictures for no text', () => {
		expect(
			kinds(readMarkdown('**Terms**\n\nIt holds.\n\n```\nx = 1\n```\n\n![map](map.png)'))
		).toEqual([
			['heading 3', 'Terms'],
			['body', 'It holds.'],
			['boilerplate', '```\nx = 1\n```'],
			['boilerplate', '![map](map.png)']
		]);
	});

	it('tells page furniture, questions and references apart as in plain text', () => {
		const document = readMarkdown(
			'# A\n\nBy Ann Lee\n\nQ: Why?\n\nA: It holds.\n\nShow More\n\n## References\n\n- A book'
		);
		expect(document.blocks.map(({ kind }) => kind)).toEqual([
			'heading',
			'byline',
			'question',
			'body',
			'boilerplate',
			'boilerplate',
			'boilerplate'
		]);
	});

	it('parts lines at hard breaks', () => {
		expect(kinds(readMarkdown('# A\n\nIt holds.  \nIt lasts.'))).toEqual([
			['heading 1', 'A'],
			['body', 'It holds.'],
			['body', 'It lasts.']
		]);
	});
});
