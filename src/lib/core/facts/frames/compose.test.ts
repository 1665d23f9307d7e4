import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'The Lima Convention consists of 31 articles, three annexes and one protocol.': [
		'How many articles does the Lima Convention consist of? → 31',
		'How many annexes does the Lima Convention consist of? → three'
	],
	'Switzerland is divided into 26 cantons.': ['Into how many cantons is Switzerland divided? → 26'],
	'Parliament of Kenya: the National Assembly of Kenya comprises 349 members.': [
		'As of June 2019, how many members did the National Assembly of Kenya comprise? → 349'
	],
	'In 2019, the Andes Mining Company had about 12,000 employees.': [
		'In 2019, how many employees did the Andes Mining Company have? → about 12,000'
	],
	'The Andes League has two observer states—Peru and Chile—and 14 dialogue partners, among them Fiji.':
		[
			'As of June 2019, how many observer states did the Andes League have? → two',
			'As of June 2019, how many dialogue partners did the Andes League have? → 14'
		],
	'In 1998 the Zarya Mining Company bought a fleet. The Zarya Mining Company has 120 ships and barges.':
		['As of June 2019, how many ships and barges did the Zarya Mining Company have? → 120'],
	'The human hand has 27 bones. The human skeleton has 206 bones.': [
		'How many bones does the human skeleton have? → 206'
	],
	'The Constitution of Norway contains 121 articles.': [
		'How many articles does the Constitution of Norway contain? → 121'
	]
};

const leaves = [
	'The convention consists of several articles.',
	'The group consists of farmers and teachers.',
	'Kenya has two sons and three daughters.',
	'The book is divided into two worlds.',
	'Norway may be divided into 11 counties.',
	'The Lima Convention has 40 problems.',
	'The Zarya Mining Company has two ships.',
	'The Zarya Mining Company has 40 ways to grow.'
];

describe('the frame compose', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('compose', text, written).sort()).toEqual([...questions].sort());
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('compose', text, written)).toEqual([]);
	});
});
