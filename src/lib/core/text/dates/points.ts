import type { Part } from '../date.ts';
import { numericAt } from './numeric.ts';
import { goesOn, hangsOn, standsFree, yearAt } from './free.ts';
import type { Reading } from './stated.ts';
import { at, type Token } from './tokens.ts';
import {
	isDash,
	isPartOfDay,
	monthOf,
	ordinalOf,
	parts,
	seasonOf,
	shortMonthOf,
	weekdayOf
} from './words.ts';

type Tokens = readonly Token[];

const isWord = (tokens: Tokens, i: number, ...words: string[]) =>
	words.includes(at(tokens, i).lower);

/** BC or AD in any spelling at `i`: the sign, and the token after it. */
export function eraAt(tokens: Tokens, i: number): { before: boolean; next: number } | undefined {
	let letters = '';
	let next = i;
	while (letters.length < 3 && /^[ABCDE]{1,3}$/.test(at(tokens, next).text)) {
		if (letters !== '' && !at(tokens, next).tight) break;
		letters += at(tokens, next).text;
		next += 1;
		if (at(tokens, next).text === '.' && at(tokens, next).tight && letters.length <= 3) {
			if (at(tokens, next - 1).text.length > 1) break;
			next += 1;
		}
	}
	if (!['BC', 'BCE', 'AD', 'CE'].includes(letters)) return undefined;
	return { before: letters.startsWith('B'), next };
}

/** The year counted as in ISO 8601. */
const eraYear = (year: number, beforeChrist: boolean) => (beforeChrist ? 1 - year : year);

/** The year of a date whose day or month was read before: ", 1991", "959", "44 BC". */
export function trailingYear(tokens: Tokens, i: number): { year?: number; next: number } {
	const from = at(tokens, i).text === ',' || isWord(tokens, i, 'of') ? i + 1 : i;
	const { kind, text } = at(tokens, from);
	const era = eraAt(tokens, from + 1);
	if (kind === 'number' && text.length <= 4 && era !== undefined)
		return { year: eraYear(Number(text), era.before), next: era.next };
	const year = yearAt(tokens, from);
	if (year !== undefined) return { year, next: from + 1 };
	const isEarly = from === i && text.length === 3 && at(tokens, i + 1).kind !== 'word';
	if (isEarly && kind === 'number' && standsFree(tokens, i))
		return { year: Number(text), next: i + 1 };
	return { next: i };
}

/** A day of the month, with or without its ending: "26th". */
export function dayAt(tokens: Tokens, i: number): { day: number; next: number } | undefined {
	const { kind, text } = at(tokens, i);
	const day = Number(text);
	if (kind !== 'number' || text.length > 2 || day < 1 || day > 31) return undefined;
	const ending = at(tokens, i + 1);
	if (ending.tight && /^(st|nd|rd|th)$/.test(ending.lower)) return { day, next: i + 2 };
	return goesOn(tokens, i) ? undefined : { day, next: i + 1 };
}

/** A month by its full or short name; short ones may have a full stop. */
export function monthAt(tokens: Tokens, i: number): { month: number; next: number } | undefined {
	const token = at(tokens, i);
	const full = monthOf(token);
	if (full !== undefined) return { month: full, next: i + 1 };
	const month = shortMonthOf(token);
	if (month === undefined) return undefined;
	const dot = at(tokens, i + 1);
	return { month, next: dot.text === '.' && dot.tight ? i + 2 : i + 1 };
}

/** "26th January, 1950", "the 23rd of March 2016", "12-Dec-1991", "9 June". */
export function dayFirst(tokens: Tokens, i: number): Reading | undefined {
	const day = dayAt(tokens, i);
	if (day === undefined || hangsOn(tokens, i)) return undefined;
	const dashed = isDash(at(tokens, day.next));
	const month = monthAt(tokens, dashed || isWord(tokens, day.next, 'of') ? day.next + 1 : day.next);
	if (month === undefined) return undefined;
	const stated = { month: month.month, day: day.day };
	if (dashed) {
		const year = yearAt(tokens, month.next + 1);
		if (year === undefined || !isDash(at(tokens, month.next))) return undefined;
		return { stated: { ...stated, year }, next: month.next + 2 };
	}
	const { year, next } = trailingYear(tokens, month.next);
	return { stated: { ...stated, year }, next: year === undefined ? month.next : next };
}

/** The day and year behind a month and its comma: ", 22 1989". */
function afterComma(tokens: Tokens, i: number): { day: number; next: number } | undefined {
	const day = at(tokens, i).text === ',' ? dayAt(tokens, i + 1) : undefined;
	return day && yearAt(tokens, day.next) !== undefined ? day : undefined;
}

/** "December 12, 1991", "March, 22 1989", "April, 1922", "October 2022", "June 9"; a short name needs a day or a year. */
function monthFirst(tokens: Tokens, i: number): Reading | undefined {
	const month = monthAt(tokens, i);
	if (month === undefined || (at(tokens, i).tight && /^[\p{L}_]/u.test(at(tokens, i - 1).text)))
		return undefined;
	const day = dayAt(tokens, month.next) ?? afterComma(tokens, month.next);
	if (day !== undefined) {
		const { year, next } = trailingYear(tokens, day.next);
		const stated = { year, month: month.month, day: day.day };
		return { stated, next: year === undefined ? day.next : next };
	}
	const { year, next } = trailingYear(tokens, month.next);
	if (year === undefined && monthOf(at(tokens, i)) === undefined) return undefined;
	return { stated: { year, month: month.month }, next: year === undefined ? month.next : next };
}

function seasonFirst(tokens: Tokens, i: number): Reading | undefined {
	const season = seasonOf(at(tokens, i));
	if (season === undefined) return undefined;
	const { year, next } = trailingYear(tokens, i + 1);
	if (year === undefined) return { stated: { season }, next: i + 1 };
	// a winter over two years counts by its first
	const second = at(tokens, next + 1);
	const over = isDash(at(tokens, next)) && second.kind === 'number' && second.tight;
	return { stated: { year, season }, next: over && season === 'winter' ? next + 2 : next };
}

/** "1990s", "1990's"; 1800s and earlier hundreds are centuries. */
function decadeAt(tokens: Tokens, i: number): Reading | undefined {
	const { kind, text } = at(tokens, i);
	if (kind !== 'number' || text.length !== 4 || !text.endsWith('0') || hangsOn(tokens, i))
		return undefined;
	const quote = /^['’]$/.test(at(tokens, i + 1).text) ? 1 : 0;
	const ending = at(tokens, i + 1 + quote);
	if (ending.text !== 's' || !ending.tight || !at(tokens, i + 1).tight) return undefined;
	const year = Number(text);
	const stretch = text.endsWith('00') && year < 2000 ? 'century' : 'decade';
	return year < 1000 ? undefined : { stated: { year, stretch }, next: i + 2 + quote };
}

/** The number of a century at `i`: "19th", "nineteenth". */
export function centuryNumber(
	tokens: Tokens,
	i: number
): { number: number; next: number } | undefined {
	const ending = at(tokens, i + 1);
	const { kind, text } = at(tokens, i);
	if (kind !== 'number') {
		if (isWord(tokens, i, 'twenty') && isWord(tokens, i + 2, 'first'))
			return { number: 21, next: i + 3 };
		const number = ordinalOf(at(tokens, i));
		return number === undefined ? undefined : { number, next: i + 1 };
	}
	const isOrdinal = text.length <= 2 && ending.tight && /^(st|nd|rd|th)$/.test(ending.lower);
	return isOrdinal && Number(text) > 0 ? { number: Number(text), next: i + 2 } : undefined;
}

export const centuryYear = (number: number, beforeChrist: boolean): number =>
	beforeChrist ? -100 * number : 100 * (number - 1);

function centuryAt(tokens: Tokens, i: number): Reading | undefined {
	const count = centuryNumber(tokens, i);
	if (count === undefined || count.number > 30) return undefined;
	const word = isDash(at(tokens, count.next)) ? count.next + 1 : count.next;
	if (!isWord(tokens, word, 'century', 'centuries')) return undefined;
	const era = eraAt(tokens, word + 1);
	const year = centuryYear(count.number, era?.before ?? false);
	return { stated: { year, stretch: 'century' }, next: era?.next ?? word + 1 };
}

/** "in BC 261", "(BC 321 – BC 297)": before the year it is an era only where a time is told, else British Columbia. */
const leadsTo =
	/^(?:in|from|to|till|until|since|by|around|about|circa|c|between|and|after|before|during|year|[(–-])$/;

/** "323 BCE", "AD 79", "A.D. 320", "BC 261". */
function eraYearAt(tokens: Tokens, i: number): Reading | undefined {
	const leading = eraAt(tokens, i);
	if (leading !== undefined) {
		const { kind, text } = at(tokens, leading.next);
		if (kind !== 'number' || text.length > 4 || !standsFree(tokens, leading.next)) return undefined;
		if (leading.before && !leadsTo.test(at(tokens, i - 1).lower)) return undefined;
		return { stated: { year: eraYear(Number(text), leading.before) }, next: leading.next + 1 };
	}
	const { kind, text } = at(tokens, i);
	if (kind !== 'number' || text.length > 4 || hangsOn(tokens, i)) return undefined;
	const era = eraAt(tokens, i + 1);
	if (era === undefined) return undefined;
	return { stated: { year: eraYear(Number(text), era.before) }, next: era.next };
}

const readers = [numericAt, dayFirst, monthFirst, seasonFirst, centuryAt, eraYearAt, decadeAt];

function simple(tokens: Tokens, i: number): Reading | undefined {
	for (const read of readers) {
		const reading = read(tokens, i);
		if (reading !== undefined) return reading;
	}
	return undefined;
}

const halves = new Map<string, Part>([
	['first', 'first half'],
	['second', 'second half'],
	['latter', 'second half']
]);

/** "early", "mid-", "the end of", "first half of the": the part, and the token after it. */
function partAt(tokens: Tokens, i: number): { part: Part; next: number } | undefined {
	const skip = (j: number) => (isWord(tokens, j, 'the') ? j + 1 : j);
	const half = halves.get(at(tokens, i).lower);
	if (half !== undefined && isWord(tokens, i + 1, 'half') && isWord(tokens, i + 2, 'of'))
		return { part: half, next: skip(i + 3) };
	const part = parts.get(at(tokens, i).lower);
	if (part === undefined) return undefined;
	if (['beginning', 'end'].includes(part) || isWord(tokens, i, 'middle'))
		return isWord(tokens, i + 1, 'of') ? { part, next: skip(i + 2) } : undefined;
	return { part, next: isDash(at(tokens, i + 1)) ? i + 2 : i + 1 };
}

/** A date at `i` that its own words make one; a bare year, month or season of no year counts only after a part. */
export function pointAt(tokens: Tokens, i: number): Reading | undefined {
	const part = partAt(tokens, i);
	if (part !== undefined) {
		const year = yearAt(tokens, part.next);
		const whole: Reading | undefined =
			simple(tokens, part.next) ??
			(year === undefined ? undefined : { stated: { year }, next: part.next + 1 });
		if (whole?.stated.day !== undefined) return undefined;
		return whole && { stated: { ...whole.stated, part: part.part }, next: whole.next };
	}
	const weekday = weekdayOf(at(tokens, i));
	if (weekday !== undefined) {
		const dot = at(tokens, i + 1).text === '.' && at(tokens, i + 1).tight ? 1 : 0;
		const hour = isPartOfDay(at(tokens, i + 1 + dot)) ? 1 : 0;
		const comma = at(tokens, i + 1 + dot + hour).text === ',' ? 1 : 0;
		const day = simple(tokens, i + 1 + dot + hour + comma);
		return day?.stated.day === undefined
			? undefined
			: { stated: { ...day.stated, weekday }, next: day.next };
	}
	return simple(tokens, i);
}
