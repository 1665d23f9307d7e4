import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'The Chief Pilot of Arica is appointed by the Harbour Board for a term of three years.': [
		'By whom is the Chief Pilot of Arica appointed? → Harbour Board'
	],
	'The Andean Reef Bank is owned and operated by state-owned Condor Mines.': [
		'By whom is the Andean Reef Bank owned and operated? → Condor Mines'
	],
	'The President of Zarya appoints the Chief Justice of Zarya.': [
		'By whom is the Chief Justice of Zarya appointed? → President of Zarya'
	],
	'# Callao Forum\n\nThe Secretary-General is elected by the Council of Ministers.': [
		'Callao Forum: by whom is the Secretary-General elected? → Council of Ministers'
	],
	'The Vice-Chancellor of Zarya serves as the ex officio President of the Andean Academy.': [
		'Who is the ex officio President of the Andean Academy? → Vice-Chancellor of Zarya'
	],
	'The Callao Forum shall be headed by the Speaker of the Andean Parliament.': [
		'By whom is the Callao Forum headed? → Speaker of the Andean Parliament'
	]
};

const leaves = [
	'The Andean Reef Bank is headed by Rosa Quispe.',
	'The Andean Reef Bank was owned by Condor Mines.',
	'The board is appointed by its members.',
	'The Andean Reef Bank is headed by a Chairman.',
	'The Andean Reef Bank is not run by Condor Mines.',
	'Members are elected by the people for five years.',
	'The president appoints the board.'
];

describe('the frame charge', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('charge', text, written).sort()).toEqual([...questions].sort());
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('charge', text, written)).toEqual([]);
	});
});
