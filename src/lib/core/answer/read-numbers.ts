import { findNumbers, type NumberValue } from '../text/numbers.ts';
import { asciiDigits, fold } from '../text/unicode.ts';
import { scaleWords } from './units.data.ts';

/** An amount and the words that follow it: what is counted. */
export type Amount = { readonly value: NumberValue; readonly counted: string };

/** Longer than this nobody writes an amount. */
const maxLetters = 80;

const translated = new Map(
	scaleWords.flatMap(([english, words]) =>
		words.split(' ').map((word): [string, string] => [fold(word), english])
	)
);
const shortScales = new Map([
	['k', 'thousand'],
	['m', 'million'],
	['b', 'billion'],
	['t', 'trillion']
]);

const legible = (text: string): string =>
	asciiDigits(text)
		.replace(/\p{Cf}/gu, '')
		.replace(/٫/g, '.')
		.replace(/[٬’'](?=\d{3})/g, '')
		.replace(/[٪﹪％]/g, '%')
		.replace(/\u2212/g, '-')
		.replace(/فی صد/g, 'percent')
		.trim()
		.replace(/^(?:c\.|ca\.|~|≈|=)\s*/, '')
		.replace(/^%\s*([\d.,]+)$/, '$1%')
		.replace(/(?<![\d.,])\.(?=\d)/g, '0.')
		.replace(/(?<=\d)(?=\p{Script=Arabic})/gu, ' ')
		.replace(/[\p{L}\p{M}]+/gu, (word) => translated.get(fold(word)) ?? word)
		.replace(/[\s.,;!?۔،]+$/u, '');

/** The ways to take an amount: as English writes it, with a decimal comma, with stops between thousands, "5M". */
function* takes(text: string): Generator<string> {
	yield text;
	if (/\d,\d{1,2}(?!\d|,)|\d,\d{4,}/.test(text)) yield text.replace(/(\d),(?=\d)/, '$1.');
	if (/^\D*\d{1,3}(?:\.\d{3})+(?!\d)/.test(text)) yield text.replace(/(?<=\d)\.(?=\d{3})/g, '');
	if (/\d min$/.test(text)) yield `${text}utes`;
	const short = /^(\D*\d[\d.,]*)\s?([kmbt])n?\.?$/i.exec(text);
	if (short) yield `${short[1] ?? ''} ${shortScales.get((short[2] ?? '').toLowerCase()) ?? ''}`;
}

const before =
	/^(?:\s*(?:about|around|approximately|roughly|some|over|exactly|only|nearly|almost|more than|less than|fewer than|at least|at most|up to|under|below|above|the|an?|it is|=))*\s*$/i;

/** Counted things begin small: "11 provinces", not "7 Up". */
const countedThing = /^(?:[\p{Ll}\p{Lo}][\p{L}\p{M}'’-]*\s*){1,4}$/u;

function amountIn(text: string): Amount | undefined {
	const isNegative = /^(?:-|minus\s)/i.test(text);
	const positive = text.replace(/^(?:-|minus\s)\s*/i, '');
	const [found, ...others] = findNumbers(positive);
	if (!found || others.length > 0 || !before.test(positive.slice(0, found.start))) return undefined;
	const counted = positive.slice(found.end).trim();
	if (counted !== '' && !countedThing.test(counted)) return undefined;
	const { value } = found;
	return { value: isNegative ? { ...value, value: -value.value } : value, counted };
}

/** Every way to take a text as one amount. */
export function readings(text: string): Amount[] {
	const written = legible(text);
	if (written.length > maxLetters || !/[\d\p{L}]/u.test(written)) return [];
	return [...takes(written)].flatMap((take) => amountIn(take) ?? []);
}

/** A key as an amount; undefined where it is none. */
export const numberKey = (key: string): Amount | undefined =>
	key.length > maxLetters ? undefined : readings(key)[0];
