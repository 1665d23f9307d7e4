import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'Insulin is secreted by the pancreas.': ['Which organ secretes insulin? → pancreas'],
	'Saliva is produced by the salivary glands and stored in the mouth.': [
		'What produces saliva? → salivary glands',
		'Where is saliva stored? → mouth'
	],
	'The kidneys filter waste from the blood.': ['What filters waste from the blood? → kidneys'],
	'A hygrometer is used to measure the dampness of air.': [
		'Which instrument is used to measure the dampness of air? → hygrometer'
	],
	'Aluminium is extracted from bauxite.': ['From what is aluminium extracted? → bauxite'],
	'Sedimentary rocks are formed by weathering and pressure.': [
		'What forms sedimentary rocks? → weathering and pressure'
	],
	'Pressure is measured in pascals.': ['In what unit is pressure measured? → pascals'],
	'Water boils at 100 degrees Celsius at sea level.': [
		'At what temperature does water boil? → 100 degrees Celsius'
	],
	'The atomic number of carbon is 6.': ['What is the atomic number of carbon? → 6'],
	'Digestion begins in the stomach.': ['Where does digestion begin? → stomach']
};

const leaves = [
	'The film is produced by the studio.',
	'It is secreted by the pancreas.',
	'The kidneys do this.',
	'Progress is measured in years.',
	'The heart produces energy.',
	'The atomic number of this metal is high.',
	'The talks begin in Lima.',
	'The liver can be damaged by it.'
];

describe('the frame nature', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('nature', text)).toEqual(questions);
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('nature', text)).toEqual([]);
	});
});
