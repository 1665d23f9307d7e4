import { printDate } from '../text/date.ts';
import type { NoteKind } from '../text/kinds.ts';
import { fold } from '../text/unicode.ts';
import { compareDate } from './dates.ts';
import { differenceInLetters, differenceInWords, type Segment } from './difference.ts';
import { intervalIn, isWithin, type Interval } from './interval.ts';
import { compareName } from './naming.ts';
import { compareNumber } from './numbers.ts';
import { dateKey } from './read-dates.ts';
import { numberKey } from './read-numbers.ts';
import { bestOf, isBetter, verdict, type Likeness, type Verdict } from './verdict.ts';

/** What is asked for. */
export type Asked = {
	/** The right answers, the one that is shown first. */
	readonly keys: readonly [string, ...string[]];
	readonly kind: NoteKind;
	/** The question: it may name the unit, or ask for the year alone. */
	readonly stem?: string;
	/** Answers known to be wrong: no slip of spelling makes one of them right. */
	readonly wrong?: readonly string[];
};

type Judged = { readonly likeness: Likeness; readonly difference: readonly Segment[] };

/**
 * Grades a typed answer by what kind of thing the key is: a date by its value, an amount by its value and unit, a
 * name by its words. Never throws; in time that grows with the length of both.
 */
export function gradeTyped(given: string, asked: Asked): Verdict {
	const [first, ...others] = asked.keys;
	let [key, best] = [first, judge(given, first, asked)];
	for (const other of others) {
		const judged = judge(given, other, asked);
		if (isBetter(judged.likeness, best.likeness)) [key, best] = [other, judged];
	}
	const isOther =
		best.likeness === 'misspelt' && asked.wrong?.some((text) => fold(text) === fold(given));
	return verdict(isOther ? 'wrong' : best.likeness, key, best.difference);
}

const isBlank = (text: string): boolean => text.trim() === '';

function judge(given: string, key: string, { kind, stem = '' }: Asked): Judged {
	if (isBlank(given)) return { likeness: 'wrong', difference: [{ kind: 'missing', text: key }] };
	if (given === key || (fold(given) !== '' && fold(given) === fold(key)))
		return { likeness: 'right', difference: [{ kind: 'same', text: given }] };
	const interval = intervalIn(key);
	if (interval) return within(given, key, interval);
	const ways = kind === 'figure' ? [asNumber, asDate] : [asDate, asNumber];
	for (const way of ways) {
		const judged = way(given, key, stem);
		if (judged) return judged;
	}
	const likeness = compareName(given, key, kind, stem);
	return { likeness, difference: shown(likeness, given, () => differenceInLetters(given, key)) };
}

function within(given: string, key: string, interval: Interval): Judged {
	const likeness = isWithin(given, interval) ? 'right' : 'wrong';
	return { likeness, difference: shown(likeness, given, () => differenceInWords(given, key)) };
}

/** A right answer shows no difference, however else it is written. */
const shown = (likeness: Likeness, given: string, difference: () => Segment[]): Segment[] =>
	likeness === 'right' ? [{ kind: 'same', text: given }] : difference();

function asDate(given: string, key: string, stem: string): Judged | undefined {
	const date = dateKey(key);
	if (!date) return undefined;
	const { likeness, read } = compareDate(given, date, stem);
	const difference = () =>
		read === undefined || likeness === 'misspelt'
			? differenceInWords(given, key)
			: differenceInWords(read, printDate(date));
	return { likeness, difference: shown(likeness, given, difference) };
}

function asNumber(given: string, key: string, stem: string): Judged | undefined {
	const amount = numberKey(key);
	if (!amount) return undefined;
	const likeness = bestOf(compareNumber(given, amount, stem));
	return { likeness, difference: shown(likeness, given, () => differenceInWords(given, key)) };
}
