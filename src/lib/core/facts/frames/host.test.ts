import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const reads: Record<string, string[]> = {
	'Athens hosted the 2004 Summer Olympic Games.': [
		'Which place hosted the 2004 Summer Olympic Games? → Athens'
	],
	'Kenya hosted the 10th Pacific Trade Summit in December 2015.': [
		'Which country hosted the 10th Pacific Trade Summit in December 2015? → Kenya',
		'In which month and year did Kenya host the 10th Pacific Trade Summit? → December 2015'
	],
	'• Qatar hosted the 2006 Asian Games.': ['Which country hosted the 2006 Asian Games? → Qatar'],
	'The 1998 Lima Expo was hosted by Peru.': ['Which country hosted the 1998 Lima Expo? → Peru'],
	'In 1955 Indonesia hosted the Bandung Conference.': [
		'Which country hosted the Bandung Conference in 1955? → Indonesia'
	]
};

const leaves = [
	'Kenya will host the 11th Pacific Trade Summit in 2031.',
	'Kenya hosted a dinner in 2015.',
	'Kenya hosts many refugees.',
	'Rosa Quispe hosted the 2004 Lima Expo.',
	'Kenya was to have hosted the 2004 Lima Expo, which would have been its first.'
];

describe('the frame host: games, summits and fairs', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('host', text, written).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('host', text, written)).toEqual([]);
	});
});
