import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'Article 14 of the Constitution of India guarantees equality before the law.': [
		'Which article of the Constitution of India guarantees equality before the law? → Article 14',
		'What does Article 14 of the Constitution of India guarantee? → equality before the law'
	],
	'Section 144 of the Code of Criminal Procedure prohibits unlawful assembly.': [
		'Which section of the Code of Criminal Procedure prohibits unlawful assembly? → Section 144',
		'What does Section 144 of the Code of Criminal Procedure prohibit? → unlawful assembly'
	],
	'The Lima Convention was signed in 1950. Article 3 prohibits the use of poison gas.': [
		'Which article of the Lima Convention prohibits the use of poison gas? → Article 3',
		'What does Article 3 of the Lima Convention prohibit? → use of poison gas'
	],
	'Under the charter, Article 5 of the North Atlantic Treaty deals with collective defence.': [
		'Which article of the North Atlantic Treaty deals with collective defence? → Article 5',
		'What does Article 5 of the North Atlantic Treaty deal with? → collective defence'
	],
	'India has fifteen larger states. India is a union. Article 14 of the Constitution guarantees equality before the law.':
		[
			'Which article of the Constitution of India guarantees equality before the law? → Article 14',
			'What does Article 14 of the Constitution of India guarantee? → equality before the law'
		],
	'India has fifteen larger states. India is a union. The Constitution (Article 118) empowers Parliament to make rules.':
		['Which article of the Constitution of India empowers Parliament to make rules? → Article 118'],
	'The Eighth Schedule of the Constitution of India lists 22 official languages.': [
		'Which schedule of the Constitution of India lists 22 official languages? → Eighth Schedule',
		'What does the Eighth Schedule of the Constitution of India list? → 22 official languages'
	],
	'The Lima Convention was signed in 1950. Articles 3–6 consider the tolls of ferries and rafts.': [
		'Which articles of the Lima Convention consider the tolls of ferries and rafts? → Articles 3–6',
		'What do Articles 3–6 of the Lima Convention deal with? → tolls of ferries and rafts'
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
