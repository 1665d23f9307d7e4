import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOff, joined, nextStudyDay, toggled, without } from './breaks.ts';
import type { StudyDay } from './day.ts';
import { defaultPreset } from './preset.ts';
import type { Break } from './weekdays.ts';

const day = (n: number) => (20_000 + n) as StudyDay;
const span = (from: number, to: number): Break => ({ from: day(from), to: day(to) });
const spans = fc.array(
	fc
		.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 9 }))
		.map(([from, more]) => span(from, from + more)),
	{ maxLength: 6 }
);
const off = (breaks: readonly Break[]) =>
	Array.from({ length: 60 }, (_, n) => n - 5).filter((n) => isOff(breaks, day(n)));

describe('days off', () => {
	it('that meet or overlap are one break', () => {
		expect(joined([span(8, 9), span(1, 3), span(4, 5), span(2, 2)])).toEqual([
			span(1, 5),
			span(8, 9)
		]);
	});

	it('stay the same days however they are joined', () => {
		fc.assert(
			fc.property(spans, (breaks) => {
				const row = joined(breaks);
				expect(off(row)).toEqual(off(breaks));
				for (const [i, { from }] of row.entries())
					expect(from).toBeGreaterThan((row[i - 1]?.to ?? -Infinity) + 1);
			}),
			{ seed: 21 }
		);
	});

	it('lose the days of a break that is taken out, and no others', () => {
		fc.assert(
			fc.property(spans, spans, (breaks, [gone = span(7, 8)]) => {
				const left = without(joined(breaks), gone);
				const wanted = off(breaks).filter((n) => day(n) < gone.from || day(n) > gone.to);
				expect(off(left)).toEqual(wanted);
				expect(left.every(({ from, to }) => from <= to)).toBe(true);
			}),
			{ seed: 22 }
		);
	});

	it('pressed twice are as they were', () => {
		fc.assert(
			fc.property(spans, fc.integer({ min: 0, max: 50 }), (breaks, n) => {
				const row = joined(breaks);
				expect(joined(toggled(toggled(row, day(n)), day(n)))).toEqual(row);
				expect(isOff(toggled(row, day(n)), day(n))).toBe(!isOff(row, day(n)));
			}),
			{ seed: 23 }
		);
	});

	it('end on the next day of study, unless they never do', () => {
		const calendar = { ...defaultPreset, daysOff: [span(1, 6), span(7, 9)] };
		expect(nextStudyDay(day(0), calendar)).toBe(day(10));
		expect(nextStudyDay(day(10), calendar)).toBe(day(11));
		expect(nextStudyDay(day(0), { ...calendar, daysOff: [span(0, 9999)] })).toBeUndefined();
	});
});
