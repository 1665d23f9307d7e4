import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'A storm on 3 May 2011 threw a tower down on the market of Cusco, killing 17 or more and wounding 38, the police said.':
		[
			'How many people were killed when a storm on 3 May 2011 threw a tower down on the market of Cusco? → 17 or more',
			'How many people were wounded when a storm on 3 May 2011 threw a tower down on the market of Cusco? → 38'
		],
	'On 4 June 2015 a bomb went off near Garissa, killing at least 12 soldiers.': [
		'How many soldiers were killed when on 4 June 2015 a bomb went off near Garissa? → at least 12'
	],
	'Fire swept through a mill in Ica in 1999, leaving 300 people homeless.': [
		'How many people were left homeless when fire swept through a mill in Ica in 1999? → 300'
	],
	'Gunmen attacked a bus in Lima on Monday, killing nine people.': [
		'How many people were killed when gunmen attacked a bus in Lima on 3 June 2019? → nine'
	],
	'A quake shook Arequipa in 2001, injuring 2,700.': [
		'How many people were injured when a quake shook Arequipa in 2001? → 2,700'
	]
};

const leaves = [
	'It struck Lima in 1999, killing 12 people.',
	'A bomb went off in Lima, killing 12 people.',
	'A bomb reportedly went off in Lima in 1999, killing 12 people.',
	'A fire burnt down the mill in 1999, killing 12 people.',
	'Rosa Quispe left Lima in 1999, leaving 300 books.'
];

describe('the frame killing', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('killing', text, written)).toEqual(questions);
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('killing', text, written)).toEqual([]);
	});
});
