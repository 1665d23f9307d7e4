import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'The Rowlatt Act was passed by the Imperial Legislative Council on 18 March 1919.': [
		'Which body passed the Rowlatt Act on 18 March 1919? → Imperial Legislative Council',
		'On which date did the Imperial Legislative Council pass the Rowlatt Act? → 18 March 1919'
	],
	'The Andes Mining Bill received royal assent on 6 February 1918.': [
		'On which date did the Andes Mining Bill receive royal assent? → 6 February 1918'
	],
	'The Press Freedom Act was repealed in 1998.': [
		'In which year was the Press Freedom Act repealed? → 1998'
	],
	'The Electricity Bill was introduced in the Senate on 4 May 2011.': [
		'On which date was the Electricity Bill introduced in the Senate? → 4 May 2011',
		'In which chamber was the Electricity Bill introduced on 4 May 2011? → Senate'
	],
	'The Peruvian Ports Bill was drafted by Rosa Quispe. The bill received assent from President Juan Lagos on 9 June 1995.':
		[
			'On which date did the Peruvian Ports Bill receive assent? → 9 June 1995',
			'Who gave assent to the Peruvian Ports Bill? → Juan Lagos'
		],
	'The bill of the Peruvian Ports Act was read twice. It was then passed by the Senate of Peru on 2 May 1995.':
		[
			'On which date did the Senate of Peru pass the Peruvian Ports Act? → 2 May 1995',
			'Which body passed the Peruvian Ports Act on 2 May 1995? → Senate of Peru'
		],
	'The Peruvian Land Act of 1969 abolished large estates in Peru.': [
		'Which act abolished large estates in Peru? → Peruvian Land Act of 1969'
	]
};

const leaves = [
	'The act was passed in 1919.',
	'The Rowlatt Act followed the Ports Bill. The bill was passed on 18 March 1919.',
	'Parliament passed several laws in 1919.',
	'The Andes Mining Bill may be passed in 2031.',
	'The Press Freedom Act was not repealed in 1998.',
	'The House passed the time in 1919.',
	'He passed the Bar in 1998.'
];

describe('the frame law', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('law', text, written).sort()).toEqual([...questions].sort());
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('law', text, written)).toEqual([]);
	});
});
