import type { CardId } from '../deck/note.ts';
import { isInSteps, type SeenState } from '../schedule/card.ts';
import type { StudyDay } from '../schedule/day.ts';
import type { GradeEvent } from '../schedule/review.ts';

export type Streak = {
	/** Days studied up to today without a day missed. Today is not missed before it is over. */
	readonly current: number;
	readonly longest: number;
	readonly hasStudiedToday: boolean;
};

/**
 * Streaks from the days that the answers keep, so that travel changes none. A day is missed only if a card was
 * due and none was answered; a day with nothing due neither breaks a streak nor adds to it. `ignored` are cards
 * that are not asked any more: suspended or deleted. Answers in the order of the log.
 */
export function streak(
	answers: Iterable<Pick<GradeEvent, 'card' | 'day' | 'after'>>,
	today: StudyDay,
	ignored: ReadonlySet<CardId> = new Set()
): Streak {
	const { studied, owed } = history(answers, today, ignored);
	const days = [...studied].sort((a, b) => a - b);
	let longest = 0;
	let run = 0;
	let last: number | undefined;
	for (const day of days) {
		run = last !== undefined && !isAnyOwed(owed, last + 1, day - 1) ? run + 1 : 1;
		longest = Math.max(longest, run);
		last = day;
	}
	const isAlive = last !== undefined && !isAnyOwed(owed, last + 1, today - 1);
	return { current: isAlive ? run : 0, longest, hasStudiedToday: studied.has(today) };
}

/** Days with an answer, and stretches of days [from, to] on which a card was due without being answered. */
function history(
	answers: Iterable<Pick<GradeEvent, 'card' | 'day' | 'after'>>,
	today: StudyDay,
	ignored: ReadonlySet<CardId>
) {
	const studied = new Set<StudyDay>();
	const latest = new Map<CardId, SeenState>();
	const owed: (readonly [from: number, to: number])[] = [];
	for (const { card, day, after } of answers) {
		if (day > today) continue;
		studied.add(day);
		const before = latest.get(card);
		if (before) owed.push([dueDay(before), day - 1]);
		latest.set(card, after);
	}
	for (const [card, state] of latest) if (!ignored.has(card)) owed.push([dueDay(state), today - 1]);
	return { studied, owed: merged(owed) };
}

const dueDay = (state: SeenState): number => (isInSteps(state) ? state.lastDay : state.dueDay);

/** The same days as stretches in order, apart from one another. */
function merged(stretches: readonly (readonly [number, number])[]): [number, number][] {
	const all: [number, number][] = [];
	for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0])) {
		if (to < from) continue;
		const last = all.at(-1);
		if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
		else all.push([from, to]);
	}
	return all;
}

/** Binary search: whether a stretch meets the days `from` to `to`. */
function isAnyOwed(
	owed: readonly (readonly [number, number])[],
	from: number,
	to: number
): boolean {
	if (to < from) return false;
	let low = 0;
	let high = owed.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((owed[middle]?.[1] ?? Infinity) < from) low = middle + 1;
		else high = middle;
	}
	const found = owed[low];
	return found !== undefined && found[0] <= to;
}
