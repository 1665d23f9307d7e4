import { withDigits } from '../digits.ts';
import { leftToRight } from '../format.ts';

/** A mark that is exact: its value, and the fraction that it is. */
type Exact = { valueOf(): number; toFraction(isMixed?: boolean): string };

/** How a language writes marks; `numbers` is one that writes them alike, where browsers do not know how this one does. */
export function marksIn(locale: string, numbers = locale) {
	const whole = (value: number) =>
		value.toLocaleString(withDigits(numbers), { maximumFractionDigits: 0, useGrouping: false });
	const parts = (value: number) =>
		value.toLocaleString(withDigits(numbers), {
			minimumFractionDigits: 2,
			maximumFractionDigits: 2
		});
	const shown = (value: number) =>
		(Number.isInteger(value) ? whole : parts)(value).replace('-', '−');
	/** A fraction as it is written, in the digits of the language. */
	const written = (fraction: string) =>
		leftToRight(
			fraction
				.replace(/\d+(\.\d+)?/g, (digits) =>
					digits.includes('.') ? shown(Number(digits)) : whole(Number(digits))
				)
				.replace('-', '−')
		);
	return {
		/** "12.67", of an exact mark. */
		marks: (mark: Exact) => leftToRight(shown(mark.valueOf())),
		/** "12 2/3", where two decimals do not say it all. */
		fraction: (mark: Exact) => {
			const [, parts = '1'] = mark.toFraction().split('/');
			return 100 % Number(parts) === 0 ? undefined : written(mark.toFraction(true));
		},
		/** Marks as a scheme has them: "−2/3". */
		marksText: written
	};
}
