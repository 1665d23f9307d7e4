import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const reads: Record<string, string[]> = {
	'Uruguay won the 1930 Andes Cup.': ['Who won the 1930 Andes Cup? → Uruguay'],
	'Rosa Quispe won the Lima Open in 1988.': ['Who won the Lima Open in 1988? → Rosa Quispe'],
	'• Club Alianza won the Copa Inca in 1933.': ['Who won the Copa Inca in 1933? → Club Alianza'],
	'Chile won the Saltpetre War in October 1883.': [
		'Who won the Saltpetre War in October 1883? → Chile',
		'In which month and year did Chile win the Saltpetre War? → October 1883'
	],
	'In 1996 Ana Soto won the Tour de France.': ['Who won the Tour de France in 1996? → Ana Soto']
};

const leaves = [
	'Peru won 3–1.',
	'Peru won independence in 1821.',
	'Rosa Quispe won 40 seats in 1998.',
	'The party won the 1998 election.',
	'Rosa Quispe could win the Lima Open in 2031.'
];

describe('the frame win: games, battles and wars', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('win', text, written).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('win', text, written)).toEqual([]);
	});
});
