import type { PlainDate } from '../text/date.ts';
import { findDates } from '../text/dates.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';

type Precision = PlainDate['precision'];

/** The first date in some words that they state whole. */
const stated = (
	text: string,
	precisions: readonly Precision[] = ['day']
): PlainDate | undefined => {
	const value = findDates(text).find(
		({ value }) =>
			value?.basis === 'stated' &&
			value.precision !== 'range' &&
			precisions.includes(value.precision)
	)?.value;
	if (value === undefined || value.precision === 'range') return undefined;
	const { basis: _basis, ...plain } = value;
	return plain;
};

const substance = new Set<Draft['kind']>(['body', 'quotation', 'item', 'row']);
/** How much may stand before a date that a text was published at, or after it. */
const edge = 3;

/** A date in the midst of a text is the date of what is told there. */
const isAtEdge = (drafts: readonly Draft[], i: number): boolean =>
	drafts.length - i <= edge ||
	drafts.slice(Math.max(0, i - 40), i).filter(({ kind }) => substance.has(kind)).length < edge;

/** "Updated: 2 May 2021 | Originally published: 1 May 2021": page furniture, but it dates the text. */
const label =
	/\b(?:(?:first |originally )?(?:published|posted|released|issued)|updated)(?: (?:on|at))?\s*:?\s*(?=[\p{L}\d])/giu;

function labelled(line: string): PlainDate | undefined {
	const marks = [...line.matchAll(label)];
	const dates = marks.flatMap(({ 0: mark, index }) => {
		const rest = line.slice(index + mark.length, index + mark.length + 40);
		const [first] = findDates(rest);
		const date = first && first.start < 12 ? stated(rest) : undefined;
		return date ? [{ mark, date }] : [];
	});
	return (dates.find(({ mark }) => !/^updated/i.test(mark)) ?? dates[0])?.date;
}

/** What a collection of the day's or month's news is called. */
const digest =
	/\b(?:current affairs|news|digest|daily|bulletin|headlines|round-?up|one[- ]liners?|briefing|capsule)\b/i;
/** Words that count from the day of writing. */
const ofToday =
	/\b(?:today|yesterday|tonight|tomorrow|(?:this|last) (?:morning|afternoon|evening|night|week))\b/i;

/** "Current Affairs – 5 May 2021"; another title's date is the text's own only where the text speaks of "today". */
function ofTitle(title: string, beginning: string): PlainDate | undefined {
	if (digest.test(title)) return stated(title, ['day', 'month']);
	return ofToday.test(beginning) ? stated(title) : undefined;
}

/** "The minister opened it today (5 May 2021)". */
const spelledOut = (beginning: string): PlainDate | undefined => {
	const told = /\btoday,? ?[([]([^()[\]]{6,30})[)\]]/i.exec(beginning)?.[1];
	return told === undefined ? undefined : stated(told);
};

/** How many characters of a text show whether it speaks of the day of writing. */
const beginningLength = 2000;

/**
 * The day that a text says it was published on: in a dateline or byline at its beginning or end, behind a label, in
 * a title that dates it, or beside "today".
 */
export function publishedIn(
	text: string,
	drafts: readonly Draft[],
	title: string | undefined
): PlainDate | undefined {
	const words = ({ start, end }: Span) => text.slice(start, Math.min(end, start + 300));
	const lines = (isOne: (draft: Draft, i: number) => boolean) => drafts.filter(isOne).map(words);
	const own = [
		...lines(({ kind }, i) => kind === 'dateline' && isAtEdge(drafts, i)),
		...lines(({ kind }) => kind === 'byline')
	];
	const [first] = own.flatMap((line) => stated(line) ?? []);
	if (first) return first;
	const furniture = lines(({ kind }, i) => kind === 'boilerplate' && isAtEdge(drafts, i));
	const [marked] = furniture.flatMap((line) => labelled(line) ?? []);
	if (marked) return marked;
	const beginning = text.slice(0, beginningLength);
	return (title && ofTitle(title, beginning)) || spelledOut(beginning);
}
