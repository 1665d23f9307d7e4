import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { marksIn } from './marks.ts';

const { marks, fraction, marksText } = marksIn('en-GB');
const bare = (text: string | undefined) => text?.replace(/[\u2066\u2069]/g, '');

describe('marks', () => {
	it.each([
		['38/3', '12.67', '12 2/3'],
		['-2/3', '−0.67', '−2/3'],
		['5/2', '2.50', undefined],
		['-6', '−6', undefined],
		['0', '0', undefined],
		['1200', '1200', undefined]
	])('of %s read %s, and exactly %s where that says more', (given, shown, exact) => {
		expect(bare(marks(new Fraction(given)))).toBe(shown);
		expect(bare(fraction(new Fraction(given)))).toBe(exact);
	});

	it('of a scheme stay as they were written', () => {
		expect(['-2/3', '2', '0.25'].map((text) => bare(marksText(text)))).toEqual([
			'−2/3',
			'2',
			'0.25'
		]);
	});

	it('are in the digits of the language', () => {
		const arabic = marksIn('ar-EG');
		expect(bare(arabic.marks(new Fraction('38/3')))).toBe('١٢٫٦٧');
		expect(bare(arabic.fraction(new Fraction('38/3')))).toBe('١٢ ٢/٣');
	});
});
