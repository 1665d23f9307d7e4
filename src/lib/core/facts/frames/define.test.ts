import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'Canberra is the capital of Australia.': ['What is the capital of Australia? → Canberra'],
	'The national bird of Pakistan is the chukar partridge.': [
		'What is the national bird of Pakistan? → chukar partridge'
	],
	'The hertz is the SI unit of frequency.': ['What is the SI unit of frequency? → hertz'],
	'Photosynthesis is the process by which plants turn light into chemical energy.': [
		'What is the term for the process by which plants turn light into chemical energy? → photosynthesis'
	],
	'Economics in brief. Inflation is defined as a sustained rise in the general level of prices.': [
		'What is the term for a sustained rise in the general level of prices? → inflation'
	],
	'Hydrology is the study of the depth, heat and flow of rivers.': [
		'What is the term for the study of the depth, heat and flow of rivers? → hydrology'
	],
	'Seismology studies the waves that run through the ground.': [
		'What is the term for the study of the waves that run through the ground? → seismology'
	],
	'The price at which a bank lends to another bank is called the lending rate.': [
		'What is the price at which a bank lends to another bank called? → lending rate'
	],
	'Growth: The process by which a plant takes in light and turns it into sugar, is called assimilation.':
		[
			'What is the process by which a plant takes in light and turns it into sugar called? → assimilation'
		],
	'The official languages of the Andean League are Spanish, Quechua and Aymara.': [
		'What are the official languages of the Andean League? → Spanish, Quechua and Aymara'
	],
	"Zarya's working languages are French and Latin.": [
		'What are the working languages of Zarya? → French and Latin'
	],
	'Oslo, a port, is the capital city of Norway with half a million people.': [
		'What is the capital city of Norway? → Oslo'
	]
};

const leaves = [
	'Its official languages are Spanish and Quechua.',
	'The official languages of the Andean League are many.',
	'Lima is the heart of Peru.',
	'It is the capital of Peru.',
	'Cusco was the capital of the Inca Empire.',
	'Lima is a city in Peru.',
	'Trade is the way of the world.',
	'The price of this bread is called its rate.',
	'The board is called the council.',
	'The man who wrote it was called a fool.',
	'Geology deals with it.',
	'Lima is not the capital of Chile.'
];

describe('the frame define', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('define', text, written).sort()).toEqual([...questions].sort());
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('define', text, written)).toEqual([]);
	});
});
