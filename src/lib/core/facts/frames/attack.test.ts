import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const reads: Record<string, string[]> = {
	'The Portuguese captured Goa in 1510.': [
		'Who captured Goa in 1510? → Portuguese',
		'In which year did the Portuguese capture Goa? → 1510'
	],
	'Germany invaded Poland on 1 September 1939.': [
		'Which country invaded Poland on 1 September 1939? → Germany',
		'Which country did Germany invade on 1 September 1939? → Poland',
		'On which date in 1939 did Germany invade Poland? → 1 September 1939'
	],
	'The port of Jaffna was attacked by Dutch troops in June 1658.': [
		'In which month of 1658 did Dutch troops attack the port of Jaffna? → June 1658'
	],
	'Prices rose after the annexation of Sindh by the British in 1843.': [
		'Who annexed Sindh in 1843? → British',
		'In which year did the British annex Sindh? → 1843'
	],
	'On 11 March 1917, British troops occupied Baghdad.': [
		'On which date in 1917 did British troops occupy Baghdad? → 11 March 1917'
	]
};

const leaves = [
	'The Andes Bank closed its doors in 1942 as the Chilean army captured many towns in which it had offices, and bombed Arica.',
	'The Vandals sacked Rome.',
	'Goa was captured in 1510.',
	'They captured Goa in 1510.',
	'Germany planned to invade Poland in 1939.',
	'Goa was almost captured by the Dutch in 1603.',
	'Critics attacked the plan in 1998.'
];

describe('the frame attack: wars', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('attack', text, written).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('attack', text, written)).toEqual([]);
	});
});
