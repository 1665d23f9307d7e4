import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'Mount Everest is named after George Everest.': [
		'After whom is Mount Everest named? → George Everest'
	],
	'Mumbai was formerly known as Bombay.': ['By what name was Mumbai formerly known? → Bombay'],
	'The invasion of Grenada was codenamed Operation Urgent Fury.': [
		'What was the code name of the invasion of Grenada? → Operation Urgent Fury'
	],
	'Bolivia, named after Simón Bolívar, has two capitals.': [
		'After whom is Bolivia named? → Simón Bolívar'
	],
	'Sri Lanka, formerly known as Ceylon, exports tea.': [
		'By what name was Sri Lanka formerly known? → Ceylon'
	]
};

const leaves = [
	'It was formerly known as Bombay.',
	'The two armies held drills in Lima, codenamed Blue Heron.',
	'The street is known for its cafés.',
	'Bolivia, named after Bolivia, is a joke.',
	'Rosa Quispe, formerly known as Rosa Flores, lives in Lima.'
];

describe('the frame called', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('called', text, written).sort()).toEqual([...questions].sort());
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('called', text, written)).toEqual([]);
	});
});
