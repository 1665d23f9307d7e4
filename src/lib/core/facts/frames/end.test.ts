import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const reads: Record<string, string[]> = {
	'The Second Boer War ended on 31 May 1902.': [
		'On which date did the Second Boer War end? → 31 May 1902'
	],
	'Production of the Condor pickup ceased in 1979.': [
		'In which year did production of the Condor pickup end? → 1979'
	],
	'The Ottoman siege of Vienna ended on 12 September 1683.': [
		'On which date did the Ottoman siege of Vienna end? → 12 September 1683'
	],
	'The Chaco War ended in June 1935, press reports recall.': [
		'In which month and year did the Chaco War end? → June 1935'
	],
	'Construction of the Aswan High Dam finished in July 1970.': [
		'In which month and year did construction of the Aswan High Dam end? → July 1970'
	]
};

const leaves = [
	'The war ended in 1902.',
	'The war ended with a treaty.',
	'The Chaco War did not end in 1934.',
	'The Chaco War ended after 1934.',
	'Rosa Quispe ended the Chaco War in 1935.'
];

describe('the frame end: wars, reigns and works', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('end', text, written).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('end', text, written)).toEqual([]);
	});
});
