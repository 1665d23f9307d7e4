import type { Part, Season } from '../date.ts';
import type { Token } from './tokens.ts';

const months = new Map(
	'january february march april may june july august september october november december'
		.split(' ')
		.map((name, i) => [name, i + 1])
);

const shortMonths = new Map(
	'jan feb mar apr jun jul aug sep oct nov dec'
		.split(' ')
		.map((name, i): [string, number] => [name, i < 4 ? i + 1 : i + 2])
		.concat([['sept', 9]])
);

const isCapitalised = (token: Token) => /^\p{Lu}/u.test(token.text);

/** 1–12. "may" and "march" in lower case are verbs. */
export function monthOf(token: Token): number | undefined {
	const month = months.get(token.lower);
	if (month === undefined || isCapitalised(token)) return month;
	return month === 3 || month === 5 ? undefined : month;
}

/** "Sept" and its like; they are only read next to a day or a year. */
export const shortMonthOf = (token: Token): number | undefined =>
	isCapitalised(token) ? shortMonths.get(token.lower) : undefined;

const seasons = new Map<string, Season>([
	['spring', 'spring'],
	['summer', 'summer'],
	['autumn', 'autumn'],
	['fall', 'autumn'],
	['winter', 'winter']
]);

export const seasonOf = (token: Token): Season | undefined => seasons.get(token.lower);

const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const shortWeekdays = 'sun mon tue wed thu fri sat'.split(' ');

/** 0 is Sunday. */
export function weekdayOf(token: Token): number | undefined {
	if (!isCapitalised(token)) return undefined;
	const full = weekdays.indexOf(token.lower);
	if (full >= 0) return full;
	const short = shortWeekdays.indexOf(token.lower.slice(0, 3));
	return short >= 0 && ['tues', 'thur', 'thurs'].concat(shortWeekdays).includes(token.lower)
		? short
		: undefined;
}

/** "Tuesday *morning*", "this *evening*": an hour of a day says no more than the day. */
export const isPartOfDay = (token: Token): boolean =>
	/^(?:morning|afternoon|evening|night)$/.test(token.lower);

export const parts = new Map<string, Part>([
	['early', 'early'],
	['mid', 'mid'],
	['late', 'late'],
	['beginning', 'beginning'],
	['start', 'beginning'],
	['middle', 'mid'],
	['end', 'end'],
	['close', 'end']
]);

const ordinals =
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
		' '
	);

/** 1–20, spelled out. */
export const ordinalOf = (token: Token): number | undefined => {
	const index = ordinals.indexOf(token.lower);
	return index < 0 ? undefined : index + 1;
};

const cardinals =
	'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' '
	);
const tens = new Map([
	['a', 1],
	['an', 1],
	['thirty', 30],
	['forty', 40],
	['fifty', 50],
	['hundred', 100]
]);

/** A small count in digits or words: "ten years", "a year". */
export function countOf(token: Token): number | undefined {
	if (token.kind === 'number') return token.text.length <= 4 ? Number(token.text) : undefined;
	const index = cardinals.indexOf(token.lower);
	return index < 0 ? tens.get(token.lower) : index + 1;
}

export const isDash = (token: Token): boolean => /^[-‐‑‒–—−]$/.test(token.text);

const starters = new Set([
	...months.keys(),
	...shortMonths.keys(),
	...seasons.keys(),
	...weekdays,
	...shortWeekdays,
	...parts.keys(),
	...ordinals,
	...cardinals,
	...tens.keys(),
	...'tues thur thurs ad bc bce latter half yesterday today tonight tomorrow last past previous this current next coming upcoming following preceding same that day week month year'.split(
		' '
	)
]);

/** Whether a date or words about time may begin with this token: nearly all others are passed over at once. */
export const mayStart = (token: Token): boolean =>
	token.kind === 'number' || (token.kind === 'word' && starters.has(token.lower));
