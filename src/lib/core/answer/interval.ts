import { readings } from './read-numbers.ts';

const number = String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d{1,3})?`;
const single = new RegExp(`^${number}$`, 'i');
const tolerance = new RegExp(`^(${number}) ± (${number})$`, 'i');
const range = new RegExp(`^(${number})\\.\\.(${number})$`, 'i');

export type Interval = { readonly least: number; readonly most: number };

/** Reads `3.14 ± 0.005` and `1..5`: any amount from the least to the most is right. */
export function intervalIn(key: string): Interval | undefined {
	if (key.length > 100) return undefined;
	const [, middle, width] = tolerance.exec(key) ?? [];
	if (middle !== undefined) {
		const [value, by] = [Number(middle), Math.abs(Number(width))];
		// the sum of two decimal fractions falls a little short
		const slack = 1e-12 * Math.max(Math.abs(value), by);
		return { least: value - by - slack, most: value + by + slack };
	}
	const [, least, most] = range.exec(key) ?? [];
	return least === undefined ? undefined : { least: Number(least), most: Number(most) };
}

/** Whether a key is written as a number or an interval, with nothing else. */
export const isAmount = (key: string): boolean =>
	key.length <= 100 && (single.test(key) || intervalIn(key) !== undefined);

/** Whether what was given is an amount within; a unit may follow it. */
export function isWithin(given: string, { least, most }: Interval): boolean {
	const written = given.trim();
	// a decimal comma, or one between thousands
	const plain = /^[-+]?\d+,\d+$/.test(written) ? written.replace(',', '.') : written;
	const values = readings(given).map(({ value }) => value.value);
	if (single.test(plain)) values.push(Number(plain));
	return values.some((value) => value >= least && value <= most);
}
