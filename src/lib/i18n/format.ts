/** How long until a card returns: minutes within the day, days beyond it. */
export type Interval = { readonly minutes: number } | { readonly days: number };

const msPerDay = 86_400_000;
const daysPerMonth = 30.4;
const daysPerYear = 365.25;

/** An interval in the unit that a person would say it in. Months and years keep one decimal. */
export function inUnit(interval: Interval): [number, 'minute' | 'hour' | 'day' | 'month' | 'year'] {
	if ('minutes' in interval) {
		const minutes = Math.max(1, Math.round(interval.minutes));
		return minutes < 60 ? [minutes, 'minute'] : [Math.round(minutes / 60), 'hour'];
	}
	const days = Math.max(0, Math.round(interval.days));
	if (days < 31) return [days, 'day'];
	if (days < daysPerYear) return [Math.round((days / daysPerMonth) * 10) / 10, 'month'];
	return [Math.round((days / daysPerYear) * 10) / 10, 'year'];
}

/** The forms that a language tells apart, by CLDR's names; `other` serves for those left out. */
export type Forms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * Numbers, dates and plurals of one language, from the platform's own tables.
 * In `forms` the sign `#` stands for the number.
 */
export function formats(locale: string) {
	const rules = new Intl.PluralRules(locale);
	const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
	const part = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
	// A study day is a number of days since 1970-01-01: it is read as UTC so that no zone shifts it.
	const date = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
	const short = date({ day: 'numeric', month: 'short' });
	const long = date({ weekday: 'long', day: 'numeric', month: 'long' });
	const weekday = date({ weekday: 'short' });
	const clock = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
	const fine = {
		day: date({ day: 'numeric', month: 'long', year: 'numeric' }),
		month: date({ month: 'long', year: 'numeric' }),
		year: date({ year: 'numeric' })
	};

	return {
		number: (n: number) => whole.format(n),
		percent: (share: number) => part.format(share),
		plural: (n: number, forms: Forms) =>
			(forms[rules.select(n)] ?? forms.other).replace('#', whole.format(n)),
		/** "3 Mar", of a study day. */
		day: (day: number) => short.format(day * msPerDay),
		/** "Tuesday, 3 March". */
		longDay: (day: number) => long.format(day * msPerDay),
		weekday: (day: number) => weekday.format(day * msPerDay),
		/** A moment on this device's clock, of epoch milliseconds. */
		moment: (at: number) => clock.format(at),
		/** An ISO date as fine as it is written: "2024", "2024-05" or "2024-05-17". Anything else stays as it is. */
		isoDate: (iso: string) => {
			const at = /^\d{4}(-\d\d){0,2}$/.test(iso) ? Date.parse(iso) : NaN;
			if (Number.isNaN(at)) return iso;
			return (iso.length === 4 ? fine.year : iso.length === 7 ? fine.month : fine.day).format(at);
		},
		list: (items: readonly string[]) => new Intl.ListFormat(locale).format(items)
	};
}
