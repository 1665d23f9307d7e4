import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const about = '# Peru–Kenya relations\n\n';

const reads: Record<string, string[]> = {
	'The two countries signed a Memorandum of Understanding on tourism in May 2015.': [
		'In which month and year did Peru and Kenya sign a Memorandum of Understanding on tourism? → May 2015'
	],
	'A Memorandum of Understanding on tourism was signed in May 2015.': [
		'In which month and year did Peru and Kenya sign a Memorandum of Understanding on tourism? → May 2015'
	],
	'In 2009 Peru and Kenya signed a Memorandum of Understanding for cooperation in the field of health.':
		[
			'In which year did Peru and Kenya sign a Memorandum of Understanding for cooperation in the field of health? → 2009'
		],
	'An MoU on agriculture was signed in Lima on 12 March 2018.': [
		'On which date did Peru and Kenya sign an MoU on agriculture? → 12 March 2018',
		'Where did Peru and Kenya sign an MoU on agriculture on 12 March 2018? → Lima'
	],
	'The Cultural Agreement was concluded in 1981.': [
		'In which year did Peru and Kenya conclude the Cultural Agreement? → 1981'
	],
	'The Double Taxation Avoidance Agreement was signed in 2011.': [
		'In which year did Peru and Kenya sign the Double Taxation Avoidance Agreement? → 2011'
	]
};

const leaves = [
	'The two countries signed a Memorandum of Understanding in May 2015.',
	'A Joint Declaration was signed in 2014.',
	'The MoU for setting up a Joint Business Council was signed in March 2011.',
	'An MoU on agriculture will be signed in Lima on 12 March 2031.',
	'Both sides discussed a Memorandum of Understanding on tourism in May 2015.'
];

describe('what papers of two states are on', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('sign', about + text).sort()).toEqual([...questions].sort());
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('sign', about + text)).toEqual([]);
	});
});
