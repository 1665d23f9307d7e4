import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const both = (name: string, country: string) => [
	`In which year did ${name} take power in ${country}? → 1931`,
	`Who took power in ${country} in 1931? → ${name}`
];

const reads: Record<string, string[]> = {
	'General Juan Lagos seized power in Peru in 1931.': both('Juan Lagos', 'Peru'),
	'In 1931 Rosa Quispe came to power in Chile.': both('Rosa Quispe', 'Chile'),
	'Peru\n\nPeru lies in the Andes. Juan Lagos took power in 1931.': both('Juan Lagos', 'Peru'),
	'Peru\n\nPeru lies in the Andes. Juan Lagos took control of the government in 1931.': both(
		'Juan Lagos',
		'Peru'
	),
	'- Juan Lagos assumed power in Bolivia in 1931.': both('Juan Lagos', 'Bolivia')
};

const leaves = [
	'Juan Lagos took power in 1931.',
	'Juan Lagos may take power in Peru in 2031.',
	'Juan Lagos took a photograph in Peru in 1931.',
	'Peru\n\nPeru lies in the Andes. A Chilean, Juan Lagos, took power in 1931.',
	'Juan Lagos never took power in Peru in 1931.'
];

describe('the frame power: who took power in a country', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('power', text).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('power', text)).toEqual([]);
	});
});
