import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuMs } from '../../../../tests/fixtures/cpu-ms.ts';
import { readText } from './read.ts';

const blocksOf = (text: string) => {
	const { blocks } = readText(text);
	return blocks.map(({ kind, span }) => [
		kind,
		text.slice(span.start, span.end).replace(/\s+/g, ' ')
	]);
};
const doubled = (lines: readonly string[]) => lines.join('\n\n');

const notes = [
	'● The first lighthouse of the bay was',
	'lit in 1811 by two brothers who had',
	'sold their boats to pay for the oil.',
	'● A second tower followed in 1840 on',
	'the northern cliff, paid for by the',
	'Harbour Company.',
	'Keepers of the light',
	'● Ann Clark kept the northern light',
	'for forty years.'
];
const read = [
	[
		'item',
		'The first lighthouse of the bay was lit in 1811 by two brothers who had sold their boats to pay for the oil.'
	],
	[
		'item',
		'A second tower followed in 1840 on the northern cliff, paid for by the Harbour Company.'
	],
	['heading', 'Keepers of the light'],
	['item', 'Ann Clark kept the northern light for forty years.']
];

describe('lines that were broken at a width', () => {
	it('are joined across the blank lines that a copy put between them', () => {
		expect(blocksOf(doubled(notes))).toEqual(read);
	});

	it('are joined under a bullet without blank lines, and end before the next bullet', () => {
		expect(blocksOf(notes.join('\n')).slice(0, 2)).toEqual(read.slice(0, 2));
	});

	it('are joined with the ends of Windows lines and spaces behind them', () => {
		expect(blocksOf(notes.map((line) => `${line}  `).join('\r\n\r\n'))).toEqual(read);
	});

	it('are not joined across more blank lines than stand between the others', () => {
		const text = `${doubled(notes.slice(0, 2))}\n\n\n${doubled(notes.slice(2))}`;
		expect(blocksOf(text)[0]?.[1]).toBe(
			'The first lighthouse of the bay was lit in 1811 by two brothers who had'
		);
	});

	it('are joined where somebody broke them by hand, at no common width', () => {
		const typed = [
			'Velmar, a town on the northern shore of the bay, had a harbour long before it had a',
			'road, and for two centuries every stone and barrel',
			'came to it by sea from the islands that lie before the coast, most of them on the boats',
			'of the pilots, who built a lighthouse there',
			'in 1811 with the money of two brothers who had sold their own ships to pay for the oil and',
			'the glass of its lamp, and whose keepers lived on what',
			'the captains of passing ships gave them, each by',
			'the length of the hull and the height of the masts, which a boy of the town measured from',
			'the end of the mole with a stick and a string',
			'that had knots in it, so that nobody could say that he had been wronged by a keeper who',
			'wanted more oil for the winter than the town was ready',
			'to give him for it.'
		].join('\n');
		expect(blocksOf(typed)).toHaveLength(1);
	});

	it('leave rows and entries of a timeline by themselves', () => {
		const rows = ['Founded: 1811', 'Height: 41 m', '1840 – A second tower', '1902 – The fire'];
		expect(blocksOf(doubled([...notes, ...rows])).slice(4)).toEqual(
			rows.map((row) => ['row', row])
		);
	});

	it.each([
		[
			'verse',
			[
				'The boats are in',
				'and nobody asks the wind again tonight',
				'what it wanted,',
				'why it came so far to find us sleeping',
				'or where',
				'the gulls will put the morning down'
			]
		],
		['a list of words', ['apples', 'oranges', 'pears', 'plums', 'cherries']],
		[
			'paragraphs on one line each',
			[
				`The harbour ${'was old and '.repeat(12)}deep.`,
				`The tower ${'was tall and '.repeat(12)}white.`
			]
		]
	])('are not seen in %s', (_, lines) => {
		expect(blocksOf(doubled(lines))).toHaveLength(lines.length);
	});

	it('give blocks in order, inside the text, whatever the lines are', () => {
		const line = fc.oneof(fc.constantFrom(...notes), fc.string());
		fc.assert(
			fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
				const text = doubled(lines);
				let at = 0;
				for (const { span } of readText(text).blocks) {
					expect(span.start).toBeGreaterThanOrEqual(at);
					expect(span.end).toBeLessThanOrEqual(text.length);
					at = span.end;
				}
			}),
			{ seed: 11, numRuns: 100 }
		);
	});

	it('are read in time that grows with the text', () => {
		const start = cpuMs();
		readText(doubled(Array.from({ length: 3000 }, () => notes).flat()));
		expect(cpuMs() - start).toBeLessThan(6000);
	});
});
