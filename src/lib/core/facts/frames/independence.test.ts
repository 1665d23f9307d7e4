import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const reads: Record<string, readonly string[]> = {
	// Notes
	'Malta became independent on 21 September 1964.': [
		'On which date did Malta gain independence? → 21 September 1964'
	],
	// An encyclopaedia
	'Kenya gained independence from the United Kingdom on 12 December 1963.': [
		'On which date did Kenya gain independence from the United Kingdom? → 12 December 1963',
		'From which country did Kenya gain independence on 12 December 1963? → United Kingdom',
		'Which country gained independence from the United Kingdom on 12 December 1963? → Kenya'
	],
	'In 1991, Estonia regained its independence.': [
		'In which year did Estonia regain its independence? → 1991'
	],
	// A chronicle
	"Peru's independence was proclaimed on 28 July 1821.": [
		'On which date did Peru declare independence? → 28 July 1821'
	],
	'Fiji was granted full independence in 1970.': [
		'In which year did Fiji gain independence? → 1970'
	]
};

const leaves = [
	'Kenya would gain independence in 1963.',
	'Kenya celebrates its independence on 12 December.',
	'The bank gained independence in 1997.',
	'Malta did not become independent in 1956.',
	'Estonia had gained independence before 1920.',
	'Scotland voted on independence in 2014.'
];

describe('the frame independence', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('independence', text).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('independence', text)).toEqual([]);
	});
});
