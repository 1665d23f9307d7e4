import { findDates, type DateMention } from '../text/dates.ts';
import { findNumbers, type NumberMention } from '../text/numbers.ts';
import type { PlainDate } from '../text/date.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Mention } from './mention.ts';
import { findRuns } from './names.ts';
import { nameRun } from './naming.ts';
import type { Word } from './words.ts';

export type SentenceMentions = { readonly mentions: Mention[]; readonly undated: DateMention[] };

const roughly =
	/(?:about|over|around|nearly|almost|approximately|some|more than|less than|fewer than|up to|at least) $/i;

/** "over a hundred": what makes a number rough is read with it. */
const withRough = (text: string, number: NumberMention): NumberMention => {
	const rough = roughly.exec(text.slice(Math.max(0, number.start - 16), number.start));
	return rough ? { ...number, start: number.start - rough[0].length } : number;
};

const byStart = (a: Span, b: Span) => a.start - b.start;

/**
 * What one sentence mentions. Dates win over numbers and both over names, except that a name that began
 * before keeps its number ("Three Brothers - 2021", "Resolution 1973").
 */
export function findMentions(
	text: string,
	offset: number,
	words: readonly Word[],
	published: PlainDate | undefined,
	isName: (word: Word) => boolean
): SentenceMentions {
	const moved = <T extends Span>(found: T): T => ({
		...found,
		start: found.start + offset,
		end: found.end + offset
	});
	const dates = findDates(text, { published }).map(moved);
	const numbers = findNumbers(text)
		.map((number) => moved(withRough(text, number)))
		.filter((number) => !dates.some((date) => overlaps(date, number)));
	const taken = [
		...dates,
		...numbers.filter(({ value }) => value.kind !== 'ordinal' && value.kind !== 'count')
	];
	const isFree = (word: Word) => !taken.some((other) => overlaps(other, word));
	const names = findRuns(words, isFree, isName).flatMap(nameRun);
	const counts: Mention[] = numbers
		.filter((number) => !names.some((name) => overlaps(name, number)))
		.map((number) => ({ type: 'number', ...number }));
	const dated = dates.flatMap((date): Mention[] =>
		date.value === undefined
			? []
			: [
					{
						type: 'date',
						value: date.value,
						start: date.start,
						end: date.end,
						...(date.preposition ? { preposition: date.preposition } : {})
					}
				]
	);
	return {
		mentions: [...dated, ...counts, ...names].sort(byStart),
		undated: dates.filter((date) => date.value === undefined)
	};
}
