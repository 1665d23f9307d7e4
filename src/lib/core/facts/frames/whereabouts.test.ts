import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const reads: Record<string, readonly string[]> = {
	// Notes on rivers
	'Nathu La is a mountain pass in Sikkim.': ['In which state is Nathu La? → Sikkim'],
	'Bhakra Dam is a concrete dam on the Sutlej River.': [
		'On which river is the Bhakra Dam? → Sutlej River'
	],
	// A gazetteer
	'Aveiro is a city and a municipality in Portugal.': [
		'In which country is the city of Aveiro? → Portugal'
	],
	'Loktak is a freshwater lake in Manipur.': ['In which state is Loktak? → Manipur'],
	// An encyclopaedia
	'Hampi is an archaeological site in the Indian state of Karnataka, known for its temples.': [
		'In which state is Hampi? → Karnataka'
	]
};

const leaves = [
	'Titicaca is a lake in Peru and Bolivia.',
	'Lima Zoo is a park in Lima.',
	'This is a city in Peru.',
	'Rosa Quispe is a teacher in Lima.',
	'Tarma was a town in Peru.',
	'Bhakra is one of the dams in Punjab.'
];

describe('the frame whereabouts: where a place lies of which a text says what it is', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('whereabouts', text).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('whereabouts', text)).toEqual([]);
	});
});
