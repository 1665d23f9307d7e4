import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'The Volga rises in the Valdai Hills and flows into the Caspian Sea.': [
		'Where does the Volga rise? → Valdai Hills',
		'Into which sea does the Volga flow? → Caspian Sea'
	],
	'Switzerland is bordered by Germany, France, Italy, Austria and Liechtenstein.': [
		'Which countries border Switzerland? → Germany, France, Italy, Austria and Liechtenstein'
	],
	'The Andes Development Bank is headquartered in Lima.': [
		'As of June 2019, where was the Andes Development Bank headquartered? → Lima'
	],
	'The Suez Canal connects the Mediterranean Sea with the Red Sea.': [
		'What does the Suez Canal connect? → the Mediterranean Sea and the Red Sea'
	],
	'Lake Titicaca lies between Peru and Bolivia.': [
		'Where does Lake Titicaca lie? → between Peru and Bolivia'
	],
	'Mount Sajama is located in the Oyen Mountain Range.': [
		'In which mountain range is Mount Sajama located? → Oyen Mountain Range'
	],
	'Mount Fuji is located on the island of Honshu.': [
		'On which island is Mount Fuji located? → island of Honshu'
	]
};

const leaves = [
	'The Oyen Range is mostly located in Peru.',
	'The Oyen Mountains lie on North of the Vistula River.',
	'Prices rise in the summer.',
	'The hotel is located in Lima.',
	'Peru is bordered by Chile to the south and Ecuador to the north.',
	'The talks were located in a friendly mood.',
	'Rosa Quispe is based in Lima.',
	'The two cities are linked by a road.',
	'The Danube flows through ten countries.'
];

describe('the frame site', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('site', text, written).sort()).toEqual([...questions].sort());
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('site', text, written)).toEqual([]);
	});
});
