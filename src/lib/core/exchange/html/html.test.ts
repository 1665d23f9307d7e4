import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { note } from '../../../../../tests/arbitraries/deck.ts';
import { readRichHtml } from './read.ts';
import { writeRichHtml } from './write.ts';

const read = (html: string) => readRichHtml(html).text;
const back = (html: string) =>
	readRichHtml(html, (src, alt) => `![${alt}](media:${src.slice(4)})`).text;

describe('a text of a note in HTML', () => {
	it('is read back as it was written, whatever it holds', () => {
		fc.assert(
			fc.property(note, ({ question }) => {
				expect(back(writeRichHtml(question, (name) => `img/${name}`))).toBe(question);
			}),
			{ seed: 21, numRuns: 300 }
		);
	});

	it('never throws on any HTML', () => {
		const tag = fc.constantFrom(
			'<p>',
			'</p>',
			'<br',
			'<li>',
			'<ol>',
			'<sup>',
			'</sup>',
			'<pre>',
			'<img src=',
			'\\[',
			'\\]',
			'&#0;',
			'&amp',
			'<!--',
			'<script>',
			'<td>'
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(tag, fc.string())), (all) => {
				expect(typeof read(all.join(''))).toBe('string');
			}),
			{ seed: 22, numRuns: 300 }
		);
	});

	it.each([
		['paragraphs and breaks', '<p>One</p>\n<p>two<br>three</p>', 'One\ntwo\nthree'],
		['space between words', 'a\n  b&nbsp;c', 'a b c'],
		['lists', '<ul><li>a</li><li>b</li></ul><ol><li>x</li><li>y</li></ol>', '• a\n• b\n1. x\n2. y'],
		['tables', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a | b\nc'],
		[
			'raised and lowered letters',
			'H<sub>2</sub>O, 10<sup>6</sup>, 5<sup>th</sup>',
			'H<sub>2</sub>O, 10<sup>6</sup>, 5<sup>th</sup>'
		],
		['formulas', 'so \\[x &lt; y\\] and \\(a\\)', 'so $$x < y$$ and \\(a\\)'],
		['links', '<a href="https://example.org/x">here</a>', 'here (https://example.org/x)'],
		[
			'words set apart',
			'<p> <strong>a</strong> <em>b</em><i></i> &lt;b&gt;c&lt;/b&gt; <b>open</p>',
			'<b>a</b> <i>b</i> \\<b>c\\</b> <b>open</b>'
		],
		['scripts', 'a<script>alert(1)</script>b', 'ab']
	])('holds %s', (_, html, text) => {
		expect(read(html)).toBe(text);
	});

	it('tells what it has no place for', () => {
		expect(readRichHtml('<audio src="a.mp3"></audio><img src="x/map.svg" alt="a map">')).toEqual({
			text: 'a map',
			lost: ['sound', 'map.svg']
		});
	});

	it('is as quick for a million tags in one another', () => {
		expect(read('<b>'.repeat(1e6) + 'deep')).toContain('deep');
	});
});
