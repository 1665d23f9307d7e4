import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const reads: Record<string, string[]> = {
	'Ahmad Shah Durrani defeated the Marathas at the Third Battle of Panipat in 1761.': [
		'In which year did Ahmad Shah Durrani defeat the Marathas at the Third Battle of Panipat? → 1761',
		'Who defeated the Marathas at the Third Battle of Panipat in 1761? → Ahmad Shah Durrani',
		'Whom did Ahmad Shah Durrani defeat at the Third Battle of Panipat in 1761? → Marathas',
		'At which battle did Ahmad Shah Durrani defeat the Marathas in 1761? → Third Battle of Panipat'
	],
	'Serena Williams beat Venus Williams in the final of the 2003 Australian Open.': [
		'Who beat Venus Williams in the final of the 2003 Australian Open? → Serena Williams',
		'Whom did Serena Williams beat in the final of the 2003 Australian Open? → Venus Williams'
	],
	'• Ibrahim Lodi was defeated by Zahir Babur at the First Battle of Panipat, fought in 1526.': [
		'Who defeated Ibrahim Lodi at the First Battle of Panipat? → Zahir Babur',
		'Whom did Zahir Babur defeat at the First Battle of Panipat? → Ibrahim Lodi'
	],
	'Emmanuel Macron defeated Marine Le Pen in the French presidential election of 2017.': [
		'Who defeated Marine Le Pen in the French presidential election of 2017? → Emmanuel Macron',
		'Whom did Emmanuel Macron defeat in the French presidential election of 2017? → Marine Le Pen'
	],
	'Salvador Allende was overthrown by Augusto Pinochet on 11 September 1973.': [
		'On which date did Augusto Pinochet overthrow Salvador Allende? → 11 September 1973',
		'Who overthrew Salvador Allende on 11 September 1973? → Augusto Pinochet'
	]
};

const leaves = [
	'The team defeated its rivals in 1999.',
	'Peru defeated Chile in 1999.',
	'Peru may defeat Chile in the 2031 World Cup.',
	'They defeated the Marathas in 1761.',
	'The motion was defeated in 1999.'
];

describe('the frame defeat: battles, matches and elections', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('defeat', text, written).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('defeat', text, written)).toEqual([]);
	});
});
