import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const title = 'Kenya–Peru relations\n\n';
const asked = (whose: string, year: string, sum: string) =>
	`What were ${whose} in ${year}? → ${sum}`;

/** Sentences of a text on two states with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'Kenya’s exports to Peru amounted to $12 million, while imports were $22 million in 2018-19.': [
		asked('Kenya’s exports to Peru', '2018–19', '$12 million'),
		asked('Kenya’s imports from Peru', '2018–19', '$22 million')
	],
	'Peru’s exports stood at $6 million and imports at $8 million in 2018.': [
		asked('Peru’s exports to Kenya', '2018', '$6 million'),
		asked('Peru’s imports from Kenya', '2018', '$8 million')
	],
	'Trade volume in 2016 was small (Kenyan exports: $3 million, Kenyan imports: US $ 4 million).': [
		asked('Kenya’s exports to Peru', '2016', '$3 million'),
		asked('Kenya’s imports from Peru', '2016', '$ 4 million')
	],
	'Exports from Kenya to Peru were worth $5 million in 2011.': [
		asked('Kenya’s exports to Peru', '2011', '$5 million')
	],
	'The two met, with imports from Peru at $7 million in 2012.': [
		asked('Kenya’s imports from Peru', '2012', '$7 million')
	]
};

const leaves = [
	'The two met, with Kenyan exports to Chile at $3 million in 2012.',
	'Kenyan exports of tea have been growing since 2010 by $5 million.',
	'Exports were $5 million in 2010 and at another time, in 2012, imports rose.',
	'Peru’s exports from Ica: $5 million in 2010.',
	'Kenyan exports are expected at $5 million.'
];

describe('exports and imports of two states, told one after another', () => {
	it.each(Object.entries(reads))('are read: %s', (text, questions) => {
		expect(askedBy('measure', title + text).sort()).toEqual([...questions].sort());
	});

	it.each(leaves)('are left alone: %s', (text) => {
		expect(askedBy('measure', title + text)).toEqual([]);
	});
});
