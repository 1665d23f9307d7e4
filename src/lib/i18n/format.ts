import type { Interval } from '#lib/core/schedule/grade.ts';
import { withDigits } from './digits.ts';

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
 * Numbers and plurals of one language, from the platform's own tables, with the digits that are wanted when they are
 * written. In `forms` the sign `#` stands for the number. `numbers` is a language that writes them alike, where browsers
 * do not know how this one does.
 */
export function formats(locale: string, numbers = locale) {
	const rules = new Intl.PluralRules(locale);
	const format = (options: Intl.NumberFormatOptions) =>
		inDigits(() => new Intl.NumberFormat(withDigits(numbers), options));
	const whole = format({ maximumFractionDigits: 1 });
	const part = format({ style: 'percent', maximumFractionDigits: 0 });
	return {
		number: (n: number) => withMinus(whole(n)),
		percent: (share: number) => withMinus(part(share)),
		plural: (n: number, forms: Forms) =>
			(forms[rules.select(n)] ?? forms.other).replace('#', whole(n))
	};
}

/** Writes with the digits that are wanted by then. The platform's formats are slow to make: each is made once, when it is used. */
export function inDigits(
	make: () => { format: (value: number) => string }
): (value: number) => string {
	const made = new Map<string, ReturnType<typeof make>>();
	return (value) => {
		const digits = withDigits('');
		const format = made.get(digits) ?? make();
		made.set(digits, format);
		return format.format(value);
	};
}
