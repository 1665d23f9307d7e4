import Fraction from 'fraction.js';
import { countsRight } from '../answer/grade.ts';
import { judgeAnswer } from '../answer/judge.ts';
import type { Verdict } from '../answer/verdict.ts';
import { pairsOf } from '../deck/lists.ts';
import { itemsOf } from '../deck/items.ts';
import { questionsOf, type Item, type Paper, type Section } from './paper.ts';
import { mostOf, stakesOf, type Certainty, type Marking } from './scheme.ts';
import type { Response } from './sitting.ts';

export type Outcome = 'right' | 'wrong' | 'partial' | 'blank';

/** A question as it was marked. `marks` are exact. */
export type Marked = {
	readonly index: number;
	readonly item: Item;
	readonly section: string;
	readonly marking: Marking;
	readonly outcome: Outcome;
	readonly marks: Fraction;
	readonly answered: string;
	readonly certainty?: Certainty;
	readonly tookMs: number;
	/** How the answer stands to the key; absent where there is none. */
	readonly verdict?: Verdict;
};

/** What a part of a paper came to. `lost` are the marks that wrong answers took, as a number of marks above 0. */
export type Tally = {
	readonly questions: number;
	readonly attempted: number;
	readonly right: number;
	readonly wrong: number;
	readonly partial: number;
	readonly marks: Fraction;
	readonly most: Fraction;
	readonly lost: Fraction;
	readonly tookMs: number;
};

export type Result = {
	readonly marked: readonly Marked[];
	readonly total: Tally;
	/** In the order of the paper; topics, kinds and forms in that of their first question. */
	readonly sections: ReadonlyMap<string, Tally>;
	readonly topics: ReadonlyMap<string, Tally>;
	readonly kinds: ReadonlyMap<string, Tally>;
	readonly forms: ReadonlyMap<string, Tally>;
	/** Absent where the paper names no pass. */
	readonly isPassed?: boolean;
};

/** The most that a whole paper can bring. */
export const mostMarksOf = (paper: Paper): Fraction =>
	sum(questionsOf(paper).map(({ section }) => mostOf(section.marking)));

export const sum = (list: readonly Fraction[]): Fraction =>
	list.reduce((a, b) => a.add(b), new Fraction(0));

type Answers = (card: Item['card']) => Pick<Response, 'answered' | 'certainty' | 'tookMs'>;

/** Marks a paper by its answers. */
export function score(paper: Paper, answers: Answers): Result {
	const marked = questionsOf(paper).map(({ index, section, item }) => ({
		index,
		...markOf(item, section, answers(item.card))
	}));
	const total = tally(marked);
	const by = (keyOf: (one: Marked) => string) =>
		new Map([...grouped(marked, keyOf)].map(([key, list]) => [key, tally(list)]));
	return {
		marked,
		total,
		sections: by(({ section }) => section),
		topics: by(({ item }) => item.note.topic ?? ''),
		kinds: by(({ item }) => item.note.kind),
		forms: by(({ item }) => item.form),
		...(paper.passShare !== undefined && {
			isPassed: total.marks.gte(total.most.mul(new Fraction(paper.passShare)))
		})
	};
}

/** Whether an answer in a paper is right, and which part of an order or of pairs is. */
export function creditOf(item: Item, answered: string): { verdict: Verdict; share: Fraction } {
	const asked = item.form === 'choice' ? { ...item.note, type: 'choice' as const } : item.note;
	const verdict = judgeAnswer(asked, item.ord, answered);
	if (countsRight(verdict)) return { verdict, share: new Fraction(1) };
	return { verdict, share: partOf(item, verdict) };
}

/**
 * The part that is right: of pairs, those that are; of an order, the neighbours that stand in line with the longest run
 * in the right order (a run of one is nothing).
 */
function partOf({ form, note }: Item, { difference }: Verdict): Fraction {
	const same = difference.filter(({ kind }) => kind === 'same').length;
	if (form === 'matching') return new Fraction(same, Math.max(1, pairsOf(note.answer).length));
	if (form !== 'ordering') return new Fraction(0);
	const most = itemsOf(note.answer).length - 1;
	return new Fraction(Math.max(0, Math.min(same, most) - 1), Math.max(1, most));
}

function markOf(
	item: Item,
	{ title: section, marking }: Section,
	{ answered, certainty, tookMs }: ReturnType<Answers>
): Omit<Marked, 'index'> {
	const rest = {
		item,
		section,
		marking,
		answered,
		tookMs,
		...(certainty !== undefined && { certainty })
	};
	if (answered === '') return { ...rest, outcome: 'blank', marks: new Fraction(marking.blank) };
	const { verdict, share } = creditOf(item, answered);
	const stakes = stakesOf(marking, certainty);
	if (share.equals(1))
		return { ...rest, verdict, outcome: 'right', marks: new Fraction(stakes.right) };
	if (marking.isPartial && share.gt(0))
		return { ...rest, verdict, outcome: 'partial', marks: new Fraction(stakes.right).mul(share) };
	return { ...rest, verdict, outcome: 'wrong', marks: new Fraction(stakes.wrong) };
}

export function tally(marked: readonly Marked[]): Tally {
	const count = (outcome: Outcome) => marked.filter((one) => one.outcome === outcome).length;
	return {
		questions: marked.length,
		attempted: marked.length - count('blank'),
		right: count('right'),
		wrong: count('wrong'),
		partial: count('partial'),
		marks: sum(marked.map(({ marks }) => marks)),
		most: sum(marked.map(({ marking }) => mostOf(marking))),
		lost: sum(
			marked.flatMap(({ marks, outcome }) =>
				outcome !== 'blank' && marks.lt(0) ? [marks.neg()] : []
			)
		),
		tookMs: marked.reduce((all, { tookMs }) => all + tookMs, 0)
	};
}

export function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const one of list) {
		const group = groups.get(keyOf(one));
		if (group) group.push(one);
		else groups.set(keyOf(one), [one]);
	}
	return groups;
}
