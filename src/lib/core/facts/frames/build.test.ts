import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const reads: Record<string, string[]> = {
	'The Suez Canal was opened on 17 November 1869.': [
		'On which date was the Suez Canal opened? → 17 November 1869'
	],
	'President Rosa Quispe inaugurated the Chavez Bridge in Cusco on 1 June 2019.': [
		'Where did Rosa Quispe inaugurate the Chavez Bridge on 1 June 2019? → Cusco',
		'On which date did Rosa Quispe inaugurate the Chavez Bridge in Cusco? → 1 June 2019',
		'Who inaugurated the Chavez Bridge in Cusco on 1 June 2019? → Rosa Quispe'
	],
	'Trade grew after the opening of the Panama Canal in 1914.': [
		'In which year was the Panama Canal opened? → 1914'
	],
	'The Kelani Valley railway, completed in 1902, carried tea.': [
		'In which year was the Kelani Valley railway completed? → 1902'
	],
	'• Brihadeeswara Temple built by Rajaraja Chola in 1010.': [
		'In which year did Rajaraja Chola build Brihadeeswara Temple? → 1010',
		'Who built Brihadeeswara Temple in 1010? → Rajaraja Chola'
	],
	'A Swedish plant was opened in Arequipa in 1936.': [
		'In which year was a Swedish plant opened in Arequipa? → 1936'
	]
};

const leaves = [
	'The first interconnection with Bangladesh was commissioned in December 2013.',
	'The bridge was opened in 1869.',
	'Peru will open the Chavez Bridge in 2031.',
	'The Chavez Bridge was not completed in 1990.',
	'Three bridges were built in Cusco in 1990.',
	'The Chavez Bridge was nearly completed in 1990.',
	'After the 1914 law the Panama Canal was widened.'
];

describe('the frame build: bridges, plants, lines and temples', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('build', text, written).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('build', text, written)).toEqual([]);
	});
});
