import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };
const asked = (text: string) => askedBy('outlay', text, written);

const reads: Record<string, string[]> = {
	// Press releases
	'The cabinet has approved the National Mission on Olive Oils with a total outlay of 10,103 crore rupees.':
		[
			'As of June 2019, what was the total outlay of the National Mission on Olive Oils? → 10,103 crore rupees'
		],
	'The cabinet also approved Lima Metro Phase Two at a cost of Rs 63,246 crore.': [
		'As of June 2019, what was the cost of Lima Metro Phase Two? → Rs 63,246 crore'
	],
	'The cabinet has approved a total outlay of 6520 crore rupees, including 20 crore rupees more, for the ongoing scheme “Andes Food Yojana” until 2024.':
		['As of June 2019, what was the total outlay of Andes Food Yojana? → 6520 crore rupees'],
	// A bank
	'The Kisumu Hill Roads Project worth $350 million will help build roads.': [
		'As of June 2019, how much was the Kisumu Hill Roads Project worth? → $350 million'
	],
	// A newspaper
	'Peru will build the Chira Valley Dam (CVD) at an estimated cost of 20 million U.S. dollars.': [
		'As of June 2019, what was the estimated cost of the Chira Valley Dam? → 20 million U.S. dollars'
	]
};

const leaves = [
	'The cabinet has approved the scheme with an outlay of 10,103 crore rupees.',
	'In 2011 the cabinet approved Lima Metro Phase Two at a cost of Rs 63,246 crore.',
	'The World Bank approved a loan worth $350 million.',
	'The Union Cabinet worth $350 million has met.',
	'Peru and Kenya have trade worth $350 million.'
];

describe('the frame outlay: what a named project costs', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(asked(text).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(asked(text)).toEqual([]);
	});
});
