import { describe, expect, it } from 'vitest';
import { readText } from './read.ts';

const rowsOf = (text: string) => {
	const document = readText(text);
	return document.blocks
		.filter(({ kind }) => kind === 'row')
		.map(({ span }) => document.text.slice(span.start, span.end).replace('\n', ' | '));
};

const years = (...lines: string[]) => `Ostra\nAn island in the north.\n${lines.join('\n')}\n`;

describe('a date alone on its line', () => {
	it('is one line with what happened then', () => {
		const text = years(
			'1402',
			'Building of the harbour at Varda.',
			'1405–1410',
			'Rule of Rosa Quispe.',
			'May 1411',
			'Fire in the old town.',
			'1420',
			'Death of Rosa Quispe.',
			'1420–1500',
			'TIME OF THE GUILDS'
		);
		expect(rowsOf(text).slice(0, 4)).toEqual([
			'1402 | Building of the harbour at Varda.',
			'1405–1410 | Rule of Rosa Quispe.',
			'May 1411 | Fire in the old town.',
			'1420 | Death of Rosa Quispe.'
		]);
	});

	it('has the name with it, and what is told of that by itself', () => {
		const told = 'The ships of the island met the fleet of the mainland there.';
		const text = years(
			...[1402, 1410, 1415, 1420].flatMap((year) => [String(year), 'Battle of Varda', told])
		);
		expect(rowsOf(text)).toEqual([
			'1402 | Battle of Varda',
			'1410 | Battle of Varda',
			'1415 | Battle of Varda',
			'1420 | Battle of Varda'
		]);
	});

	it.each([
		[
			'three of them alone',
			['1402', 'Fire in the town.', '1405', 'War.', '1410', 'Peace at last.']
		],
		[
			'years in no order',
			['1402', 'One man', '1302', 'Two men', '1502', 'Six men', '1102', 'Ten men', '1602', 'No man']
		],
		[
			'figures',
			['12', 'Fish in a net', '14', 'Salt in a bag', '17', 'Rye in a box', '20', 'Oil in jars']
		],
		[
			'years over paragraphs',
			[1402, 1410, 1415, 1420].flatMap((year) => [
				String(year),
				'The council met. It took the tax back, and the guild was glad of it.'
			])
		],
		[
			'years over many lines',
			[1402, 1410, 1415, 1420].flatMap((year) => [
				String(year),
				'A fire in the town.',
				'A war at sea.',
				'A new king in the hall.'
			])
		]
	])('stays a line of its own: %s', (_, lines) => {
		expect(rowsOf(years(...lines))).toEqual([]);
	});
});
