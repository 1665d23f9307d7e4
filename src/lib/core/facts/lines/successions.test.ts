import { describe, expect, it } from 'vitest';
import { asked } from './asking.fixture.ts';

const rulers = (...lines: string[]) =>
	asked(`Empire of Ostra\n\n${lines.join('\n\n')}\n\nThe throne of the empire stood in Varda.\n`);

describe('rulers who followed one another', () => {
	it('have each their reign', () => {
		const cards = rulers(
			'1526–1530: Barun was the founder of the empire.',
			'1530–1556: Human I was the son of Barun.',
			'1556–1605: Akran, who built the walls of Varda.',
			'1605–1627: Jahan was his son.'
		);
		expect(cards).toEqual(
			expect.arrayContaining([
				'In which period did Barun reign? → 1526/1530',
				'In which period did Human I reign? → 1530/1556',
				'In which period did Akran reign? → 1556/1605',
				'In which period did Jahan reign? → 1605/1627'
			])
		);
	});

	it.each([
		[
			'stand far apart',
			[
				'1526–1530: Barun was a poet.',
				'1740–1756: Human was a poet.',
				'1856–1905: Akran was a poet.'
			]
		],
		[
			'held an office',
			[
				'1901–1905: Rosa Quispe was President of Peru.',
				'1905–1909: John Otieno was President.',
				'1909–1913: Maria Silva was President.',
				'1913–1917: Paul Weber was President.'
			]
		],
		[
			'are no people',
			[
				'1526–1530: Peru was at war.',
				'1530–1556: Kenya was at war.',
				'1556–1605: Nepal was at war.',
				'1605–1627: Ghana was at war.'
			]
		]
	])('are none where they %s', (_, lines) => {
		expect(rulers(...lines).filter((card) => card.includes('reign'))).toEqual([]);
	});
});
