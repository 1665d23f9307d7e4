import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'The Parliament of Zarya consists of the King, the Senate and the House of Ports.': [
		'What does the Parliament of Zarya consist of? → the King, the Senate and the House of Ports'
	],
	'The Andean Reef Board is composed of a Chair and the heads of the ports.': [
		'What does the Andean Reef Board consist of? → a Chair and the heads of the ports'
	],
	'Blood is made up of plasma and cells.': ['What is blood made up of? → plasma and cells'],
	'Brass is an alloy of copper and zinc.': ['What is brass an alloy of? → copper and zinc'],
	'The nervous system comprises the brain, the spinal cord and the nerves, which run through the body.':
		['What does the nervous system consist of? → the brain, the spinal cord and the nerves']
};

const leaves = [
	'It consists of sand and clay.',
	'The Andean Reef Board consists of twelve members.',
	'The Andean Reef Board consisted of a chair and a clerk.',
	'The Andean Reef Board consists of several bodies and others.',
	'Rosa Quispe comprises the team and the board.',
	'The team consists of a coach and players.'
];

describe('the frame consist', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('consist', text, written)).toEqual(questions);
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('consist', text, written)).toEqual([]);
	});
});
