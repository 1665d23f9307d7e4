import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const reads: Record<string, string[]> = {
	'The Lima Dam is a dam in Peru. The permissible load of the gate is 75 tonnes as of 31 March 2017.':
		['Lima Dam: as of 31 March 2017, what is the permissible load of the gate? → 75 tonnes'],
	'As of April 2017, there are 12 rail links between Peru and Chile.': [
		'As of April 2017, how many rail links between Peru and Chile are there? → 12'
	],
	'In 1950 there were 31 theatres in Lima.': [
		'In 1950, how many theatres in Lima were there? → 31'
	],
	'Mara Tea is a firm in Kenya. The operating profit was €16 million in 2017.': [
		'Mara Tea: in 2017, what was the operating profit? → €16 million'
	],
	'The Andes Line is a railway in Peru. The nominal load was 60 tonnes in 1911.': [
		'Andes Line: in 1911, what was the nominal load? → 60 tonnes'
	]
};

const leaves = [
	'There are many rail links between Peru and Chile.',
	'The load of the gate may be 75 tonnes in 2030.',
	'There were 12 of them in 1950.',
	'The load is 75 tonnes.',
	'Its load was 75 tonnes in 1950.'
];

describe('the frame value', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('value', text)).toEqual(questions);
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('value', text)).toEqual([]);
	});
});
