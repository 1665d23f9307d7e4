import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay, dayNumber, daysInMonth, isCalendarDay, weekday } from './calendar.ts';

describe('the calendar', () => {
	it('counts days from 1970 as Unix does', () => {
		expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
		expect(dayNumber({ year: 2000, month: 3, day: 1 })).toBe(11_017);
		expect(weekday(0)).toBe(4);
	});

	it('gives back every day that it numbered', () => {
		fc.assert(
			fc.property(fc.integer({ min: -2_000_000, max: 2_000_000 }), (number) => {
				const day = calendarDay(number);
				expect(isCalendarDay(day)).toBe(true);
				expect(dayNumber(day)).toBe(number);
			}),
			{ seed: 1 }
		);
	});

	it('knows leap years before and after the common era', () => {
		expect([1900, 2000, 2023, 2024, 0, -4].map((year) => daysInMonth(year, 2))).toEqual([
			28, 29, 28, 29, 29, 29
		]);
	});

	it.each([
		{ year: 2023, month: 2, day: 29 },
		{ year: 2023, month: 13, day: 1 },
		{ year: 2023, month: 4, day: 31 },
		{ year: 2023, month: 4, day: 0 }
	])('has no %o', (day) => {
		expect(isCalendarDay(day)).toBe(false);
	});
});
