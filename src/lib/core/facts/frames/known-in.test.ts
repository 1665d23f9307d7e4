import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'The Brahmaputra is called the Jamuna in Bangladesh.': [
		'By what name is the Brahmaputra known in Bangladesh? → Jamuna'
	],
	'In Hungary the Danube is known as the Duna.': [
		'By what name is the Danube known in Hungary? → Duna'
	],
	'The Alps are known as the Alpen in Austria.': [
		'By what name are the Alps known in Austria? → Alpen'
	],
	'Mendel is known as the father of genetics.': [
		'Who is known as the father of genetics? → Mendel'
	],
	'Cusco is often called the “Gateway of the Inca World”.': [
		'Which city is known as the Gateway of the Inca World? → Cusco'
	]
};

const leaves = [
	'It is called the Jamuna in Bangladesh.',
	'He is known as the father of genetics.',
	'The Danube is known for its fish in Hungary.',
	'Lima is called in the morning.',
	'In Lima the board is called to order.'
];

describe('names that hold in one place, and titles', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('known-as', text)).toEqual(expect.arrayContaining([...questions]));
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('known-as', text)).toEqual([]);
	});
});
