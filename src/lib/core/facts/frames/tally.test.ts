import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'A total of 9,400 people died from cholera in 1892 (among them 300 sailors).': [
		'How many people died from cholera in 1892? → 9,400'
	],
	'In 2017, an estimated 3 million children fell ill with measles worldwide.': [
		'How many children fell ill with measles worldwide in 2017? → 3 million'
	],
	'In 2011, there were about 51 million malaria cases (with a range of 40 million to 60 million) and an estimated 70 000 malaria deaths.':
		[
			'How many malaria cases were there in 2011? → about 51 million',
			'How many malaria deaths were there in 2011? → 70 000'
		],
	'There were 22 tobacco farms in the Shire Highlands in 1931 and 14 in 1935.': [
		'How many tobacco farms were there in the Shire Highlands in 1931? → 22'
	],
	'Lynx are rare in Latvia. In 2006, there were 640 lynx hunters who paid for a licence.': [
		'How many lynx hunters were there in Latvia in 2006? → 640'
	],
	'In 1999, about 60 percent of measles deaths were reported from Africa.': [
		'What percentage of measles deaths were reported from Africa in 1999? → about 60 percent'
	],
	'Malaria caused an estimated 409,000 deaths in 2019, mostly among children.': [
		'How many deaths did malaria cause in 2019? → 409,000'
	],
	'In 1980, measles killed nearly 60,000 people worldwide.': [
		'How many people did measles kill worldwide in 1980? → nearly 60,000'
	],
	'Some 12,000 refugees arrived from Mozambique in 1987.': [
		'How many refugees arrived from Mozambique in 1987? → some 12,000'
	]
};

const leaves = [
	'The flood caused 40 deaths in 1990.',
	'Cholera killed 40 people in the village in 1990 and 1991.',
	'More than 60 teachers took part in 1990.',
	'In 2008, 4% of new cases and 12% of old cases of cholera came from Peru.',
	'In 2008, 64% of its workers were women.',
	'Some 150 villagers lived there in 1960.',
	'About 340 people were displaced in its northern districts in 2004.',
	'In 1990, there were about 40 mills in the region.',
	'There were 12 farms in Kenya.',
	'There could be 40 malaria deaths in 2030.',
	'There were 30 cases of cholera in 1970 and an additional 12 cases of typhoid.'
];

describe('the frame tally', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('tally', text).sort()).toEqual([...questions].sort());
	});

	it.each(leaves.slice(0, -1))('leaves alone: %s', (text) => {
		expect(askedBy('tally', text)).toEqual([]);
	});

	it('leaves out what is only added to others', () => {
		expect(askedBy('tally', leaves.at(-1) ?? '')).toEqual([
			'How many cases of cholera were there in 1970? → 30'
		]);
	});
});
