import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	compareDates,
	coversDate,
	daysOf,
	isoDate,
	parseIsoDate,
	printDate,
	sameDate,
	type PlainDate,
	type DateValue
} from './date.ts';
import { parseDate } from './dates.ts';

const year = fc.integer({ min: 1000, max: 2150 });
const part = fc.option(fc.constantFrom('early', 'mid', 'late', 'end', 'first half'), {
	nil: undefined
});
const parted = (p: PlainDate & { part?: unknown }) => {
	const { part: which, ...rest } = p;
	return (which === undefined ? rest : p) as PlainDate;
};
const plainDate: fc.Arbitrary<PlainDate> = fc.oneof(
	fc.integer({ min: -350_000, max: 60_000 }).map((n): PlainDate => {
		const date = new Date(n * 86_400_000);
		return {
			precision: 'day',
			year: date.getUTCFullYear(),
			month: date.getUTCMonth() + 1,
			day: date.getUTCDate()
		};
	}),
	fc
		.record({
			precision: fc.constant('month' as const),
			year,
			month: fc.integer({ min: 1, max: 12 }),
			part
		})
		.map((p) => parted(p as PlainDate)),
	fc.record({
		precision: fc.constant('season' as const),
		year,
		season: fc.constantFrom(
			'spring' as const,
			'summer' as const,
			'autumn' as const,
			'winter' as const
		)
	}),
	fc
		.record({ precision: fc.constant('year' as const), year, part })
		.map((p) => parted(p as PlainDate)),
	year.map((y): PlainDate => ({ precision: 'decade', year: Math.floor(y / 10) * 10 })),
	year.map((y): PlainDate => ({ precision: 'century', year: Math.floor(y / 100) * 100 }))
);

const iso = (text: string) => {
	const date = parseIsoDate(text);
	if (date === undefined) throw new Error(text);
	return date;
};

describe('a date', () => {
	it('is written and read back the same', () => {
		fc.assert(
			fc.property(plainDate, (date) => {
				expect(parseIsoDate(isoDate(date))).toEqual(date);
			}),
			{ seed: 2 }
		);
	});

	it('is the same date after it was printed in English and typed again', () => {
		fc.assert(
			fc.property(
				// 1900s can be ten years or a hundred
				plainDate.filter(
					(date) => date.precision !== 'decade' || date.year % 100 !== 0 || date.year >= 2000
				),
				(date) => {
					const typed = parseDate(printDate(date));
					expect(typed && isoDate(typed), printDate(date)).toBe(isoDate(date));
				}
			),
			{ seed: 3 }
		);
	});

	it('covers itself, and orders like its days', () => {
		fc.assert(
			fc.property(plainDate, plainDate, (a, b) => {
				expect(coversDate(a, a)).toBe(true);
				expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) || 0);
				if (coversDate(a, b)) expect(compareDates(a, b)).toBeLessThanOrEqual(0);
			}),
			{ seed: 4 }
		);
	});

	it.each([
		['1991', '1991-12-12'],
		['1991-12', '1991-12-12'],
		['199X', '1995-23'],
		['19XX', '1991'],
		['1995-24', '1996-01-15'],
		['2017', '2017-02-28/2017-03-01'],
		['2017-02/2017-03', '2017-02-28/2017-03-01']
	])('%s says less than %s and no other than it', (coarse, fine) => {
		expect(coversDate(iso(coarse), iso(fine))).toBe(true);
		expect(coversDate(iso(fine), iso(coarse))).toBe(false);
	});

	it.each([
		['1991', '1992-01-01'],
		['1995-23', '1995-08-31'],
		['2017-02', '2017-02-28/2017-03-01']
	])('%s does not cover %s', (coarse, other) => {
		expect(coversDate(iso(coarse), iso(other))).toBe(false);
	});

	it('is the same whatever it rests on', () => {
		const stated: DateValue = { precision: 'year', year: 1991, basis: 'stated' };
		expect(sameDate(stated, { ...stated, basis: 'dateline' } as DateValue)).toBe(true);
		expect(sameDate(iso('1991'), iso('1991-01'))).toBe(false);
	});

	it.each([
		['1991-12-12', '12 December 1991'],
		['2017-02-28/2017-03-01', '28 February – 1 March 2017'],
		['2021-01-13/2021-01-14', '13–14 January 2021'],
		['2016-12-28/2017-01-03', '28 December 2016 – 3 January 2017'],
		['2020-06/2020-08', 'June–August 2020'],
		['1914/1918', '1914–1918'],
		['1995-23', 'autumn 1995'],
		['2022-10', 'October 2022'],
		['199X;early', 'the early 1990s'],
		['18XX', 'the 19th century'],
		['18XX/19XX', 'the 19th–20th centuries'],
		['-04XX', 'the 4th century BC'],
		['-0043', '44 BC'],
		['0712', '712 AD'],
		['-0268/-0232', '269–233 BC'],
		['2025;end', 'the end of 2025']
	])('%s reads %s', (written, printed) => {
		expect(printDate(iso(written))).toBe(printed);
	});

	it('spans the days that it may mean', () => {
		expect(daysOf(iso('1970'))).toEqual([0, 364]);
		expect(daysOf(iso('1970-01-02'))).toEqual([1, 1]);
	});

	it.each([
		'',
		'19',
		'1991-13',
		'1991-02-30',
		'1991-1-1',
		'1991/1990',
		'1991/',
		'soon',
		'1991;someday',
		'199XX'
	])('%o is no written date', (text) => {
		expect(parseIsoDate(text)).toBeUndefined();
	});
});
