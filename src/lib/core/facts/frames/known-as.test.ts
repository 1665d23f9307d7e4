import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'Mumbai is also called “Little Tibet”.': ['By what name is Mumbai also known? → Little Tibet'],
	'The farmers of Peru are called Chacareros.': [
		'What are the farmers of Peru called? → Chacareros'
	],
	'Lima, popularly known as the City of Kings, lies on the coast.': [
		'By what name is Lima also known? → City of Kings'
	],
	'The 1972 Lima Summit, unofficially known as the Peace Summit, was held in May.': [
		'By what name is the 1972 Lima Summit also known? → Peace Summit'
	],
	'Bhutan, a small kingdom, is often referred to as the Dragon Land.': [
		'By what name is Bhutan also known? → Dragon Land'
	]
};

const leaves = [
	'It is also known as the Salt House.',
	'The Cusco Rising, also known as the Salt Revolt, Lake Revolt, or Andes Emergency, was a war.',
	'This range is known as the Salt Range.',
	'Mumbai was formerly known as Bombay.',
	'Although it is often called the Lima Conference, the talks were held in Quito.',
	'The Lima Steel Company, better known as Lima Steel, makes pipes.',
	'The street is known for its cafés.',
	'The team was called to Lima.',
	'Lima is not called the Garden City.'
];

describe('the frame known-as', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('known-as', text, written).sort()).toEqual([...questions].sort());
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('known-as', text, written)).toEqual([]);
	});
});
