import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const reads: Record<string, string[]> = {
	'The Salt Club was originally known as “The Peruvian League of Towns”. It met in Lima.': [
		'Under which name was the Salt Club formerly known? → Peruvian League of Towns'
	],
	'Ceylon was renamed Sri Lanka in 1972.': [
		'What was Ceylon renamed in 1972? → Sri Lanka',
		'What was renamed Sri Lanka in 1972? → Ceylon',
		'In which year was Ceylon renamed Sri Lanka? → 1972'
	],
	'In 1958 the Lindqvist Motor Company was renamed Nordvik Industries.': [
		'What was the Lindqvist Motor Company renamed in 1958? → Nordvik Industries',
		'What was renamed Nordvik Industries in 1958? → Lindqvist Motor Company',
		'In which year was the Lindqvist Motor Company renamed Nordvik Industries? → 1958'
	],
	'Nordvik Industries changed its name to Nordvik Holding in 2015.': [
		'Which new name did Nordvik Industries take in 2015? → Nordvik Holding',
		'In which year did Nordvik Industries take the name Nordvik Holding? → 2015'
	],
	'The Cusco Savings Bank, founded in 1895 as Lindqvist & Berg, employs 12,000 people.': [
		'Under which name was the Cusco Savings Bank founded in 1895? → Lindqvist & Berg'
	],
	'On 9 May 1930 Nordvik was renamed Nordvik Paper Company.': [
		'On which date was Nordvik renamed Nordvik Paper Company? → 9 May 1930'
	],
	'• In 1930, Constantinople was renamed Istanbul.': [
		'What was Constantinople renamed in 1930? → Istanbul',
		'What was renamed Istanbul in 1930? → Constantinople',
		'In which year was Constantinople renamed Istanbul? → 1930'
	]
};

const leaves = [
	'The street was renamed in 1930.',
	'After that the Nine turned into the Ten and was renamed Nordvik in 1958.',
	'Ceylon will be renamed in 2031.',
	'Ceylon was not renamed Lanka in 1960.',
	'The company changed its logo in 2015.',
	'Lindqvist Motors was known for its vans.'
];

describe('the frame rename: places and companies', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('rename', text, written).sort()).toEqual([...questions].sort());
	});
	it('knows what had the name by the old one', () => {
		expect(
			askedBy(
				'rename',
				'In 1990 Lindqvist Motors set up Baltic Vans. The company changed its name from Nordvik Works to Lindqvist Group in 2005.',
				written
			)
		).toContain('Which new name did Nordvik Works take in 2005? → Lindqvist Group');
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('rename', text, written)).toEqual([]);
	});
});
