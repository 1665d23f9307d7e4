import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuMs } from '../../../../tests/fixtures/cpu-ms.ts';
import { escapeRich, hasOpenMaths, plainText, readRich } from './rich-text.ts';

const text = (text: string) => ({ kind: 'text', text });

describe('a text of a note', () => {
	it('holds formulas and images among its words', () => {
		expect(readRich('Area \\(\\pi r^2\\): $$A = \\pi r^2$$ ![a disc](media:disc.svg).')).toEqual([
			text('Area '),
			{ kind: 'maths', tex: '\\pi r^2', isBlock: false },
			text(': '),
			{ kind: 'maths', tex: 'A = \\pi r^2', isBlock: true },
			text(' '),
			{ kind: 'image', name: 'disc.svg', alt: 'a disc' },
			text('.')
		]);
	});

	it.each([
		['money', 'from $5 to $6', 'from $5 to $6'],
		['a formula without an end', 'a \\(b', 'a \\(b'],
		['an empty formula', '\\(\\) and $$$$', '\\(\\) and $$$$'],
		['an escaped formula', '\\\\(x\\)', '\\(x\\)'],
		['escaped dollars', '\\$\\$x\\$\\$', '$$x$$'],
		['an escaped image', '\\![a](media:b.png)', '![a](media:b.png)'],
		[
			'an image from elsewhere',
			'![a](https://example.org/b.png)',
			'![a](https://example.org/b.png)'
		],
		['a path of Windows', 'C:\\Temp', 'C:\\Temp'],
		['markup of other kinds', '<em>x</em> **y** <b class=x>', '<em>x</em> **y** <b class=x>'],
		['a mark without an end', 'a <b>c', 'a <b>c'],
		['an end without a mark', 'a </b>c', 'a </b>c'],
		['an escaped mark', '\\<b>x\\</b>', '<b>x</b>']
	])('shows %s as text', (_, source, shown) => {
		expect(readRich(source)).toEqual([text(shown)]);
	});

	it('holds marks, one within another', () => {
		const mark = (mark: string, ...parts: object[]) => ({ kind: 'mark', mark, parts });
		expect(readRich('<b>H<sub>2</sub>O</b> is <i>wet</i>')).toEqual([
			mark('b', text('H'), mark('sub', text('2')), text('O')),
			text(' is '),
			mark('i', text('wet'))
		]);
		expect(readRich('<b>a<i>b</b>c')).toEqual([mark('b', text('a<i>b')), text('c')]);
		expect(readRich('<b>a<b>b</b>c')).toEqual([mark('b', text('a<b>b')), text('c')]);
		expect(plainText('<b>H<sub>2</sub>O</b>')).toBe('H2O');
	});

	it('gives escaped words back as they were', () => {
		const piece = fc.constantFrom(
			'\\(',
			'\\)',
			'$',
			'$$',
			'![',
			'<b>',
			'</b>',
			'<',
			'x',
			'\\',
			'](media:b.png)'
		);
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				const words = pieces.join('');
				expect(plainText(escapeRich(words))).toBe(words);
			}),
			{ seed: 13, numRuns: 300 }
		);
	});

	it('loses no letter and never throws', () => {
		const piece = fc.oneof(
			fc.constantFrom('\\(', '\\)', '$$', '$', '\\', '![', 'a](media:b.png)', 'x', '\n'),
			fc.string()
		);
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				const source = pieces.join('');
				const letters = (s: string) => s.replace(/[^\p{L}\p{N}]/gu, '').replace(/media|bpng/g, '');
				expect(letters(plainText(source))).toBe(letters(source.replaceAll('b.png', 'bpng')));
			}),
			{ seed: 13, numRuns: 2000 }
		);
	});

	it('is read aloud by what images show', () => {
		expect(plainText('Which river? ![a map](media:kura.png)')).toBe('Which river? a map');
	});

	it.each([
		['\\(a', true],
		['a $$b', true],
		['\\(a\\) $$b$$', false],
		['\\\\(a', false],
		['\\$\\$', false],
		['$5', false]
	])('%j leaves a formula open: %s', (source, isOpen) => {
		expect(hasOpenMaths(source)).toBe(isOpen);
	});

	it.each([
		'\\(',
		'$$',
		'![',
		'![](media:',
		'\\',
		'$',
		'\\(x\\)',
		'<b>',
		'<b><i>',
		'</b>',
		'<b></b>'
	])('is read in time that grows with the length: %s', (unit) => {
		const start = cpuMs();
		readRich(unit.repeat(100_000));
		expect(cpuMs() - start).toBeLessThan(2000);
	});
});
