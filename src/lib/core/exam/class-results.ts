import type { CardId } from '../deck/note.ts';
import {
	itemFigures,
	paperFigures,
	type ItemFigures,
	type PaperFigures,
	type Scores
} from './analysis.ts';
import { questionsOf, type Item, type Paper } from './paper.ts';
import { mostOf } from './scheme.ts';
import { score, type Outcome, type Result } from './score.ts';

/** What one person answered, as their results file tells. */
export type Answered = {
	readonly name: string;
	readonly answers: ReadonlyMap<
		CardId,
		{ readonly answered: string; readonly certainty?: 1 | 2 | 3 }
	>;
};

/** How often an answer was given; `isKey` if it is right. */
export type Use = { readonly answer: string; readonly count: number; readonly isKey: boolean };

/** Why a question should be looked at again. */
export const mendings = [
	'too-few',
	'negative',
	'weak',
	'too-hard',
	'too-easy',
	'wrong-beats-key',
	'unused-options'
] as const;
export type Mending = (typeof mendings)[number];

export type ItemReport = {
	readonly item: Item;
	readonly figures: ItemFigures;
	/** For a choice question all options, for others the answers that were given, the most frequent first. */
	readonly uses: readonly Use[];
	readonly blanks: number;
	readonly mendings: readonly Mending[];
};

export type ClassReport = {
	readonly people: readonly { readonly name: string; readonly result: Result }[];
	readonly paper?: PaperFigures;
	readonly items: readonly ItemReport[];
};

/** Marks everybody and works out how each question did. */
export function classReport(paper: Paper, answered: readonly Answered[]): ClassReport {
	const none = { answered: '', tookMs: 0 };
	const people = answered.map(({ name, answers }) => ({
		name,
		result: score(paper, (card) => ({ ...none, ...answers.get(card) }))
	}));
	const questions = questionsOf(paper);
	const scores: Scores = {
		rows: people.map(({ result }) => result.marked.map(({ marks }) => marks.valueOf())),
		most: questions.map(({ section }) => mostOf(section.marking).valueOf())
	};
	const figures = itemFigures(scores);
	const whole = paperFigures(scores);
	const items = questions.flatMap(({ index, item }): ItemReport[] => {
		const own = figures[index];
		if (!own) return [];
		const given = people.flatMap(({ result }) => result.marked[index] ?? []);
		const uses = usesOf(item, given);
		const blanks = given.filter(({ outcome }) => outcome === 'blank').length;
		return [{ item, figures: own, uses, blanks, mendings: mendingsOf(own, uses, given.length) }];
	});
	return { people, items, ...(whole && { paper: whole }) };
}

function usesOf(
	{ form, options, note }: Item,
	given: readonly { readonly answered: string; readonly outcome: Outcome }[]
): Use[] {
	const counts = new Map<string, { count: number; isKey: boolean }>(
		(form === 'choice' ? options : []).map((option) => [
			option,
			{ count: 0, isKey: option === note.answer }
		])
	);
	for (const { answered, outcome } of given)
		if (answered !== '') {
			const before = counts.get(answered)?.count ?? 0;
			counts.set(answered, { count: before + 1, isKey: outcome === 'right' });
		}
	return [...counts]
		.map(([answer, use]) => ({ answer, ...use }))
		.sort((a, b) => (form === 'choice' ? 0 : b.count - a.count));
}

/** Below so many answers the figures say nothing. */
const fewest = 10;
/** Facility and discrimination as Moodle's documentation reads them. */
const bounds = { hard: 0.2, easy: 0.95, weak: 0.2 } as const;

function mendingsOf(
	{ facility, discrimination }: ItemFigures,
	uses: readonly Use[],
	people: number
): Mending[] {
	if (people < fewest) return ['too-few'];
	const key = Math.max(0, ...uses.filter(({ isKey }) => isKey).map(({ count }) => count));
	const is: Record<Exclude<Mending, 'too-few'>, boolean> = {
		negative: discrimination !== undefined && discrimination < 0,
		weak: discrimination !== undefined && discrimination >= 0 && discrimination < bounds.weak,
		'too-hard': facility < bounds.hard,
		'too-easy': facility > bounds.easy,
		'wrong-beats-key': uses.some(({ isKey, count }) => !isKey && count > key),
		'unused-options': uses.some(({ count }) => count === 0)
	};
	return mendings.filter((one) => one !== 'too-few' && is[one]);
}
