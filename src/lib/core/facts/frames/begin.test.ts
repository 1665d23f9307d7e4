import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const reads: Record<string, string[]> = {
	'The Chaco War began in mid-September 1932.': [
		'When did the Chaco War begin? → mid-September 1932'
	],
	'The Second Boer War began on 11 October 1899.': [
		'On which date did the Second Boer War begin? → 11 October 1899'
	],
	'Production of the Condor pickup started in 1961.': [
		'In which year did production of the Condor pickup begin? → 1961'
	],
	'Work on the Gwadar airport began in October 2019.': [
		'In which month and year did work on the Gwadar airport begin? → October 2019'
	],
	'The Chaco War, which had begun in September 1932, ruined both armies.': [
		'In which month and year did the Chaco War begin? → September 1932'
	],
	'• Exercise Malabar began in 1992.': ['In which year did Exercise Malabar begin? → 1992']
};

const leaves = [
	'The war began in 1899.',
	'Talks began in 1961.',
	'The Second Boer War will begin in 2031.',
	'Rosa Quispe began in 1961.',
	'Production was thought to have begun before 1961.'
];

describe('the frame begin: wars, works and outbreaks', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('begin', text, written).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('begin', text, written)).toEqual([]);
	});
});
