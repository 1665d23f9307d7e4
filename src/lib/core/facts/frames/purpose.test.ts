import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'The Arica Convention is a treaty designed to keep small harbours free of dues.': [
		'What is the Arica Convention designed to do? → to keep small harbours free of dues'
	],
	'The Andean Reef Bank is a lender that aims to rebuild reefs and dunes, and it has two branches.':
		['What does the Andean Reef Bank aim to do? → to rebuild reefs and dunes'],
	'The Arica Convention is an international treaty for the protection of seabirds.': [
		'What is the purpose of the Arica Convention? → protection of seabirds'
	],
	'The Arica Convention is a global treaty to keep whales and seals from nets that small boats cast near the shore by night.':
		['What is the purpose of the Arica Convention? → to keep whales and seals from nets'],
	'The aim of the Lima Reef Forum is to map every reef of the Pacific.': [
		'What is the aim of the Lima Reef Forum? → to map every reef of the Pacific'
	],
	'The Andean Reef Bank was a fund established to pay for lighthouses.': [
		'What was the Andean Reef Bank established to do? → to pay for lighthouses'
	]
};

const leaves = [
	'The treaty is a paper designed to please them.',
	'It aims to win.',
	'The Andean Reef Bank aims to do this again.',
	'Peru aims to sell more tin to Chile.',
	'The aim of the talks was to win these ports.',
	'The Andean Reef Bank is a lender of the region.'
];

describe('the frame purpose', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('purpose', text, written)).toEqual(questions);
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('purpose', text, written)).toEqual([]);
	});
});
