import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const under = (heading: string, ...items: string[]): string[] =>
	askedBy(
		'paper-deed',
		`Treaties of the coast\n\n${heading}\n${items.map((item) => `• ${item}`).join('\n')}\n\nOther towns\n• Peru sold salt to Chile.\n`
	);

describe('what a paper brought about, under its heading', () => {
	it.each([
		[
			'Treaty of Tamran (1659)',
			'Peru received the Salt Islands.',
			'Under which treaty did Peru receive the Salt Islands? → Treaty of Tamran'
		],
		[
			'Peace of Tamran (1659)',
			'The independence of the Oster League was recognised.',
			'By which peace treaty was the independence of the Oster League recognised? → Peace of Tamran'
		],
		[
			'Salt Act, 1801',
			'The Oster Court was set up at Lima.',
			'By which act was the Oster Court set up at Lima? → Salt Act of 1801'
		]
	])('is asked for: %s, %s', (heading, item, question) => {
		expect(under(heading, item)).toContain(question);
	});

	it.each([
		['Treaty of Tamran (1659)', 'It ended the war.'],
		['Treaty of Tamran (1659)', 'The prince married Rosa Quispe in 1661.'],
		['Treaty of Tamran (1659)', 'Peru received nothing of the kind in 1670.'],
		['Salt Plan, 1801', 'Peru received the Salt Islands.'],
		['Early years', 'Peru received the Salt Islands.'],
		['Treaty of Tamran (1659)', 'Peru may receive the Salt Islands.'],
		['Treaty of Tamran (1659)', 'Peru danced with Chile.']
	])('is not: %s, %s', (heading, item) => {
		expect(under(heading, item)).toEqual([]);
	});

	it('is not asked of a whole text on one paper', () => {
		expect(
			askedBy('paper-deed', 'Treaty of Tamran\n\n• Peru received the Salt Islands.\n')
		).toEqual([]);
	});
});
