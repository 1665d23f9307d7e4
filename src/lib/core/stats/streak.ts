import { isInSteps, type Card, type SeenState } from '../schedule/card.ts';
import type { StudyDay } from '../schedule/day.ts';
import type { GradeEvent } from '../schedule/review.ts';
import { everyDay } from './spans.ts';

export type Streak = {
	/** Days studied up to today without a day missed. Today is not missed before it is over. */
	readonly current: number;
	readonly longest: number;
	readonly hasStudiedToday: boolean;
	/** The days missed since the first answer, in order. */
	readonly missed: readonly StudyDay[];
};

/**
 * Streaks from the days that the answers keep, so that travel changes none. A day is missed only if a card was
 * due and none was answered, and it was no day off; other days without answers neither break a streak nor add to
 * it. `cards` are those that are asked now, as they stand.
 */
export function streak(
	answers: Iterable<Pick<GradeEvent, 'day' | 'before'>>,
	cards: Iterable<Pick<Card, 'state' | 'suspended'>>,
	today: StudyDay,
	isOff: (day: StudyDay) => boolean = () => false
): Streak {
	const studied = new Set<StudyDay>();
	const owed = new Stretches();
	for (const { day, before } of answers) {
		if (day > today) continue;
		studied.add(day);
		if (before.phase !== 'new') owed.add(dueDay(before), day - 1);
	}
	const days = [...studied].sort((a, b) => a - b);
	const [first = today] = days;
	for (const { state, suspended } of cards)
		if (!suspended && state.phase !== 'new') owed.add(dueDay(state), today - 1);

	const missed = owed.within(first, today - 1).filter((day) => !studied.has(day) && !isOff(day));
	const runs = runsOf(days, missed);
	const isOver = (missed.at(-1) ?? -Infinity) > (days.at(-1) ?? -Infinity);
	return {
		current: isOver ? 0 : (runs.at(-1) ?? 0),
		longest: Math.max(0, ...runs),
		hasStudiedToday: studied.has(today),
		missed
	};
}

const dueDay = (state: SeenState): number => (isInSteps(state) ? state.lastDay : state.dueDay);

/** How many days were studied in a row, run by run. */
function runsOf(studied: readonly StudyDay[], missed: readonly StudyDay[]): number[] {
	const runs: number[] = [];
	let run = 0;
	let next = 0;
	for (const day of studied) {
		const before = next;
		while ((missed[next] ?? Infinity) < day) next++;
		if (next > before) runs.push(run);
		run = next > before ? 1 : run + 1;
	}
	return run > 0 ? [...runs, run] : runs;
}

/** Days from … to, by where they begin and end: any number of stretches over one another. */
class Stretches {
	readonly #last = new Map<number, number>();

	add(from: number, to: number): void {
		if (to >= from && to > (this.#last.get(from) ?? -Infinity)) this.#last.set(from, to);
	}

	/** The days that a stretch holds, from `first` to `last`. */
	within(first: number, last: number): StudyDay[] {
		const days: StudyDay[] = [];
		let done = first - 1;
		for (const [from, to] of [...this.#last].sort((a, b) => a[0] - b[0])) {
			const begin = Math.max(from, done + 1) as StudyDay;
			const end = Math.min(to, last) as StudyDay;
			days.push(...everyDay(begin, end));
			done = Math.max(done, end);
		}
		return days;
	}
}
