import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostile } from '../../../../tests/arbitraries/hostile.ts';
import { asciiDigits, fold, words } from './unicode.ts';

describe('folding', () => {
	it.each([
		['ISPARTA', 'ısparta'],
		['İzmir', 'izmir'],
		['Škoda', 'skoda'],
		['Muẓaffarābād', 'Muzaffarabad'],
		['Gəncə', 'Gence'],
		['Łódź', 'lodz'],
		['Türkiye’s', "turkiye's"],
		['“so” — it’s…', '"so" - it\'s...'],
		['۱۲۳', '123'],
		['١٢٣', '123'],
		['كراچي', 'کراچی'],
		['آزادی', 'ازادی'],
		['مُحَمَّد', 'محمد'],
		['a\u00a0 \n b', 'a b'],
		['zero\u200bwidth', 'zerowidth'],
		['Straße', 'strasse']
	])('makes %o and %o one', (a, b) => {
		expect(fold(a)).toBe(fold(b));
	});

	it.each([
		['Baku', 'Bakı1'],
		['12', '21'],
		['کراچی', 'کراچ']
	])('keeps %o and %o apart', (a, b) => {
		expect(fold(a)).not.toBe(fold(b));
	});

	it('changes nothing that is folded', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
				expect(fold(fold(text))).toBe(fold(text));
			}),
			{ seed: 7, numRuns: 300 }
		);
	});

	it('keeps a text as long when it turns its digits', () => {
		expect(asciiDigits('سال ۱۹۹۱')).toBe('سال 1991');
	});

	it.each(hostile)('takes %s', (_, text) => {
		expect(() => words(text)).not.toThrow();
	});
});

describe('words', () => {
	it('are what is compared', () => {
		expect(words("The U.S. and Iran's 1,234 men: 2.5 each, don't they? Today.Az")).toEqual([
			'the',
			'us',
			'and',
			'iran',
			'1234',
			'men',
			'2.5',
			'each',
			"don't",
			'they',
			'today.az'
		]);
	});

	it('are none in signs alone', () => {
		expect(words(' — … “” ')).toEqual([]);
	});
});
