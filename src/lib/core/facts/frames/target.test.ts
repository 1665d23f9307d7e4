import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'In 2010, Peru and Chile agreed to increase bilateral trade to $3 billion by 2030.': [
		'To what amount did Peru and Chile agree to increase bilateral trade by 2030? → $3 billion'
	],
	'Norway agreed to cut its emissions to 20 million tonnes by 2030.': [
		'To what amount did Norway agree to cut its emissions by 2030? → 20 million tonnes'
	],
	'Kenya plans to raise its exports to $3 billion by 2030.': [
		'As of June 2019, to what amount did Kenya plan to raise its exports by 2030? → $3 billion'
	],
	'The mills contribute to Kenya’s goal of achieving 500 MW of wind capacity by 2030.': [
		'As of June 2019, how much wind capacity did Kenya aim to have by 2030? → 500 MW'
	],
	'Kenya has set a target of 2 million electric vehicles by 2030.': [
		'As of June 2019, how many electric vehicles did Kenya aim to have by 2030? → 2 million'
	]
};

const leaves = [
	'The bill could cut the emissions of Kenya to 20 million tonnes by 2030.',
	'Norway plans to raise taxes by 3 percent by 2030.',
	'It is hoped to reach 3 billion by 2030 in Norway.',
	'They plan to raise their exports to $3 billion by 2030.',
	'Kenya raised its exports to $3 billion in 2018.'
];

describe('the frame target', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('target', text, written)).toEqual(questions);
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('target', text, written)).toEqual([]);
	});
});
