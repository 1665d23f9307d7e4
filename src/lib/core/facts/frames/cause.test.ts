import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'Malaria is caused by Plasmodium parasites.': ['What causes malaria? → Plasmodium parasites'],
	'Dengue fever is transmitted by Aedes mosquitoes.': [
		'What transmits dengue fever? → Aedes mosquitoes'
	],
	'Cholera is an infection. Cholera is caused by the bacterium Vibrio cholerae.': [
		'What causes cholera? → bacterium Vibrio cholerae'
	],
	'Scurvy is caused by a lack of vitamins.': ['What causes scurvy? → lack of vitamins'],
	'Rickets results from a lack of sunlight.': ['What causes rickets? → lack of sunlight'],
	'Rabies is spread by the bite of infected dogs.': ['What spreads rabies? → bite of infected dogs']
};

const leaves = [
	'The fire was caused by a storm.',
	'Malaria can be caused by several things.',
	'The disease is caused by a virus.',
	'The dispute is caused by greed.',
	'Malaria was caused by bad air, people thought.'
];

describe('the frame cause', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('cause', text, written).sort()).toEqual([...questions].sort());
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('cause', text, written)).toEqual([]);
	});
});
