import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const reads: Record<string, string[]> = {
	'In 1972 Nordbank acquired Pacific Tyres from its founders.': [
		'In which year did Nordbank acquire Pacific Tyres? → 1972',
		'Who acquired Pacific Tyres in 1972? → Nordbank'
	],
	'In 1925 the Andes Group bought Pacific Tyres.': [
		'In which year did the Andes Group buy Pacific Tyres? → 1925',
		'Which group bought Pacific Tyres in 1925? → Andes Group'
	],
	'Egypt nationalised the Suez Canal Company on 26 July 1956.': [
		'On which date did Egypt nationalise the Suez Canal Company? → 26 July 1956',
		'Which country nationalised the Suez Canal Company on 26 July 1956? → Egypt',
		'Which company did Egypt nationalise on 26 July 1956? → Suez Canal Company'
	],
	'Pacific Tyres, acquired by Michelin in May 2011, has four plants.': [
		'In which month and year did Michelin acquire Pacific Tyres? → May 2011',
		'Who acquired Pacific Tyres in May 2011? → Michelin'
	],
	'The takeover of Pacific Tyres by Nordbank in 1972 was popular.': [
		'In which year did Nordbank acquire Pacific Tyres? → 1972',
		'Who acquired Pacific Tyres in 1972? → Nordbank'
	]
};

const leaves = [
	'Nordbank may acquire Pacific Tyres in 2031.',
	'Nordbank acquired a rival in 1972.',
	'Together with Varda Bank Nordbank had plans, and with Varda Bank it bought Pacific Tyres.',
	'Rosa Quispe bought a house in 1972.',
	'Nordbank is expected to acquire Pacific Tyres in 2031.',
	'It acquired its oldest rival in 1972.'
];

describe('the frame takeover: companies', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('takeover', text, written).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('takeover', text, written)).toEqual([]);
	});
});
