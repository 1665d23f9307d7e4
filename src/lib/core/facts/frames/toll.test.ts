import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2021, month: 5, day: 15 };

const reads: Record<string, string> = {
	'The death toll from Cyclone Lupo in Madagascar has risen to 80 from a previously reported 29, the relief agency says.':
		'As of 15 May 2021, what was the death toll from Cyclone Lupo in Madagascar? → 80',
	'The death toll from the floods in Bihar reached 435 on Friday, officials said.':
		'As of 15 May 2021, what was the death toll from the floods in Bihar? → 435',
	'Officials said the death toll from the mudslides rose to at least 12 in Lima on Monday.':
		'As of 15 May 2021, what was the death toll from the mudslides in Lima? → at least 12',
	'LIMA, May 15 (AP) - The official death toll of the Cusco earthquake stands at 1,240.':
		'As of 15 May 2021, what was the death toll from the Cusco earthquake? → 1,240',
	'• The number of people killed in the Lima fire climbed to 31.':
		'As of 15 May 2021, what was the death toll from the Lima fire? → 31'
};

const leaves = [
	'The death toll rose to 445 in Iran, officials said.',
	'The death toll from the disaster rose to 445.',
	'The death toll from the Cusco earthquake rose to 445 in 1998.',
	'The death toll from the floods could reach 445 in Peru.',
	'The death toll from smoking in Peru is 445 a year.',
	'The road toll in Lima rose to 5 soles.'
];

describe('the frame toll: deaths as of the day of a report', () => {
	it.each(Object.entries(reads))('reads: %s', (text, question) => {
		expect(askedBy('toll', text, written)).toEqual([question]);
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('toll', text, written)).toEqual([]);
	});
	it('is asked of no text without a day', () => {
		expect(askedBy('toll', Object.keys(reads)[0] ?? '')).toEqual([]);
	});
});
