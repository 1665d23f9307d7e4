import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'Trade turnover between Kenya and Peru totalled $45.5 million in 2017.': [
		'What was trade turnover between Kenya and Peru in 2017? → $45.5 million'
	],
	"Uganda's exports to Kenya rose by 14% to $628 million in 2018.": [
		"By how much did Uganda's exports to Kenya rise in 2018? → 14%",
		"What were Uganda's exports to Kenya in 2018? → $628 million"
	],
	"Denmark's defence budget rose from $3.1 billion in 2014 to $4.5 billion in 2019.": [
		"What was Denmark's defence budget in 2014? → $3.1 billion",
		"What was Denmark's defence budget in 2019? → $4.5 billion"
	],
	'The Andes Mining Company had revenue of $76.6 million in 2019.': [
		'What was the revenue of the Andes Mining Company in 2019? → $76.6 million'
	],
	'The population of Iceland was 376,248 in 2022.': [
		'What was the population of Iceland in 2022? → 376,248'
	],
	'Kenya and Peru met. Kenya and Peru agreed. Bilateral trade stood at $3.5 billion in 2018.': [
		'What was the value of trade between Kenya and Peru in 2018? → $3.5 billion'
	],
	'Kenya and Peru met. Kenya and Peru agreed. Bilateral trade stood at $3.5 billion in 2018-19.': [
		'What was the value of trade between Kenya and Peru in 2018–19? → $3.5 billion'
	]
};

const leaves = [
	'Trade turnover between Kenya and Peru totalled $45.5 million.',
	'Trade between Kenya and Peru may reach $45.5 million in 2030.',
	'Exports rose by 14% in 2018.',
	'The price of bread in Lima was high in 2018.',
	'The population has been 78,450 since 2011.',
	'Trade between Kenya and Peru has grown since 2011.'
];

describe('the frame measure', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('measure', text, written).sort()).toEqual([...questions].sort());
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('measure', text, written)).toEqual([]);
	});
});
