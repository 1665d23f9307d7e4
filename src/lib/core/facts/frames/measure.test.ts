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
	"Kenya's real GDP grew 5% in 1995 and 4% in 1996.": [
		"By how much did Kenya's real GDP grow in 1995? → 5%",
		"By how much did Kenya's real GDP grow in 1996? → 4%"
	],
	'The population of Nairobi rose from 118,000 in 1948 to 343,000 in 1962.': [
		'What was the population of Nairobi in 1948? → 118,000',
		'What was the population of Nairobi in 1962? → 343,000'
	],
	'Mines of Kenya go deep. In 2007, coal production was 210,000 metric tons.': [
		'What was Kenya’s coal production in 2007? → 210,000 metric tons'
	],
	'The Andes Mining Company reported revenue of GBP76.6 million for 2019, up 4% from GBP73.7 million in 2018.':
		['What was the revenue of the Andes Mining Company in 2019? → GBP76.6 million'],
	'The Andes Mining Company posted a pretax profit of $9.5m in 2019.': [
		'What was the pretax profit of the Andes Mining Company in 2019? → $9.5m'
	],
	'# Kenya–Peru relations\n\nBilateral trade grew. In 2016 Peru’s imports totalled $3 million, while exports were low.':
		['What were Peru’s imports from Kenya in 2016? → $3 million'],
	'# Kenya–Peru relations\n\nBilateral trade grew. Exports to Peru amounted to $7 million in 2018.':
		['What were Kenya’s exports to Peru in 2018? → $7 million'],
	'# Kenya–Peru relations\n\nBilateral trade between the two countries stood at $8 million in 2018.':
		['What was the value of bilateral trade between Kenya and Peru in 2018? → $8 million'],
	'Trade between Kenya and Peru surpassed $9 million in 2018.': [
		'What amount did trade between Kenya and Peru exceed in 2018? → $9 million'
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
	'# Kenya–Peru relations\n\nBilateral trade grew. Exports to Chile amounted to $7 million in 2018.',
	'The price of bread in Lima was high in 2018.',
	'The population has been 78,450 since 2011.',
	'The Andes Mining Company posted a record-breaking profit of $9.5m in 2019.',
	'Its cod catch was 210,000 tonnes in 2007.',
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
