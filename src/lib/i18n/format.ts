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

type Ways = {
	/** A language that writes numbers alike, where browsers do not know how this one does. */
	readonly numbers?: string;
	/** How it says the time of day. */
	readonly time?: Intl.DateTimeFormatOptions;
};

/**
 * Numbers, dates and plurals of one language, from the platform's own tables, with the digits that are wanted when they
 * are written. In `forms` the sign `#` stands for the number.
 */
export function formats(
	locale: string,
	{ numbers = locale, time = { timeStyle: 'short' } }: Ways = {}
) {
	const rules = new Intl.PluralRules(locale);
	const numberIn = (options: Intl.NumberFormatOptions) =>
		inDigits(() => new Intl.NumberFormat(withDigits(numbers), options));
	const whole = numberIn({ maximumFractionDigits: 1 });
	const part = numberIn({ style: 'percent', maximumFractionDigits: 0 });
	const onClock = (options: Intl.DateTimeFormatOptions) =>
		inDigits(() => new Intl.DateTimeFormat(withDigits(locale), options));
	// A study day is a number of days since 1970-01-01: it is read as UTC so that no zone shifts it.
	const date = (options: Intl.DateTimeFormatOptions) => onClock({ timeZone: 'UTC', ...options });
	const short = date({ day: 'numeric', month: 'short' });
	const long = date({ weekday: 'long', day: 'numeric', month: 'long' });
	const weekday = date({ weekday: 'short' });
	const moment = onClock({ dateStyle: 'medium', timeStyle: 'short' });
	const mediumDate = onClock({ dateStyle: 'medium' });
	const clock = onClock(time);
	const hourOnly = date(time);
	const fine = {
		day: date({ day: 'numeric', month: 'long', year: 'numeric' }),
		month: date({ month: 'long', year: 'numeric' }),
		year: date({ year: 'numeric' })
	};

	return {
		number: (n: number) => withMinus(whole(n)),
		percent: (share: number) => withMinus(part(share)),
		plural: (n: number, forms: Forms) =>
			(forms[rules.select(n)] ?? forms.other).replace('#', whole(n)),
		/** "3 Mar", of a study day. */
		day: (day: number) => short(day * msPerDay),
		/** "Tuesday, 3 March". */
		longDay: (day: number) => long(day * msPerDay),
		weekday: (day: number) => weekday(day * msPerDay),
		/** A moment on this device's clock, of epoch milliseconds. */
		moment,
		/** The date alone of a moment on this device's clock. */
		date: mediumDate,
		/** "21:40", of epoch milliseconds. */
		clock,
		/** "04:00", of an hour 0–23. */
		hour: (hour: number) => hourOnly(hour * 3_600_000),
		/** An ISO date as fine as it is written: "2024", "2024-05" or "2024-05-17". Anything else stays as it is. */
		isoDate: (iso: string) => {
			const at = /^\d{4}(-\d\d){0,2}$/.test(iso) ? Date.parse(iso) : NaN;
			if (Number.isNaN(at)) return iso;
			return (iso.length === 4 ? fine.year : iso.length === 7 ? fine.month : fine.day)(at);
		}
	};
}

/** Writes with the digits that are wanted by then. The platform's formats are slow to make: each is made once, when it is used. */
function inDigits(make: () => { format: (value: number) => string }): (value: number) => string {
	const made = new Map<string, ReturnType<typeof make>>();
	return (value) => {
		const digits = withDigits('');
		const format = made.get(digits) ?? make();
		made.set(digits, format);
		return format.format(value);
	};
}
