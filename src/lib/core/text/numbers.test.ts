import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostile, texts } from '../../../../tests/arbitraries/hostile.ts';
import { findNumbers } from './numbers.ts';

const found = (text: string) =>
	findNumbers(text).map(({ start, end, value }) => [text.slice(start, end), value] as const);

const count = (value: number, more: object = {}) => ({ kind: 'count', value, scale: 1, ...more });

describe('numbers in a text', () => {
	it.each([
		['some 1,234 men', '1,234', count(1234, { approx: 'about' })],
		['1,05,748 votes', '1,05,748', count(105_748)],
		['1 234 567 people', '1 234 567', count(1_234_567)],
		['a rate of 2.5', '2.5', count(2.5)],
		['thirty-six papers', 'thirty-six', count(36)],
		['two hundred and fifty men', 'two hundred and fifty', count(250)],
		['Over a hundred officers', 'a hundred', count(100, { approx: 'more than' })],
		['half a million cars', 'half a million', count(500_000, { scale: 1e6 })],
		['1.25 million cars', '1.25 million', count(1_250_000, { scale: 1e6 })],
		['15.30 lakh crore', '15.30 lakh crore', count(15_300_000_000_000, { scale: 1e12 })],
		['10–15 men', '10–15', count(10, { to: 15 })],
		['no more than 40 ships', '40', count(40, { approx: 'up to' })],
		['at least 40 ships', '40', count(40, { approx: 'at least' })],
		['up to 50 ships', '50', count(50, { approx: 'up to' })],
		['nearly 40,000 came', '40,000', count(40_000, { approx: 'less than' })]
	])('%o counts %o', (text, words, value) => {
		expect(found(text)).toEqual([[words, value]]);
	});

	it.each([
		['$11.7 million', 'USD', 11_700_000],
		['130 billion USD', 'USD', 130e9],
		['$2 billion USD', 'USD', 2e9],
		['US$3bn', 'USD', 3e9],
		['Rs. 500 crore', 'rupee', 5e9],
		['KSh 8.3 billion', 'KES', 8.3e9],
		['GBP55.0 million', 'GBP', 55e6],
		['£42.7m', 'GBP', 42.7e6],
		['RM 40 million', 'MYR', 40e6],
		['₹10,720 crore', 'INR', 107.2e9],
		['€15 bn', 'EUR', 15e9],
		['15 billion euro', 'EUR', 15e9],
		['¥ 153 million', 'JPY', 153e6],
		['4.98 billion yen', 'JPY', 4.98e9],
		['3,1 billion USD', 'USD', 3.1e9],
		['17,25 million euro', 'EUR', 17.25e6]
	])('%s is money', (text, currency, value) => {
		expect(found(text)).toMatchObject([[text, { kind: 'money', currency, value }]]);
	});

	it('gives both ends of a price the scale of the second', () => {
		expect(found('$2-3 billion')).toMatchObject([['$2-3 billion', { value: 2e9, to: 3e9 }]]);
	});

	it.each([
		['250 km', 'km', 250],
		['5 sq. km', 'km²', 5],
		['3, 50,000 sq. km', 'km²', 350_000],
		['1,30,058 sq.km', 'km²', 130_058],
		['215,000 square metres', 'm²', 215_000],
		['3 km²', 'km²', 3],
		['75,050 MW', 'MW', 75_050],
		['300 megawatts', 'MW', 300],
		['700,000 tonnes', 'tonne', 700_000],
		['44-day', 'day', 44],
		['six decades', 'decade', 6],
		['37°', 'degree', 37]
	])('%s is a quantity', (text, unit, value) => {
		expect(found(text)).toMatchObject([[text, { kind: 'quantity', unit, value }]]);
	});

	it.each([
		['6 percent', 6],
		['99.3%', 99.3],
		['18 per cent', 18]
	])('%s is a share', (text, value) => {
		expect(found(text)).toMatchObject([[text, { kind: 'percent', value }]]);
	});

	it.each([
		['13th', 13],
		['third', 3],
		['twenty-first', 21],
		['ninetieth', 90]
	])('%s is a rank', (text, value) => {
		expect(found(text)).toEqual([[text, { kind: 'ordinal', value }]]);
	});

	it.each([
		'a JF-17 jet',
		'a Boeing 737',
		'the G20',
		'a 5G net',
		'Article 370',
		'article 164(1)',
		'COVID-19',
		'Resolution 31/72',
		'at 13:00',
		'version 1.2.3',
		'see page 5',
		'No. 27',
		'as shown[12]',
		'the 1990s',
		'World War 2',
		'hundreds of people'
	])('%o counts nothing', (text) => {
		expect(found(text)).toEqual([]);
	});

	it('takes no score for a range', () => {
		expect(found('They won 1 – 2 away').map(([words]) => words)).toEqual(['1', '2']);
	});

	it('keeps them in order, apart and inside any text', () => {
		fc.assert(
			fc.property(texts, (text) => {
				let end = 0;
				for (const number of findNumbers(text)) {
					expect(number.start).toBeGreaterThanOrEqual(end);
					expect(number.end).toBeGreaterThan(number.start);
					expect(Number.isFinite(number.value.value)).toBe(true);
					end = number.end;
				}
				expect(end).toBeLessThanOrEqual(text.length);
			}),
			{ seed: 6, numRuns: 300 }
		);
	});

	it('takes a year for no end of a range', () => {
		expect(found('from 388,000 in 1960 to 970,000').map(([words]) => words)).toEqual([
			'388,000',
			'1960',
			'970,000'
		]);
	});

	it.each(hostile)('%s is read without a throw', (_, text) => {
		expect(() => findNumbers(text)).not.toThrow();
	});
});
