import type { Reading, Sentence } from '../language/read.ts';
import type { Context } from './context.ts';
import { oncePerReading } from './once.ts';
import type { DateValue, PlainDate } from '../text/date.ts';
import { yearOf } from './time.ts';

type Dated = { readonly start: number; readonly year: number | undefined };

/** "over the next three years": counted from the day of writing, it tells of no other. */
const isCounted = (value: DateValue): boolean =>
	value.basis === 'dateline' && value.precision === 'range' && yearOf(value) === undefined;

const datesIn = ({ mentions }: Sentence): Dated[] =>
	mentions.flatMap((mention) =>
		mention.type === 'date' && !isCounted(mention.value)
			? [{ start: mention.start, year: yearOf(mention.value) }]
			: []
	);

/** ", founded in 1941," and "(born 1970)", "– host of 2023 –": a date that only its own aside has. */
const aside = /\([^()]*\)|, \p{Ll}+(?:ed|t|n|lt)\b[^,;]*,| [–—] [^–—]{1,160} [–—] /gu;

/** "has been so since 1958" is so now. */
const since = (at: number, legible: string): boolean =>
	/\bsince (?:the )?$/i.test(legible.slice(Math.max(0, at - 12), at)) ||
	/^since\b/i.test(legible.slice(at));

/** "has 14 partners": a number told so is that of the day of writing, whatever years were told before it. */
const counting =
	/\b(?:has|have|consists? of|comprises?|employs?|operates?|owns?|accounts? for|maintains?) (?:(?:a total of|about|around|over|nearly|almost|some|approximately|more than) )*(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/;

/** The dates of a sentence that hold for all of it. */
function datesOfAll(sentence: Sentence, { legible }: Reading): Dated[] {
	const text = legible.slice(sentence.start, sentence.end);
	const asides = [...text.matchAll(aside)].map(({ index, 0: words }) => ({
		start: sentence.start + index,
		end: sentence.start + index + words.length
	}));
	return datesIn(sentence).filter(
		(date) =>
			!since(date.start, legible) &&
			!asides.some(({ start, end }) => start <= date.start && date.start < end)
	);
}

/** The years that most dates of a text lie in are the years that it tells of. */
const mainYear = oncePerReading(({ sentences }) => {
	const counts = new Map<number | undefined, number>();
	const all = sentences.flatMap(datesIn);
	for (const { year } of all) counts.set(year, (counts.get(year) ?? 0) + 1);
	return [...counts].find(([, count]) => count * 2 > all.length)?.[0];
});

const isPresent = ({ clauses, parsed }: Sentence): boolean =>
	[...clauses, ...parsed].some(
		({ verb, isReported }) =>
			(verb.tense === 'present' || /^(?:has|have)$/.test(verb.words?.auxiliaries[0] ?? '')) &&
			verb.mood === 'finite' &&
			isReported !== true
	);

/** "will open in 2030": told as a plan of the day of writing. */
const isPlan = ({ clauses, parsed }: Sentence): boolean =>
	[...clauses, ...parsed].some(
		({ verb, isReported }) =>
			verb.words?.auxiliaries[0] === 'will' && verb.mood === 'finite' && isReported !== true
	);

/** What was counted up to the day of writing. */
const untilNow = /\b(?:so far|to date|in total|currently|at present|(?:has|have) been)\b/i;

/** Whether a sentence without a date stands in a text that tells of the year of its writing just there. */
function tellsYear(year: number, { sentence, reading }: Context): boolean {
	const { sentences } = reading;
	const before = sentences.slice(0, sentences.indexOf(sentence));
	const last = before.findLast((other) => datesIn(other).length > 0);
	if (last) return datesIn(last).every((date) => date.year === year);
	return sentences.every((other) => datesIn(other).length === 0) || mainYear(reading) === year;
}

/** The month of a text's own day, for what it tells as news without a date. */
export const issueMonth = ({ published }: Pick<Context, 'published'>): DateValue | undefined =>
	published?.precision === 'day' || published?.precision === 'month'
		? { precision: 'month', year: published.year, month: published.month, basis: 'issue' }
		: undefined;

/** The day or month that a sentence itself tells, nearer to what it says than the day of writing is. */
export function ownDay({ mentions }: Pick<Sentence, 'mentions'>): PlainDate | undefined {
	const days = mentions.flatMap((mention) =>
		mention.type === 'date' &&
		(mention.value.precision === 'day' || mention.value.precision === 'month')
			? [mention.value]
			: []
	);
	return days.length === 1 ? days[0] : undefined;
}

/** Whether the paragraph tells of another year before the sentence. */
const tellsOtherYear = (
	{ sentences }: Pick<Reading, 'sentences'>,
	{ block, start }: Pick<Sentence, 'block' | 'start'>,
	year: number
): boolean =>
	sentences.some(
		(other) =>
			other.block === block &&
			other.start < start &&
			datesIn(other).some((date) => date.year !== year)
	);

/** "on the eve of the Lake War": told of a time that no year says. */
const ofWar = /\b\p{Lu}\p{Ll}+ [Ww]ar\b/u;

/** Whether who held an office by a sentence may have held it in another year than it was written in. */
export const isOfOtherTime = (reading: Reading, sentence: Sentence, year: number): boolean =>
	tellsOtherYear(reading, sentence, year) ||
	ofWar.test(reading.legible.slice(sentence.start, sentence.end));

/**
 * Whether what a sentence tells of something that changes was so on the day of writing. It is where all its dates lie in that year;
 * without dates, where it is told in the present or among dates of that year, and nothing before it in its
 * paragraph tells another year.
 */
export function isOfToday(context: Context): boolean {
	const { sentence, reading, published } = context;
	const year = published && yearOf(published);
	if (year === undefined) return false;
	const words = reading.legible.slice(sentence.start, sentence.end);
	const isComing = isPlan(sentence);
	const told = isComing || isPresent(sentence) || untilNow.test(words);
	const dates = told ? datesOfAll(sentence, reading) : datesIn(sentence);
	const fits = (date: Dated) =>
		date.year === year || (isComing && date.year !== undefined && date.year > year);
	if (!dates.every(fits)) return false;
	if (dates.some((date) => date.year === year)) return true;
	const hasOtherYear = tellsOtherYear(reading, sentence, year);
	return counting.test(words) || (!hasOtherYear && (told || tellsYear(year, context)));
}
