import { dateAtStart } from './lines.ts';
import type { Draft } from './draft.ts';

/** Fewer may be the numbers of pages. */
const leastDates = 4;
const longestEvent = 300;

/** The year of a line that is nothing but a date. */
function yearAlone(text: string, { start, end, kind }: Draft): number | undefined {
	if ((kind !== 'body' && kind !== 'dateline') || end - start > 40) return undefined;
	const found = /\d{3}/.test(text.slice(start, end))
		? dateAtStart(text, { start, end })
		: undefined;
	if (!found || /[^\s:.)]/.test(text.slice(found.end, end)) || 'part' in found.when)
		return undefined;
	const first = found.when.precision === 'range' ? found.when.from : found.when;
	return 'year' in first ? first.year : undefined;
}

/** "1600–1867" over the name of a period. */
const isBareYears = (text: string, draft: Draft): boolean =>
	yearAlone(text, draft) !== undefined ||
	/^\d{3,4}\s*[–-]\s*\d{2,4}$/.test(text.slice(draft.start, draft.end));

const isEvent = (text: string, { start, end, kind }: Draft): boolean =>
	(kind === 'body' || kind === 'row' || kind === 'item') &&
	end - start <= longestEvent &&
	/\p{L}{2}.*\p{L}{3}/su.test(text.slice(start, end)) &&
	// a paragraph tells of more than that year
	!/\p{Ll}{2}[.!?]\s+\p{Lu}/u.test(text.slice(start, end));

/** Whether the years go one way, as those of a timeline do. */
function isInOrder(years: readonly number[]): boolean {
	const steps = years.slice(1).map((year, i) => year - (years[i] ?? year));
	const back = steps.filter((step) => step < 0).length;
	return Math.min(back, steps.filter((step) => step > 0).length) * 5 <= steps.length;
}

/** A year alone on its line and what happened then on the next, throughout a text: each two are one line of a timeline. */
export function datesAbove(text: string, drafts: readonly Draft[]): Draft[] {
	const years = drafts.map((draft) => yearAlone(text, draft));
	const isPair = drafts.map((draft, i) => {
		const event = drafts[i + 1];
		const isFree = (at: number) => {
			const next = drafts[at];
			return next?.paragraph !== draft.paragraph || isBareYears(text, next);
		};
		return (
			years[i] !== undefined &&
			event !== undefined &&
			!isBareYears(text, event) &&
			event.paragraph === draft.paragraph &&
			isEvent(text, event) &&
			// a name and what is told of it; more lines under one date stay lines of their own
			(isFree(i + 2) || isFree(i + 3))
		);
	});
	const dated = years.filter((year, i) => year !== undefined && isPair[i] === true);
	if (dated.length < leastDates || !isInOrder(dated.flatMap((year) => year ?? [])))
		return [...drafts];
	return drafts.flatMap((draft, i) => {
		if (isPair[i - 1] === true) return [];
		return isPair[i] === true
			? [{ ...draft, kind: 'row' as const, end: drafts[i + 1]?.end ?? draft.end }]
			: [draft];
	});
}
