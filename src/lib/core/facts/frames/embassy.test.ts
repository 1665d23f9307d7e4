import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

/** Sentences of a text on two states with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'Peru has an embassy in Seoul, while South Korea has an embassy in Lima.': [
		'In which city is the embassy of Peru in South Korea? → Seoul',
		'In which city is the embassy of South Korea in Peru? → Lima'
	],
	'South Korea has an embassy in Lima and an Honorary Consulate in Cusco.': [
		'In which city is the embassy of South Korea in Peru? → Lima',
		'In which city does South Korea have an honorary consulate in Peru? → Cusco'
	],
	'South Korea maintains an embassy in Lima and a consulate-general in Arequipa.': [
		'In which city is the embassy of South Korea in Peru? → Lima',
		'In which city does South Korea have a consulate-general in Peru? → Arequipa'
	]
};

const leaves = [
	'Peru had an embassy in Seoul.',
	'Peru has consulates in Busan and Daegu.',
	'The company has an embassy in Lima.',
	'Peru has an old embassy building in Seoul.',
	'Peru closed its embassy in Seoul.'
];

const about =
	'Peru and South Korea signed a treaty in 1981. Trade between Peru and South Korea grew. ';

describe('the frame embassy', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('embassy', about + text).sort()).toEqual([...questions].sort());
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('embassy', about + text)).toEqual([]);
	});
});
