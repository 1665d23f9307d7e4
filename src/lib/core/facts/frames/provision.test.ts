import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'Article 14 of the Constitution of India guarantees equality before the law.': [
		'Which article of the Constitution of India guarantees equality before the law? → Article 14'
	],
	'Section 144 of the Code of Criminal Procedure prohibits unlawful assembly.': [
		'Which section of the Code of Criminal Procedure prohibits unlawful assembly? → Section 144'
	],
	'The Lima Convention was signed in 1950. Article 3 prohibits the use of poison gas.': [
		'Which article of the Lima Convention prohibits the use of poison gas? → Article 3'
	],
	'Under the charter, Article 5 of the North Atlantic Treaty deals with collective defence.': [
		'Which article of the North Atlantic Treaty deals with collective defence? → Article 5'
	],
	'India has fifteen larger states. India is a union. Article 14 of the Constitution guarantees equality before the law.':
		['Which article of the Constitution of India guarantees equality before the law? → Article 14'],
	'India has fifteen larger states. India is a union. The Constitution (Article 118) empowers Parliament to make rules.':
		['Which article of the Constitution of India empowers Parliament to make rules? → Article 118'],
	'The Eighth Schedule of the Constitution of India lists 22 official languages.': [
		'Which schedule of the Constitution of India lists 22 official languages? → Eighth Schedule'
	]
};

const leaves = [
	'Article 14 guarantees equality before the law.',
	'Article 14 of the Constitution guarantees its citizens equality.',
	'An article in the Times deals with trade.',
	'Section 5 is long.',
	'Article 7 of the Lima Convention deals with this.'
];

describe('the frame provision', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('provision', text, written).sort()).toEqual([...questions].sort());
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('provision', text, written)).toEqual([]);
	});
});
