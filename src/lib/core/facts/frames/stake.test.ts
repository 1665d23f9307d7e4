import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const reads: Record<string, string[]> = {
	'In 1991 Daimler bought a 30 % stake in Nordvik Industries.': [
		'How large a stake in Nordvik Industries did Daimler buy in 1991? → 30 %',
		'Who bought a stake of 30 % in Nordvik Industries in 1991? → Daimler',
		'In which year did Daimler buy a stake of 30 % in Nordvik Industries? → 1991'
	],
	'Telecom Andina acquired a 51 % share in Radio Cusco in May 2011.': [
		'How large a share in Radio Cusco did Telecom Andina acquire in May 2011? → 51 %',
		'Who acquired a share of 51 % in Radio Cusco in May 2011? → Telecom Andina',
		'In which month and year did Telecom Andina acquire a share of 51 % in Radio Cusco? → May 2011'
	],
	'A 12 % stake in Nordvik Industries was purchased by Nordbank in 2003.': [
		'How large a stake in Nordvik Industries did Nordbank purchase in 2003? → 12 %',
		'Who purchased a stake of 12 % in Nordvik Industries in 2003? → Nordbank',
		'In which year did Nordbank purchase a stake of 12 % in Nordvik Industries? → 2003'
	],
	'• Peru sold a 20 % stake in Telecom Andina on 4 May 1999.': [
		'How large a stake in Telecom Andina did Peru sell on 4 May 1999? → 20 %',
		'Which country sold a stake of 20 % in Telecom Andina on 4 May 1999? → Peru',
		'On which date did Peru sell a stake of 20 % in Telecom Andina? → 4 May 1999'
	],
	'LIMA, Peru. In 2014 Nordbank took a 9 % interest in Pacific Tyres.': [
		'How large an interest in Pacific Tyres did Nordbank take in 2014? → 9 %',
		'Who took an interest of 9 % in Pacific Tyres in 2014? → Nordbank',
		'In which year did Nordbank take an interest of 9 % in Pacific Tyres? → 2014'
	]
};

const leaves = [
	'Daimler bought a stake in Nordvik Industries in 1991.',
	'Daimler may buy a 30 % stake in Nordvik Industries in 2031.',
	'It bought a 30 % stake in the company in 1991.',
	'Daimler sold 30 % more cars in 1991.',
	'Daimler is expected to buy a 30 % stake in Nordvik Industries.'
];

describe('the frame stake: parts of companies', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('stake', text, written).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('stake', text, written)).toEqual([]);
	});
});
