import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const reads: Record<string, string[]> = {
	'In 1984 Nordbank merged with Cusco Savings Bank.': [
		'In which year did Nordbank merge with the Cusco Savings Bank? → 1984',
		'With which bank did Nordbank merge in 1984? → Cusco Savings Bank'
	],
	'In 1964 Tanganyika united with Zanzibar to form the United Republic of Tanzania.': [
		'In which year did Tanganyika unite with Zanzibar to form Tanzania? → 1964',
		'What came of the merger of Tanganyika and Zanzibar in 1964? → Tanzania'
	],
	'Lima Bank and Cusco Bank merged in March 2001 to form Banco Andino.': [
		'In which month and year did the Lima Bank and the Cusco Bank merge? → March 2001'
	],
	'• The Peasants League was merged with the National Liberal Party of Ruritania in 1926.': [
		'In which year was the Peasants League merged with the National Liberal Party of Ruritania? → 1926',
		'With which party was the Peasants League merged in 1926? → National Liberal Party of Ruritania'
	],
	'The National Liberal Party and the Peasants League of Ruritania merged on 4 May 1926.': [
		'On which date did the National Liberal Party and the Peasants League of Ruritania merge? → 4 May 1926'
	]
};

const leaves = [
	'The two companies merged in 1984.',
	'Nordvik Industries may merge with Cusco Steel in 2031.',
	'The rivers merge near Cusco.',
	'Nordvik Industries did not merge with Cusco Steel in 1984.',
	'Nordvik Industries merged its two plants in 1984.'
];

describe('the frame combine: companies, parties and states', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('combine', text, written).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('combine', text, written)).toEqual([]);
	});
});
