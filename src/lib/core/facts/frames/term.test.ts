import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'The members of the Zarya Council are elected by the assembly for a three-year term.': [
		'For how long are the members of the Zarya Council elected? → three years'
	],
	'The Director-General of the Andes Bank is appointed for a period of 5 years.': [
		'For how long is the Director-General of the Andes Bank appointed? → 5 years'
	],
	'The President of Zarya serves a renewable term of six years.': [
		'For how long does the President of Zarya serve? → six years'
	],
	'The first Vice-President of Zarya shall hold office for three years.': [
		'For how long does the first Vice-President of Zarya hold office? → three years'
	],
	'Each member of the Zarya Senate is elected for a term of six years.': [
		'For how long is a member of the Zarya Senate elected? → six years'
	],
	'# Callao Forum\n\nThe Secretary-General is appointed for a term of five years.': [
		'Callao Forum: for how long is the Secretary-General appointed? → five years'
	],
	'The term of office of the President of Zarya is four years.': [
		'How long is the term of office of the President of Zarya? → four years'
	]
};

const leaves = [
	'Rosa Quispe was elected to the Zarya Council in 2010 for a four-year term.',
	'The Lima Treaty was extended for five years.',
	'Its term is five years.',
	'The Zarya Bank is named after a five-year plan.',
	'The President of Zarya is elected, and for five years he has lived abroad.'
];

describe('the frame term', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('term', text)).toEqual(questions);
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('term', text)).toEqual([]);
	});
});
