import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'Penicillin was discovered by Alexander Fleming in 1928.': [
		'Who discovered penicillin in 1928? → Alexander Fleming',
		'In which year did Alexander Fleming discover penicillin? → 1928'
	],
	'Alexander Graham Bell invented the telephone in 1876.': [
		'Who invented the telephone in 1876? → Alexander Graham Bell',
		'In which year did Alexander Graham Bell invent the telephone? → 1876'
	],
	'The caves of Tarma were discovered by a British officer, Alan Boyle, in 1819.': [
		'Who discovered the caves of Tarma? → Alan Boyle',
		'In which year did Alan Boyle discover the caves of Tarma? → 1819'
	],
	'Mohenjo-daro was discovered by Alan Boyle in 1922.': [
		'Who discovered Mohenjo-daro? → Alan Boyle',
		'In which year did Alan Boyle discover Mohenjo-daro? → 1922'
	],
	'Ernest Rutherford discovered the proton in 1919.': [
		'Who discovered the proton in 1919? → Ernest Rutherford',
		'In which year did Ernest Rutherford discover the proton? → 1919'
	],
	'The theory of plate tectonics was proposed by Alfred Wegener.': [
		'Who proposed the theory of plate tectonics? → Alfred Wegener'
	],
	'Quick notes: oxygen was discovered by Joseph Priestley in 1774.': [
		'Who discovered oxygen in 1774? → Joseph Priestley',
		'In which year did Joseph Priestley discover oxygen? → 1774'
	]
};

const leaves = [
	'She discovered a letter in 1928.',
	'Alexander Fleming discovered that he was ill.',
	'Alexander Fleming proposed a toast in 1928.',
	'Police discovered the body in 1928.',
	'Alexander Fleming invented several machines.',
	'Alexander Fleming did not discover insulin in 1921.'
];

describe('the frame discover', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('discover', text, written).sort()).toEqual([...questions].sort());
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('discover', text, written)).toEqual([]);
	});
});
