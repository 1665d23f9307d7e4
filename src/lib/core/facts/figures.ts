import { findNumbers } from '../text/numbers.ts';

/** Share by which a rounded figure may differ from the one that it rounds. */
const ROUNDING = 0.05;

const digitsOf = (text: string): string =>
	(/\d[\d,.]*/.exec(text)?.[0] ?? '').replace(/[^\d]/g, '').replace(/0+$/, '');

/** Whether two figures can be one, the coarser rounded: "$11.7 million" and "about $12 million". */
export function sameFigure(a: string, b: string): boolean {
	const [x, y] = [findNumbers(a)[0]?.value, findNumbers(b)[0]?.value];
	if (!x || !y || x.kind !== y.kind || !('value' in x) || !('value' in y)) return false;
	if (x.value === y.value) return true;
	const isRounded = digitsOf(a).length !== digitsOf(b).length;
	return isRounded && Math.abs(x.value - y.value) <= ROUNDING * Math.max(x.value, y.value);
}
