import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'The powerhouse of the cell is the mitochondrion.': [
		'What is the powerhouse of the cell? → mitochondrion'
	],
	'The femur is the longest bone in the human body.': [
		'What is the longest bone in the human body? → femur'
	],
	'The main function of the lungs is to take up oxygen.': [
		'What is the main function of the lungs? → to take up oxygen'
	],
	'The layer of the atmosphere right above the stratosphere is the mesosphere, which is cold.': [
		'What is the layer of the atmosphere right above the stratosphere? → mesosphere'
	],
	'A delta is a piece of land that a river builds from mud at its mouth.': [],
	'An estuary is a body of water where a river meets the tide of the sea.': [
		'What is the term for a body of water where a river meets the tide of the sea? → estuary'
	],
	'Lipases are enzymes. Vectors are organisms that carry a germ from one host to another.': [
		'What is the term for organisms that carry a germ from one host to another? → vectors'
	],
	'Rocks formed from layers of mud are called sedimentary rocks.': [
		'What are rocks formed from layers of mud called? → sedimentary rocks'
	]
};

const leaves = [
	'The main part of the plan is the harbour.',
	'The layer of dust was the problem.',
	'The board is a body that meets in Lima and sets the tax.',
	'The largest part of the budget is wasted.',
	'It is the longest bone in the human body.',
	'People who live in Lima are called Limeños.',
	'A port is a good thing.'
];

describe('terms of nature and science', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('define', text)).toEqual(questions);
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('define', text)).toEqual([]);
	});
});
