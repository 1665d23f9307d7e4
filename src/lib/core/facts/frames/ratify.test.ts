import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const asked = (states: string, paper: string, number: string) =>
	`By how many ${states} did ${paper} have to be ratified to enter into force? → ${number}`;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'The Lima Convention entered into force on 3 May 2001, ninety days after its ratification by at least 50 states.':
		[asked('states', 'the Lima Convention', 'at least 50')],
	'The Lima Convention will enter into force once 30 countries have ratified it.': [
		asked('countries', 'the Lima Convention', '30')
	],
	'The Cusco Treaty requires ratification by 55 parties.': [
		asked('parties', 'the Cusco Treaty', '55')
	],
	'The Cusco Treaty took effect after 20 states had ratified it.': [
		asked('states', 'the Cusco Treaty', '20')
	],
	'Lima Convention on Lead\n\nConditionNinety days after the ratification by 40 states': [
		asked('states', 'the Lima Convention on Lead', '40')
	]
};

const leaves = [
	'The Cusco Treaty was ratified by 50 states.',
	'The Cusco Treaty entered into force in 2001 and has 50 parties.',
	'After 50 states had met, the Cusco Treaty was signed.',
	'The Cusco Treaty entered into force after two states had ratified it.',
	'The school took effect to teach 50 states after the ratification.'
];

describe('the frame ratify', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('ratify', text)).toEqual(questions);
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('ratify', text)).toEqual([]);
	});
});
