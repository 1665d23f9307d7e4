import { coversDate, daysOf, isoDate, printDate, type Part } from '../text/date.ts';
import { readings, type AnyDate, type Ends } from './read-dates.ts';
import { isBetter, type Likeness } from './verdict.ts';

const partOf = (date: AnyDate): Part | undefined => ('part' in date ? date.part : undefined);

const lengthDays = (date: AnyDate): number => daysOf(date)[1] - daysOf(date)[0] + 1;

/** A year for a day, a decade for a year: coarser than asked, but not by so much that it says nothing. */
const isNear = (coarse: AnyDate, fine: AnyDate): boolean =>
	lengthDays(coarse) <= Math.max(366, coarse.precision === 'range' ? 0 : 10.1 * lengthDays(fine));

/** From which to which share of its whole a part reaches; texts do not agree, so neighbours overlap. */
const reach: Readonly<Record<Part, readonly [number, number]>> = {
	early: [0, 0.5],
	beginning: [0, 0.4],
	'first half': [0, 0.5],
	mid: [0.2, 0.8],
	'second half': [0.5, 1],
	late: [0.5, 1],
	end: [0.6, 1]
};

/** Whether `fine` lies in `coarse`, and in the part of it that is named. */
function covers(coarse: AnyDate, fine: AnyDate): boolean {
	if (!coversDate(coarse, fine)) return false;
	const part = partOf(coarse);
	if (part === undefined) return true;
	const [first] = daysOf(coarse);
	const [from, to] = daysOf(fine).map((day) => (day - first) / lengthDays(coarse));
	const [least, most] = reach[part];
	return (from ?? 0) >= least - 0.01 && (to ?? 0) <= most + 0.01;
}

function compare(given: AnyDate, key: AnyDate): Likeness {
	if (isoDate(given) === isoDate(key)) return 'right';
	if (key.precision === 'range') {
		if (given.precision === 'range') return compareEnds(given, key);
		const isEnd = [key.from, key.to].some((end) => isoDate(end) === isoDate(given));
		if (isEnd) return 'part';
		return coversDate(given, key) && isNear(given, key) ? 'coarser' : 'wrong';
	}
	const [part, asked] = [partOf(given), partOf(key)];
	if (given.precision === key.precision) {
		// "the 1990s" for "the early 1990s" is coarser, the other way round it is finer
		if (wholeOf(given) !== wholeOf(key)) return 'wrong';
		return part === undefined ? 'coarser' : asked === undefined ? 'right' : 'wrong';
	}
	if (given.precision !== 'range' && covers(key, given)) return 'right';
	return covers(given, key) && isNear(given, key) ? 'coarser' : 'wrong';
}

/** "199X" for "199X;early". */
const wholeOf = (date: AnyDate): string | undefined => isoDate(date).split(';')[0];

/** Two stretches by both their ends: "1982–1983" is coarser than "March 1982 – May 1983". */
function compareEnds(given: Ends, key: Ends): Likeness {
	const ends = [compare(given.from, key.from), compare(given.to, key.to)];
	if (ends.includes('wrong')) return 'wrong';
	return ends.includes('coarser') ? 'coarser' : 'right';
}

/** "In which year …?": then the year is enough, whatever the key adds. */
const asksYear = /\b(?:which|what) year\b|\bhansı il|\bneçənci il|کس سال|کس سن/iu;

/** What was given against a key that is a date, and what it was read as. */
export function compareDate(
	given: string,
	key: AnyDate,
	stem: string
): { readonly likeness: Likeness; readonly read: string | undefined } {
	const year = key.precision === 'range' ? undefined : key.year;
	let best: { likeness: Likeness; read: string | undefined } = {
		likeness: 'wrong',
		read: undefined
	};
	for (const { date, short } of readings(given, key)) {
		const found = compare(date, key);
		const isEnough =
			found === 'coarser' && date.precision === 'year' && date.year === year && asksYear.test(stem);
		const likeness = isEnough ? 'right' : found === 'right' ? (short ?? 'right') : found;
		if (best.read === undefined || isBetter(likeness, best.likeness))
			best = { likeness, read: printDate(date) };
		if (likeness === 'right') break;
	}
	return best;
}
