import { describe, expect, it } from 'vitest';
import { isoDate } from '../text/date.ts';
import { readText } from './read.ts';

const dayOf = (text: string) => {
	const { published } = readText(text);
	return published && isoDate(published);
};

describe('the day of publication', () => {
	it.each([
		[
			'Mill to close\n\nUpdated: March 4, 2021 | Originally published: March 3, 2021\n\nThe mill will close.',
			'2021-03-03'
		],
		[
			'Mill to close\n\n2 min read\nLast updated: 4 March 2021\n\nThe mill will close soon, its owner said.',
			'2021-03-04'
		],
		[
			'Current Affairs Daily Digest – March 04 2021\n\nOslo opens a harbour\n\nThe harbour has nine piers.',
			'2021-03-04'
		],
		[
			'Monthly Current Affairs Capsule March 2021\n\nOslo opens a harbour\n\nThe harbour has nine piers.',
			'2021-03'
		],
		[
			'Talks with the King of Norway: 4 March 2021\n\nThe minister met the King in Oslo this morning.',
			'2021-03-04'
		],
		[
			'The minister opened the harbour of Oslo today [4 March 2021]. It has nine piers.',
			'2021-03-04'
		]
	])('%o', (text, day) => {
		expect(dayOf(text)).toBe(day);
	});

	it.each([
		'The Flood of 4 March 1921\n\nThe river rose for a week. Nine mills fell.',
		'Mill to close\n\nIt was built in May.\n\nIt made flour.\n\nIt stood for long.\n\nNobody works there.\n\nThe book was published 4 March 2021 in Oslo.'
	])('%o tells none', (text) => {
		expect(dayOf(text)).toBeUndefined();
	});
});
