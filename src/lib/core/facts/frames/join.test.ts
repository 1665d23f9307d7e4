import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const reads: Record<string, string[]> = {
	'Bulgaria joined the Central Powers in October 1915.': [
		'In which month and year did Bulgaria join the Central Powers? → October 1915'
	],
	'# Andes Trade Union\n\nThe Union meets in Lima. Chile and Ecuador became full members in 1990.':
		[
			'In which year did Chile and Ecuador become a member of the Andes Trade Union? → 1990',
			'Which union did Chile and Ecuador become a member of in 1990? → Andes Trade Union'
		],
	'Spain was admitted to the United Nations on 14 December 1955.': [
		'On which date was Spain admitted to the United Nations? → 14 December 1955',
		'Which organisation was Spain admitted to on 14 December 1955? → United Nations'
	],
	'Germany withdrew from the League of Nations in October 1933.': [
		'In which month and year did Germany withdraw from the League of Nations? → October 1933',
		'Which league did Germany withdraw from in October 1933? → League of Nations'
	],
	'• Estonia acceded to the Convention on Cluster Munitions on 4 July 2008.': [
		'On which date did Estonia accede to the Convention on Cluster Munitions? → 4 July 2008',
		'Which convention did Estonia accede to on 4 July 2008? → Convention on Cluster Munitions'
	],
	'Kenya became a member of the Pacific Trade Forum in 1999.': [
		'In which year did Kenya become a member of the Pacific Trade Forum? → 1999',
		'Which forum did Kenya become a member of in 1999? → Pacific Trade Forum'
	]
};

const gapped: Record<string, string[]> = {
	'Chile joined the Pacific Trade Forum in 1999, Peru in 2001 and Kenya in 2003.': [
		'In which year did Chile join the Pacific Trade Forum? → 1999',
		'In which year did Peru join the Pacific Trade Forum? → 2001',
		'In which year did Kenya join the Pacific Trade Forum? → 2003'
	],
	'Kenya became a member of the Pacific Trade Forum in 1999 and the World Trade Organization in 2003.':
		[
			'In which year did Kenya become a member of the Pacific Trade Forum? → 1999',
			'In which year did Kenya become a member of the World Trade Organization? → 2003'
		],
	'Andes Water Treaty\n\nThe treaty protects the rivers of the high Andes and their fish. Kenya joined on 1 June 1999.':
		['On which date did Kenya join the Andes Water Treaty? → 1 June 1999']
};

const leaves = [
	'In 2016 readmit Peru left the Pacific Trade Forum.',
	'Chile\n\nThe country lies on the coast and trades with its neighbours. Kenya joined on 1 June 1999.',
	'Peru joined several bodies in 1999.',
	'Peru may join the Pacific Trade Forum in 2031.',
	'Peru has not joined the Pacific Trade Forum.',
	'It joined the group in 1999.',
	'Peru joined the Pacific Trade Forum before 1999.',
	'Troops withdrew from the river in 1999.'
];

describe('the frame join: states, clubs and bodies', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('join', text, written).sort()).toEqual([...questions].sort());
	});
	it.each(Object.entries(gapped))('reads others that did the same: %s', (text, questions) => {
		expect(askedBy('join', text, written).filter((one) => /(?:year|date) did/.test(one))).toEqual(
			questions
		);
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('join', text, written)).toEqual([]);
	});
});
