import type { Interval } from '#lib/core/schedule/grade.ts';
import { withDigits } from './digits.ts';

const msPerDay = 86_400_000;
const daysPerMonth = 30.4;
const daysPerYear = 365.25;

export type TimeUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** An interval in the unit that a person would say it in. Months and years keep one decimal. */
export function inUnit({ unit, count }: Interval): readonly [number, TimeUnit] {
	if (unit === 'minute') {
		const minutes = Math.max(1, Math.round(count));
		return minutes < 60 ? [minutes, 'minute'] : [Math.round(minutes / 60), 'hour'];
	}
	if (count < 31) return [count, 'day'];
	if (count < daysPerYear) return [Math.round((count / daysPerMonth) * 10) / 10, 'month'];
	return [Math.round((count / daysPerYear) * 10) / 10, 'year'];
}

/** Words of a deck or a file inside our own: their direction stays theirs. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

/** A time or a unit in Latin letters within a text that runs from right to left. */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`;

/** The sign of a negative number as it is printed: some languages' tables have a hyphen. */
const withMinus = (text: string): string => text.replace('-', '−');

/** The forms that a language tells apart, by CLDR's names; `other` serves for those left out. */
export type Forms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * Numbers, dates and plurals of one language, from the platform's own tables.
 * In `forms` the sign `#` stands for the number. `numbers` is a language that writes them alike, where browsers
 * do not know how this one does.
 */
export function formats(locale: string, numbers = locale): Formats {
	const usual = formatsOf(locale, numbers);
	if (locale !== 'ur') return usual;
	let own: Formats | undefined;
	const now = () => {
		const asked = withDigits(locale);
		return asked === locale ? usual : (own ??= formatsOf(asked, asked));
	};
	return {
		number: (n) => now().number(n),
		percent: (share) => now().percent(share),
		plural: (n, forms) => now().plural(n, forms),
		day: (day) => now().day(day),
		longDay: (day) => now().longDay(day),
		weekday: (day) => now().weekday(day),
		moment: (at) => now().moment(at),
		date: (at) => now().date(at),
		clock: (at) => now().clock(at),
		hour: (hour) => now().hour(hour),
		isoDate: (iso) => now().isoDate(iso)
	};
}

type Formats = ReturnType<typeof formatsOf>;

/** Urdu names the part of the day; the platform's own short form would say AM and PM in Latin letters. */
const timeOf = (locale: string): Intl.DateTimeFormatOptions =>
	locale.startsWith('ur')
		? { hour: 'numeric', minute: '2-digit', dayPeriod: 'short' }
		: { timeStyle: 'short' };

function formatsOf(locale: string, numbers: string) {
	const rules = new Intl.PluralRules(locale);
	const whole = new Intl.NumberFormat(numbers, { maximumFractionDigits: 1 });
	const part = new Intl.NumberFormat(numbers, { style: 'percent', maximumFractionDigits: 0 });
	// A study day is a number of days since 1970-01-01: it is read as UTC so that no zone shifts it.
	const date = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
	const short = date({ day: 'numeric', month: 'short' });
	const long = date({ weekday: 'long', day: 'numeric', month: 'long' });
	const weekday = date({ weekday: 'short' });
	const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
	const mediumDate = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
	const time = timeOf(locale);
	const clock = new Intl.DateTimeFormat(locale, time);
	const hourOnly = new Intl.DateTimeFormat(locale, { ...time, timeZone: 'UTC' });
	const fine = {
		day: date({ day: 'numeric', month: 'long', year: 'numeric' }),
		month: date({ month: 'long', year: 'numeric' }),
		year: date({ year: 'numeric' })
	};

	return {
		number: (n: number) => withMinus(whole.format(n)),
		percent: (share: number) => withMinus(part.format(share)),
		plural: (n: number, forms: Forms) =>
			(forms[rules.select(n)] ?? forms.other).replace('#', whole.format(n)),
		/** "3 Mar", of a study day. */
		day: (day: number) => short.format(day * msPerDay),
		/** "Tuesday, 3 March". */
		longDay: (day: number) => long.format(day * msPerDay),
		weekday: (day: number) => weekday.format(day * msPerDay),
		/** A moment on this device's clock, of epoch milliseconds. */
		moment: (at: number) => moment.format(at),
		/** The date alone of a moment on this device's clock. */
		date: (at: number) => mediumDate.format(at),
		/** "21:40", of epoch milliseconds. */
		clock: (at: number) => clock.format(at),
		/** "04:00", of an hour 0–23. */
		hour: (hour: number) => hourOnly.format(hour * 3_600_000),
		/** An ISO date as fine as it is written: "2024", "2024-05" or "2024-05-17". Anything else stays as it is. */
		isoDate: (iso: string) => {
			const at = /^\d{4}(-\d\d){0,2}$/.test(iso) ? Date.parse(iso) : NaN;
			if (Number.isNaN(at)) return iso;
			return (iso.length === 4 ? fine.year : iso.length === 7 ? fine.month : fine.day).format(at);
		}
	};
}
