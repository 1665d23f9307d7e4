import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'The Andean Harbour Council meets twice a year in Callao.': [
		'How often does the Andean Harbour Council meet? → twice a year'
	],
	'The Lima Reef Treaty was signed in 1990. The Lima Reef Assembly, which convenes every three years, sets its budget.':
		['How often does the Lima Reef Assembly convene? → every three years'],
	'Elections to the Parliament of Nauru are held every three years.': [
		'How often are elections to the Parliament of Nauru held? → every three years'
	],
	'The Governor of Tarapacá appoints a Salt Commission once in every five years.': [
		'How often does the Governor of Tarapacá appoint a Salt Commission? → once in every five years'
	],
	'Every two years, the Andean Harbour Council publishes a chart of lights.': [
		'How often does the Andean Harbour Council publish a chart of lights? → every two years'
	],
	'# Andean Senate\n\nHowever, one-third of the members retire every two years.': [
		'Andean Senate: how often do one-third of the members retire? → every two years'
	],
	'Election Commission\n\nThe Election Commission is constituted by the President of Peru every fifth year. It tells the Parliament of Peru how many voted.':
		[
			// any state has a body of that name: the offices tell whose it is
			'How often is the Election Commission of Peru constituted? → every fifth year'
		],
	'The Andean Harbour Council is a body of seven ports. It meets annually.': [
		'How often does the Andean Harbour Council meet? → annually'
	]
};

const leaves = [
	'In May the Andean Harbour Council met twice a year early.',
	'They met every day in Lima.',
	'It meets once a year.',
	'The Andean Harbour Council should meet every year.',
	'The Andean Harbour Council rarely meets.',
	'Andean tin exports grow every year.'
];

describe('the frame regular', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('regular', text, written)).toEqual(questions);
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('regular', text, written)).toEqual([]);
	});
});
