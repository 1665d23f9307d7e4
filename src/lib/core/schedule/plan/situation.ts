import type { Card } from '../card.ts';
import type { StudyDay } from '../day.ts';
import { fullParameters } from '../parameters.ts';
import type { Pace } from '../pace.ts';
import { isAtOrBelow } from '../../deck/tags.ts';
import { mostDays, type Exam } from './exam.ts';
import { habitsOf, type Habits } from './habits.ts';
import { Memories } from './memories.ts';
import { Quick } from './quick.ts';
import type { Aim } from './values.ts';
import type { World } from './world.ts';

/** A card with what an exam's scope asks for. */
export type PlannedCard = {
	readonly card: Card;
	readonly tags: readonly string[];
	readonly topic?: string;
};

/** What a day of study was meant to have, and what it had. */
export type KeptDay = { readonly minutes: number; readonly tookMs: number };

/** All that a plan depends on, as plain data. */
export type ExamSituation = {
	readonly exams: readonly Exam[];
	readonly cards: readonly PlannedCard[];
	readonly today: StudyDay;
	/** Of FSRS: 21, or 19 or 17 of older versions. */
	readonly parameters: readonly number[];
	readonly pace: Pace;
	/** Odds and times that were measured more closely than a pace. */
	readonly habits?: Habits;
	/** The last days of study; what they had of what they were meant to have is expected of those to come. */
	readonly kept?: readonly KeptDay[];
};

/** The cards that count, with the numbers of them. */
export type Laid = {
	readonly world: World;
	/** By place in the numbers. */
	readonly cards: readonly PlannedCard[];
	/** Exams from tomorrow on, soonest first. */
	readonly exams: readonly LaidExam[];
	/** What is expected of a planned minute. */
	readonly keptShare: number;
};

export type LaidExam = {
	readonly exam: Exam;
	/** Days from today. */
	readonly day: number;
	/** How much of the marks each card has; together 1. */
	readonly weights: Float64Array;
};

/** What is known long after counts half of what is known at the exam. */
const keptWeight = 0.5;
/** With more, near ones are taken together. */
const mostClasses = 8;

/** Lays the cards of all coming exams out in numbers. Suspended cards and those that no exam asks are left out. */
export function laidOut(situation: ExamSituation): Laid {
	const { today } = situation;
	const coming = situation.exams
		.filter(({ date }) => date > today && date <= today + mostDays.ahead)
		.toSorted((a, b) => a.date - b.date);
	const scopes = coming.map(weightBy);
	const cards = situation.cards
		.filter(
			(planned) => !planned.card.suspended && scopes.some((weightOf) => weightOf(planned) > 0)
		)
		.toSorted(byPosition);
	const exams = coming.map((exam, n) => {
		const weights = Float64Array.from(cards, (planned) => scopes[n]?.(planned) ?? 0);
		const sum = weights.reduce((total, weight) => total + weight, 0);
		return {
			exam,
			day: exam.date - today,
			weights: sum > 0 ? weights.map((weight) => weight / sum) : weights
		};
	});
	const keptShare = keptShareOf(situation.kept ?? []);
	const { classes, classOf } = classesOf(exams, today, cards.length);
	const world: World = {
		quick: new Quick(fullParameters(situation.parameters)),
		habits: situation.habits ?? habitsOf(situation.pace),
		memories: memoriesOf(cards, today),
		classes,
		classOf,
		budgets: budgetsOf(coming, today).map((ms) => ms * keptShare)
	};
	return { world, cards, exams, keptShare };
}

/** What a card weighs in an exam, 0 where it is not asked: the highest weight of the parts that name it. */
export function weightBy({ scope }: Pick<Exam, 'scope'>): (planned: PlannedCard) => number {
	const decks = new Map<string, number>();
	const tags: { readonly isIn: (tag: string) => boolean; readonly weight: number }[] = [];
	for (const part of scope)
		if (part.kind === 'deck')
			decks.set(part.deck, Math.max(decks.get(part.deck) ?? 0, part.weight));
		else tags.push({ isIn: isAtOrBelow(part.tag), weight: part.weight });
	return ({ card, tags: own }) =>
		tags.reduce(
			(most, { isIn, weight }) => (own.some(isIn) ? Math.max(most, weight) : most),
			decks.get(card.deckId) ?? 0
		);
}

const byPosition = ({ card: a }: PlannedCard, { card: b }: PlannedCard): number =>
	a.position - b.position || a.ord - b.ord;

function memoriesOf(cards: readonly PlannedCard[], today: StudyDay): Memories {
	const memories = new Memories(cards.length);
	for (const [i, { card }] of cards.entries()) {
		if (card.state.phase === 'new') continue;
		memories.s[i] = card.state.stability;
		memories.d[i] = card.state.difficulty;
		memories.last[i] = Math.min(card.state.lastDay - today, 0);
	}
	return memories;
}

/** Milliseconds of each day until the last exam: the minutes of all exams that are still to come then. */
function budgetsOf(exams: readonly Exam[], today: StudyDay): Float64Array {
	const days = exams.reduce((most, { date }) => Math.max(most, date - today), 0);
	return Float64Array.from({ length: days }, (_, n) => {
		const day = today + n;
		return exams.reduce((sum, { date, daysOff, minutesPerDay }) => {
			const isOff = daysOff.some(({ from, to }) => from <= day && day <= to);
			return day < date && !isOff ? sum + minutesPerDay * 60_000 : sum;
		}, 0);
	});
}

/** Two weeks of kept promises weigh as much as these days. */
const priorDays = 3;

function keptShareOf(kept: readonly KeptDay[]): number {
	const planned = kept.reduce((sum, { minutes }) => sum + minutes, 0);
	if (planned <= 0) return 1;
	const spent = kept.reduce((sum, { tookMs }) => sum + tookMs / 60_000, 0);
	const prior = (priorDays * planned) / kept.length;
	return Math.min(Math.max((spent + prior) / (planned + prior), 0.2), 1.5);
}

/** Cards that count alike, taken together. */
function classesOf(exams: Laid['exams'], today: StudyDay, count: number) {
	for (let base = 1.01; ; base *= base) {
		const near = (weight: number) => Math.round(Math.log(weight) / Math.log(base));
		const kinds = new Map<string, number>();
		const members: number[][] = [];
		const classOf = Uint8Array.from({ length: count }, (_, i) => {
			const key = exams
				.map(({ weights }) => ((weights[i] ?? 0) > 0 ? near(weights[i] ?? 0) : ''))
				.join();
			const kind = kinds.get(key) ?? kinds.size;
			kinds.set(key, kind);
			(members[kind] ??= []).push(i);
			return kind;
		});
		if (kinds.size > mostClasses && base < 1e6) continue;
		const classes = members.map((own) =>
			exams.flatMap(({ exam, day, weights }): Aim[] => {
				const weight = own.reduce((sum, i) => sum + (weights[i] ?? 0), 0) / own.length;
				if (weight === 0) return [];
				if (exam.keepUntil === undefined) return [{ day, weight }];
				return [
					{ day, weight },
					{ day: exam.keepUntil - today, weight: keptWeight * weight }
				];
			})
		);
		return { classes: classes.map((aims) => aims.toSorted((a, b) => a.day - b.day)), classOf };
	}
}
