import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;
const holders = (text: string) =>
	askedBy('appoint', text, written).filter((card) => card.startsWith('Who was'));

describe('appointments that news tells without a date', () => {
	it.each([
		[
			'Secretary-General Pedro Soto has appointed Ann Lee of Norway as the next Under-Secretary-General for Fisheries.',
			'Who was appointed the Under-Secretary-General for Fisheries in June 2019? → Ann Lee'
		],
		[
			'The Andes Union announced the appointment of General Juan Lagos of Chile as Force Commander for the Lima Peace Mission (LPM).',
			'Who was appointed Force Commander for the Lima Peace Mission in June 2019? → Juan Lagos'
		]
	])('are of its month: %s', (text, card) => {
		expect(holders(text)).toContain(card);
	});

	it.each([
		'In 2004 the union closed. Pedro Soto has appointed Ann Lee of Norway as Secretary-General of the Andes Union.',
		'Pedro Soto has appointed Ann Lee of Norway as an adviser for fisheries.',
		'The union regrets the appointment of Ann Lee of Norway as Secretary-General of the Andes Union.',
		'The union has never appointed Ann Lee as Secretary-General of the Andes Union.'
	])('are of no day: %s', (text) => {
		expect(holders(text)).toEqual([]);
	});
});
