import { calendarDay, dayNumber, isCalendarDay, weekday } from '../calendar.ts';
import type { Part, PlainDate, Season } from '../date.ts';

/** What the words of a date say, perhaps without a year. */
export type Stated = {
	readonly year?: number | undefined;
	readonly month?: number | undefined;
	readonly day?: number | undefined;
	readonly season?: Season | undefined;
	readonly stretch?: 'decade' | 'century' | undefined;
	readonly part?: Part | undefined;
	readonly weekday?: number | undefined;
};

/** What was read, and the index of the token after it. */
export type Reading = {
	readonly stated: Stated;
	readonly next: number;
	/** Day and month could stand the other way round. */
	readonly ambiguous?: boolean;
};

/** Undefined without a year, or for a day that is in no calendar. */
export function plainDate({
	year,
	month,
	day,
	season,
	stretch,
	part
}: Stated): PlainDate | undefined {
	if (year === undefined) return undefined;
	const parted = part === undefined ? {} : { part };
	if (season !== undefined) return { precision: 'season', year, season };
	if (stretch !== undefined) return { precision: stretch, year, ...parted };
	if (month === undefined) return { precision: 'year', year, ...parted };
	if (day === undefined) return { precision: 'month', year, month, ...parted };
	return isCalendarDay({ year, month, day }) ? { precision: 'day', year, month, day } : undefined;
}

/** The same words once the year is known; a weekday that does not fit makes them no date. */
export function inYear(stated: Stated, year: number): PlainDate | undefined {
	const date = plainDate({ ...stated, year });
	if (stated.weekday === undefined || date?.precision !== 'day') return date;
	return weekday(dayNumber(date)) === stated.weekday ? date : undefined;
}

export const dayFrom = (number: number): PlainDate => ({
	precision: 'day',
	...calendarDay(number)
});
