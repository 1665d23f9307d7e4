import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const reads: Record<string, string[]> = {
	'Pacific Tyres was sold to Michelin in 2004.': [
		'In which year was Pacific Tyres sold to Michelin? → 2004',
		'To whom was Pacific Tyres sold in 2004? → Michelin'
	],
	'Alaska was sold to the United States on 30 March 1867.': [
		'On which date was Alaska sold to the United States? → 30 March 1867',
		'To which country was Alaska sold on 30 March 1867? → United States'
	],
	'• In 1557, Macau was leased to Portugal.': [
		'In which year was Macau leased to Portugal? → 1557',
		'To which country was Macau leased in 1557? → Portugal'
	],
	'In May 2011, the Cusco Savings Bank was sold to Nordbank.': [
		'In which month and year was the Cusco Savings Bank sold to Nordbank? → May 2011',
		'To whom was the Cusco Savings Bank sold in May 2011? → Nordbank'
	],
	'In 1860, Savoy was ceded to France.': [
		'In which year was Savoy ceded to France? → 1860',
		'To which country was Savoy ceded in 1860? → France'
	]
};

const leaves = [
	'The company was sold in 2004.',
	'Tickets were sold to fans in 2004.',
	'Pacific Tyres will be sold to Michelin in 2031.',
	'Pacific Tyres was almost sold to Michelin in 2004.',
	'Its vans were sold to Michelin in 2004.'
];

describe('the frame sale: companies and territories', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('sale', text, written).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('sale', text, written)).toEqual([]);
	});
});
