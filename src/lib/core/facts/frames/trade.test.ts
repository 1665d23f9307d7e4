import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const about = 'Kenya and Peru signed a treaty in 1971. Kenya and Peru lie far apart. ';

const reads: Record<string, readonly string[]> = {
	"Kenya's main exports to Peru include: tea, coffee and cut flowers.": [
		'Which goods does Kenya export to Peru? → tea, coffee and cut flowers'
	],
	'Kenyan imports from Peru are fish meal and copper.': [
		'Which goods does Kenya import from Peru? → fish meal and copper'
	],
	'Kenya exports a number of crops, including tea, coffee and beans to Peru.': [
		'Which goods does Kenya export to Peru? → tea, coffee and beans'
	],
	[`${about}Main exports to Peru consist of tea and coffee, while imports from Peru comprise fish meal and copper.`]:
		['Which goods does Kenya export to Peru? → tea and coffee'],
	'Kenyan exports to Peru were tea and coffee in 2015.': [
		'Which goods did Kenya export to Peru in 2015? → tea and coffee'
	]
};

const leaves = [
	'Kenyan exports to Peru were worth 3 million dollars.',
	"Kenya's exports to Peru include most of its tea.",
	'Main exports to Peru include tea and coffee.',
	'Kenya exports tea to Peru.',
	"Kenya's exports to Peru were hit by drought, and prices fell."
];

describe('the frame trade: which goods one state sells to another', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('trade', text).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('trade', text)).toEqual([]);
	});
	it('says as of when, where the day of writing is known', () => {
		const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;
		expect(askedBy('trade', 'Kenyan exports to Peru are tea and coffee.', written)).toEqual([
			'As of June 2019, which goods did Kenya export to Peru? → tea and coffee'
		]);
	});
});
