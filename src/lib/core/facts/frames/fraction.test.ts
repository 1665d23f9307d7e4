import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'About half of Kenya’s tea passes through the port of Mombasa.': [
		'As of June 2019, what share of Kenya’s tea passes through the port of Mombasa? → about half'
	],
	'Two-thirds of the workers of Zambia are employed on farms.': [
		'As of June 2019, what share of the workers of Zambia are employed on farms? → two-thirds'
	],
	'In 2010, two thirds of the exports of Kenya went to Europe.': [
		'In 2010, what share of the exports of Kenya went to Europe? → two thirds'
	],
	'Nearly half of the world’s people live in towns, while others do not.': [
		'As of June 2019, what share of the world’s people live in towns? → nearly half'
	],
	'Malta is small. A third of the country’s water comes from the sea.': [
		'As of June 2019, what share of Malta’s water comes from the sea? → a third'
	]
};

const leaves = [
	'Half of the money was spent on roads.',
	'Half of its exports go to Kenya and Peru.',
	'Half of the exports of Kenya went to Europe.',
	'Perhaps half of Kenya’s tea passes through the port of Mombasa.',
	'Kenya sells half of its tea to Peru.'
];

describe('the frame fraction', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('fraction', text, written)).toEqual(questions);
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('fraction', text, written)).toEqual([]);
	});
});
