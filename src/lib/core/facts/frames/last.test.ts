import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const reads: Record<string, string[]> = {
	'The Anglo-Zulu War lasted from January to July 1879.': [
		'In which period did the Anglo-Zulu War take place? → January–July 1879'
	],
	'The Crimean War lasted three years.': ['How long did the Crimean War last? → three years'],
	'The siege of Sarajevo lasted 1,425 days.': [
		'How long did the siege of Sarajevo last? → 1,425 days'
	],
	'• Chaco War: the Chaco War lasted from 1932 to 1935.': [
		'In which period did the Chaco War take place? → 1932–1935'
	],
	'The reign of Akbar lasted 49 years.': ['How long did the reign of Akbar last? → 49 years']
};

const leaves = [
	'The war lasted three years.',
	'The meeting lasted two hours.',
	'The Crimean War could have lasted ten years.',
	'The Crimean War lasted too long.',
	'The Crimean War did not last three years.'
];

describe('the frame last: wars and reigns', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('last', text, written).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('last', text, written)).toEqual([]);
	});
});
