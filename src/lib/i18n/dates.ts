import { withDigits } from './digits.ts';
import { inDigits } from './format.ts';

const msPerDay = 86_400_000;

/** Dates and times of one language, from the platform's own tables. `time` is how it says the time of day. */
export function datesIn(locale: string, time: Intl.DateTimeFormatOptions = { timeStyle: 'short' }) {
	const onClock = (options: Intl.DateTimeFormatOptions) =>
		inDigits(() => new Intl.DateTimeFormat(withDigits(locale), options));
	// A study day is a number of days since 1970-01-01: it is read as UTC so that no zone shifts it.
	const date = (options: Intl.DateTimeFormatOptions) => onClock({ timeZone: 'UTC', ...options });
	const short = date({ day: 'numeric', month: 'short' });
	const long = date({ weekday: 'long', day: 'numeric', month: 'long' });
	const weekday = date({ weekday: 'short' });
	const hour = date(time);
	const fine = {
		day: date({ day: 'numeric', month: 'long', year: 'numeric' }),
		month: date({ month: 'long', year: 'numeric' }),
		year: date({ year: 'numeric' })
	};
	return {
		/** "3 Mar", of a study day. */
		day: (day: number) => short(day * msPerDay),
		/** "Tuesday, 3 March". */
		longDay: (day: number) => long(day * msPerDay),
		weekday: (day: number) => weekday(day * msPerDay),
		/** A moment on this device's clock, of epoch milliseconds. */
		moment: onClock({ dateStyle: 'medium', timeStyle: 'short' }),
		/** The date alone of a moment on this device's clock. */
		date: onClock({ dateStyle: 'medium' }),
		/** "21:40", of epoch milliseconds. */
		clock: onClock(time),
		/** "04:00", of an hour 0–23. */
		hour: (at: number) => hour(at * 3_600_000),
		/** An ISO date as fine as it is written: "2024", "2024-05" or "2024-05-17". Anything else stays as it is. */
		isoDate: (iso: string) => {
			const at = /^\d{4}(-\d\d){0,2}$/.test(iso) ? Date.parse(iso) : NaN;
			if (Number.isNaN(at)) return iso;
			return (iso.length === 4 ? fine.year : iso.length === 7 ? fine.month : fine.day)(at);
		}
	};
}
