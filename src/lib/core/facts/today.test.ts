import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const today = [
	'Prime Minister Ingrid Solberg of Norway met the envoys on 2 June 2019.',
	'The envoys met Prime Minister Ingrid Solberg of Norway on 2 June 2019. Prime Minister Ingrid Solberg of Norway thanked them.',
	'Prime Minister Ingrid Solberg of Norway leads the talks.'
];
const otherDays = [
	'Prime Minister Ingrid Solberg of Norway bought the shares in 1975.',
	'The company was sold in 1975. Prime Minister Ingrid Solberg of Norway bought the shares.',
	'The company was sold in 1975.\n\nPrime Minister Ingrid Solberg of Norway bought the shares.',
	'The company was sold in the 1970s. The buyer is well known: Prime Minister Ingrid Solberg of Norway.'
];

describe('what holds on the day of writing', () => {
	it.each(today)('is read from: %s', (text) => {
		expect(new Set(askedBy('office', text, written))).toEqual(
			new Set(['As of June 2019, who was Prime Minister of Norway? → Ingrid Solberg'])
		);
	});
	it.each(otherDays)('is not read from: %s', (text) => {
		expect(askedBy('office', text, written)).toEqual([]);
	});
	it('is no count of another year', () => {
		expect(
			askedBy(
				'count',
				'War broke out in 1967. Fifteen ships were trapped in the Suez Canal.',
				written
			)
		).toEqual([]);
	});
	it('is a count of all until then', () => {
		const text =
			'The first visit took place in 2008.\n\nIn total, twenty-two treaties were signed between Kenya and Peru.';
		expect(askedBy('count', text, written)).toEqual([
			'As of June 2019, how many treaties had been signed between Kenya and Peru? → twenty-two'
		]);
	});
	it('counts in the words of the text', () => {
		expect(
			askedBy('count', 'Fifteen ships were trapped in the Suez Canal in 1967.', written)
		).toEqual(['How many ships were trapped in the Suez Canal in 1967? → fifteen']);
	});
});
