/** The proleptic Gregorian calendar. Years count as in ISO 8601: 0 is 1 BC. Days count from 1970-01-01. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const daysInMonth = (year: number, month: number): number =>
	month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);

export const isCalendarDay = ({ year, month, day }: CalendarDay): boolean =>
	Number.isInteger(year) && day >= 1 && day <= daysInMonth(year, month);

/** Years are counted from March, so that the leap day comes last (Howard Hinnant, days_from_civil). */
export function dayNumber({ year, month, day }: CalendarDay): number {
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
	const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
	return era * 146097 + yearOfEra * 365 + leapDays + dayOfYear - 719468;
}

export function calendarDay(number: number): CalendarDay {
	const z = number + 719468;
	const era = Math.floor(z / 146097);
	const dayOfEra = z - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36524) -
			Math.floor(dayOfEra / 146096)) /
			365
	);
	const dayOfYear =
		dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
	};
}

/** 0 is Sunday. */
export const weekday = (number: number): number => (((number + 4) % 7) + 7) % 7;
