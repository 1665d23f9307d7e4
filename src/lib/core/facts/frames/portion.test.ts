import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	"In 2018, agriculture accounted for 24% of Pakistan's GDP.": [
		"In 2018, what share of Pakistan's GDP did agriculture account for? → 24%"
	],
	"Kenya supplied 63 percent of Peru's tea imports from 2014 to 2018.": [
		"From 2014 to 2018, what share of Peru's tea imports did Kenya supply? → 63 percent"
	],
	'In 1997 fishing represented about 8 percent of the GDP of Malta.': [
		'In 1997, what share of the GDP of Malta did fishing represent? → about 8 percent'
	],
	"Malta has one plant. The plant generated 64% of the country's electricity in 2006, and farms employed 3% of the workforce.":
		[
			'In 2006, what share of Malta’s electricity did the plant generate? → 64%',
			'In 2006, what share of the workforce of Malta did farms employ? → 3%'
		],
	'Forests cover 2.3 percent of Malta.': [
		'As of June 2019, what share of Malta did forests cover? → 2.3 percent'
	],
	'Farming matters in Malta. Farming contributed 4.1% to GDP in 2010.': [
		'In 2010, what share of Malta’s GDP did farming contribute? → 4.1%'
	],
	'Water covers 71% of the surface of the Earth.': [
		'As of June 2019, what share of the surface of the Earth did water cover? → 71%'
	],
	'Tourism made up about 12 per cent of the economy of Georgia in 2019.': [
		'In 2019, what share of the economy of Georgia did tourism make up? → about 12 per cent'
	],
	'As of 2018, copper only represented 3% of the exports of Peru, down from 4% in 2010.': [
		'In 2018, what share of the exports of Peru did copper represent? → 3%'
	],
	'In 2013, tea amounted to 9.7% of Kenya’s GDP.': [
		'In 2013, what share of Kenya’s GDP did tea amount to? → 9.7%'
	],
	'Copper represents 55% of the exports of Zambia.': [
		'As of June 2019, what share of the exports of Zambia did copper represent? → 55%'
	]
};

const leaves = [
	'Agriculture accounted for 24% of its GDP in 2018.',
	'Agriculture accounted for much of the GDP of Kenya.',
	'The company holds 30% of the market.',
	"Kenya could supply 63 percent of Peru's tea in 2031.",
	"Agriculture has accounted for 24% of Kenya's GDP since 2018."
];

describe('the frame portion', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('portion', text, written).sort()).toEqual([...questions].sort());
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('portion', text, written)).toEqual([]);
	});
});
