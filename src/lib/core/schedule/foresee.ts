import { planBacklog, type BacklogPlan } from './backlog.ts';
import type { Card } from './card.ts';
import type { CatchUp } from './catch-up.ts';
import type { StudyDay } from './day.ts';
import type { Pace } from './pace.ts';
import type { Preset } from './preset.ts';
import { rearrange, withMoves, type Move } from './rearrange.ts';
import { schedulerOf } from './scheduler.ts';
import { schedulersFor, type DeckRules, type ParameterSet } from './schedulers.ts';
import { simulate, type DoneToday, type SimulatedDay } from './simulate.ts';

/** All that the coming days depend on, as plain data: change it and see what would come of the change. */
export type Situation = {
	readonly cards: readonly Card[];
	readonly library: Preset;
	readonly decks: readonly DeckRules[];
	readonly sets: readonly ParameterSet[];
	readonly pace: Pace;
	readonly today: StudyDay;
	readonly catchUp?: Pick<CatchUp, 'minutesPerDay'> | undefined;
	/** What was answered today already. */
	readonly done?: readonly DoneToday[];
};

/** A day to come, without the names of its cards. */
export type DayAhead = Omit<SimulatedDay, 'cards'>;

/** The same luck in every situation, so that only what was changed tells them apart. */
const seed = 'ahead';

/** Reviews, new cards and minutes of each of the next days. Nothing is changed by it. */
export const foresee = (situation: Situation, days: number): readonly DayAhead[] =>
	[
		...simulate(situation.cards, {
			...optionsOf(situation),
			days,
			catchUpMinutes: situation.catchUp?.minutesPerDay
		})
	].map(withoutCards);

export type MovesAhead = {
	readonly moves: readonly Move[];
	readonly days: readonly DayAhead[];
};

/** What days off and easy weekdays would move of what is planned, and the next days with that. */
export function foreseeMoves(situation: Situation, days: number): MovesAhead {
	const { cards, today } = situation;
	const moves = rearrange(cards, today, optionsOf(situation).schedulerFor);
	return { moves, days: foresee({ ...situation, cards: withMoves(cards, moves) }, days) };
}

export type CatchUpAhead = Omit<BacklogPlan, 'days'> & {
	readonly minutesPerDay: number;
	readonly days: readonly DayAhead[];
};

/** The days until work that piled up is done, with so many minutes on each. */
export function foreseeCatchUp(
	situation: Situation,
	minutesPerDay: number,
	days: number
): CatchUpAhead {
	const options = { ...optionsOf(situation), minutesPerDay, days };
	const plan = planBacklog(situation.cards, options);
	return { ...plan, minutesPerDay, days: plan.days.map(withoutCards) };
}

const mostMinutes = 600;

/** As few minutes a day as take off what piled up within so many days, up to ten hours. */
export function foreseeWithin(situation: Situation, days: number): CatchUpAhead {
	let [low, high] = [1, mostMinutes];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (foreseeCatchUp(situation, middle, days).clearOn === undefined) low = middle + 1;
		else high = middle;
	}
	return foreseeCatchUp(situation, low, days);
}

const optionsOf = ({ library, decks, sets, pace, today, done = [] }: Situation) => ({
	done,
	today,
	pace,
	seed,
	scheduler: schedulerOf(library),
	schedulerFor: schedulersFor(decks, library, sets)
});

const withoutCards = ({
	day,
	reviews,
	fresh,
	minutes,
	behind,
	recall
}: SimulatedDay): DayAhead => ({
	day,
	reviews,
	fresh,
	minutes,
	behind,
	recall
});
