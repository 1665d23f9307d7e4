import { printOrdinal } from '../../text/dates/print.ts';
import { isTens, smallNumber } from '../../text/number-words.ts';
import { drawn, spread } from './seeded.ts';

const units =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below a hundred in words. */
const inWords = (n: number): string =>
	n < 20
		? (units[n] ?? '')
		: `${tens[Math.floor(n / 10) - 2] ?? ''}${n % 10 === 0 ? '' : `-${units[n % 10] ?? ''}`}`;

/** "thirty-six" → 36; undefined for anything but a number in words below a hundred. */
function wordsValue(text: string): number | undefined {
	const parts = text.toLowerCase().split('-').map(smallNumber);
	const [first, second] = parts;
	if (first === undefined || parts.length > 2) return undefined;
	if (parts.length === 1) return first;
	return isTens(first) && second !== undefined && second > 0 && second < 10
		? first + second
		: undefined;
}

/** How much a figure is multiplied by to be wrong but possible, from near to far. */
const smaller = [0.8, 0.65, 0.5, 0.4, 0.3];
const larger = [1.25, 1.5, 1.9, 2.4, 3];

/** Values around one, of its roundness: as many below as the drawn rank says. */
function around(value: number, step: number, most: number, wanted: number, seed: string): number[] {
	// Below a count of two or three there is little room.
	const room = Math.min(wanted, Math.max(0, Math.ceil(value / step) - 1));
	const rank = drawn(room + 1, seed, 'rank');
	const found: number[] = [];
	const push = (factor: number, near: number) => {
		const jitter = 1 + (drawn(15, seed, String(factor)) - 7) / 100;
		const far = Math.round((value * factor * jitter) / step) * step;
		// A small count has no room for factors: the next ones then.
		const next = found.includes(far) || far === value ? value + near * step : far;
		if (next > 0 && next <= most && next !== value && !found.includes(next)) found.push(next);
	};
	smaller.slice(0, rank).forEach((factor, i) => {
		push(factor, -(i + 1));
	});
	larger.slice(0, wanted - rank).forEach((factor, i) => {
		push(factor, i + 1);
	});
	// Nothing lies below one or above a hundred per cent.
	for (let near = 1; found.length < wanted && near < 12; near++)
		push(1, value + (near + wanted) * step <= most ? near + (wanted - rank) : -near - rank);
	return found.slice(0, wanted);
}

const isRough =
	/\b(?:over|about|around|nearly|almost|more|less|fewer|up|least|some|between|from|to|and)\b|[–~]|\d-\d/i;

/** "1914", "the 1950s": a year that was taken for a figure. */
const isYear = /^(?:the )?(?:1\d|20)\d\d(?:s|[-–]\d\d)?$/;

/** "2nd", "13th": a rank, whose neighbours are the ones to take it for. */
const ordinal = /^(\d{1,2})(?:st|nd|rd|th)(?= |$)/;

/** "one weeks", "1 minutes": nobody takes the singular's number where the key's word is a plural. */
const isOne = /^(?:1|one)(?= \p{Ll}+s\b)/u;

/** How old somebody was is asked among ages that are near. */
const isAge = /\bage of _|\baged _|\bhow old\b|\bat (?:which|what) age\b/i;

/** Steps of some years, as many below as the drawn rank says. */
const nearAges = (age: number, wanted: number, seed: string): number[] =>
	spread(wanted, age < 30 ? 3 : 5, seed, age > 85 ? 1 : wanted)
		.map((step) => age + step)
		.filter((other) => other > 0);

/** No mountain is higher than this many metres or feet. */
const highest: Readonly<Record<string, number>> = {
	m: 8849,
	metres: 8849,
	meters: 8849,
	ft: 29032,
	feet: 29032
};

/** A peak among the highest: what were written beside it nobody would believe. */
const isTop = (figure: string, value: number, stem: string): boolean =>
	/\b(?:height|high|elevation|tall)\b/i.test(stem) &&
	value > 0.75 * (highest[/\p{L}+$/u.exec(figure)?.[0] ?? ''] ?? Infinity);

/**
 * Wrong figures written as the right one is: "$11.7 million" → "$7.3 million", "thirty-six" → "forty-four". The stem tells
 * what they are figures of.
 */
export function otherFigures(figure: string, wanted: number, seed: string, stem = ''): string[] {
	if (isRough.test(figure) || isYear.test(figure)) return [];
	const rank = ordinal.exec(figure);
	if (rank)
		return around(Number(rank[1]), 1, 99, wanted, seed)
			.map(printOrdinal)
			.map((text) => figure.replace(rank[0], text));
	const found = numbersLike(figure, wanted, seed, stem);
	return found.some((text) => isOne.test(text))
		? numbersLike(figure, wanted + 1, seed, stem).filter((text) => !isOne.test(text))
		: found;
}

function numbersLike(figure: string, wanted: number, seed: string, stem: string): string[] {
	const worded = /^\p{L}+(?:-\p{L}+)?(?= |$)/u.exec(figure)?.[0];
	const spoken = worded === undefined ? undefined : wordsValue(worded);
	if (worded !== undefined && spoken !== undefined)
		return around(spoken, spoken >= 30 && spoken % 10 === 0 ? 10 : 1, 99, wanted, seed).map((n) =>
			figure.replace(worded, inWords(n))
		);
	const digits = /\d[\d,]*(?:\.\d+)?/.exec(figure)?.[0];
	if (digits === undefined || (figure.match(/\d[\d,.]*/g)?.length ?? 0) > 1) return [];
	const plain = digits.replaceAll(',', '');
	const value = Number(plain);
	const decimals = digits.split('.')[1]?.length ?? 0;
	const zeros = /0*$/.exec(plain)?.[0].length ?? 0;
	// As round as the key, but never so round that there is no other value near.
	const round =
		decimals > 0 ? 10 ** -decimals : 10 ** Math.min(zeros, Math.max(0, plain.length - 1));
	const step =
		value / round < 4 && decimals === 0 && round > 1 ? round / (value / round < 2 ? 10 : 2) : round;
	if (isAge.test(stem) && decimals === 0 && value < 120)
		return nearAges(value, wanted, seed).map((age) => figure.replace(digits, String(age)));
	if (isTop(figure, value, stem)) return [];
	const most = /%|per ?cent/i.test(figure) ? Math.max(100, value) : Infinity;
	const isCrooked = decimals > 0 ? !plain.endsWith('0') : zeros === 0 && value > 20;
	const written = (n: number): string => {
		const isZero = Math.round(n / step) % 10 === 0;
		return (isCrooked && isZero ? n + step * (1 + drawn(8, seed, String(n))) : n).toLocaleString(
			'en',
			{
				minimumFractionDigits: decimals,
				maximumFractionDigits: decimals,
				useGrouping: digits.includes(',') || value < 1000
			}
		);
	};
	return [...new Set(around(value, step, most, wanted, seed).map(written))]
		.filter((text) => text !== digits)
		.map((text) => figure.replace(digits, text));
}
