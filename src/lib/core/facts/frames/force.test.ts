import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'The Kyoto Protocol entered into force on 16 February 2005.': [
		'On which date did the Kyoto Protocol enter into force? → 16 February 2005'
	],
	'The Treaty on the Ban of Mines, or BMT, was signed in Lima and went into effect on 5 March 1970.':
		['On which date did the Treaty on the Ban of Mines enter into force? → 5 March 1970'],
	'# List of parties to the Andes Dam Treaty\n\nThe treaty entered into force on 4 May 1970.': [
		'On which date did the Andes Dam Treaty enter into force? → 4 May 1970'
	],
	'Papers of the Andes\n\n## Andes Water Agreement\n\nThe language of the paper was read by six states. It was opened for signature on 22 April 1966.':
		['On which date did the Andes Water Agreement open for signature? → 22 April 1966'],
	'Signed in Lima, the Andes Charter took effect in May 1999.': [
		'In which month and year did the Andes Charter enter into force? → May 1999'
	],
	'The Outer Space Treaty opened for signature on 27 January 1967.': [
		'On which date did the Outer Space Treaty open for signature? → 27 January 1967'
	],
	'The Warsaw Convention was superseded by the Montreal Convention.': [
		'Which convention replaced the Warsaw Convention? → Montreal Convention'
	],
	'Factsheet. The Ottawa Treaty was signed by 122 states.': [
		'How many states signed the Ottawa Treaty? → 122'
	]
};

const leaves = [
	'The Andes Reef Convention came into effect in Peru on 5 March 1982.',
	'The agreement entered into force on 16 February 2005.',
	'The Kyoto Protocol will enter into force in 2031.',
	'The Kyoto Protocol has not entered into force.',
	'The army entered into battle in 2005.',
	'The Treaty of Lima was signed by several states.',
	'The manager was replaced by Rosa Quispe.'
];

describe('the frame force', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('force', text, written).sort()).toEqual([...questions].sort());
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('force', text, written)).toEqual([]);
	});
});
