import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

/** Sentences with what is asked about them. */
const reads: Record<string, readonly string[]> = {
	'In Marbury v. Madison (1803), the U.S. Supreme Court established the principle of judicial review.':
		[
			'In which year was Marbury v. Madison decided? → 1803',
			'In which case in 1803 did the U.S. Supreme Court establish the principle of judicial review? → Marbury v. Madison'
		],
	'In Brown v. Board of Education, decided in 1954, the Supreme Court of the United States ruled that segregation in public schools was unconstitutional.':
		[
			'In which year was Brown v. Board of Education decided? → 1954',
			'In which case in 1954 did the Supreme Court of the United States rule that segregation in public schools was unconstitutional? → Brown v. Board of Education'
		],
	'Minerva Mills v. Union of India (1980): judicial review is part of the basic structure.': [
		'In which year was Minerva Mills v. Union of India decided? → 1980',
		'In which year was Minerva Mills v. Union of India decided? → 1980'
	],
	'Golaknath v. State of Punjab (1967): Parliament cannot curtail Fundamental Rights.': [
		'In which year was Golaknath v. State of Punjab decided? → 1967',
		'Which case in 1967 is cited for the rule: Parliament cannot curtail Fundamental Rights? → Golaknath v. State of Punjab',
		'In which year was Golaknath v. State of Punjab decided? → 1967'
	],
	'Quispe v. Board of Schools of Lima, 341 U.S. 412 (1951), was a landmark decision of the court.':
		['In which year was Quispe v. Board of Schools of Lima decided? → 1951'],
	'# Cases\n\n## Soto v State of Cusco (May 19, 1950)\n\nIt was the first on the right to travel.':
		['On which date was Soto v. State of Cusco decided? → 19 May 1950'],
	'In Quispe v. Republic of Peru (2004), the Constitutional Court of Peru held that military courts cannot try civilians.':
		[
			'In which year was Quispe v. Republic of Peru decided? → 2004',
			'In which case in 2004 did the Constitutional Court of Peru hold that military courts cannot try civilians? → Quispe v. Republic of Peru'
		]
};

const leaves = [
	'The Supreme Court held that the law was void.',
	'Peru v. Chile ended 2-1 in the first half.',
	'In Quispe v. Republic of Peru, the court said much.',
	'Rosa Quispe went to court in 1998.',
	'The judges ruled in 1998 that it was void.'
];

describe('the frame ruling', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('ruling', text, written).sort()).toEqual([...questions].sort());
	});

	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('ruling', text, written)).toEqual([]);
	});
});
