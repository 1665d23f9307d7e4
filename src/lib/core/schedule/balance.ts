import type { StudyDay } from './day.ts';
import { fuzzBounds, fuzzed } from './fuzz.ts';
import { shareOf, type Calendar } from './weekdays.ts';

/** How much is due on a day already: cards or minutes, the same for all days. */
export type Load = (day: StudyDay) => number;

/** What else is planned when an interval is chosen; each may be unknown. */
export type Planned = {
	readonly load?: Load;
	/** When the other cards of the note are due. */
	readonly siblings?: readonly StudyDay[];
};

export type Rules = Calendar & { readonly isBalanced: boolean };

/** Siblings nearer than this help each other's answers. */
const siblingDays = 5;
const sameDay = 0.001;

/** The odds of a day halve with each such share that it has to do above the emptiest day, or with one card. */
const halving = 0.05;

/**
 * An interval in whole days from `today`. Without a seed it is the exact one within `least`…`most`. With one it
 * falls on a day of the spread, the likelier the more room that day has; a day off is passed over for the nearest
 * days of study, so that as many days stay open as the spread had.
 */
export function chosenInterval(
	exact: number,
	[least, most]: readonly [number, number],
	today: StudyDay,
	chance: number | undefined,
	rules: Rules,
	planned: Planned
): number {
	if (chance === undefined || isPlain(rules, planned)) return fuzzed(exact, least, most, chance);
	const open = openDays(fuzzBounds(exact, least, most), [least, most], today, rules);
	const weights = weightsOf(
		open.map((days) => (today + days) as StudyDay),
		rules,
		planned
	);
	let left = chance * weights.reduce((sum, weight) => sum + weight, 0);
	const chosen = weights.findIndex((weight) => (left -= weight) < 0);
	return open[chosen] ?? open[open.length - 1] ?? fuzzed(exact, least, most, chance);
}

const isPlain = ({ isBalanced, easyDays, daysOff }: Rules, { load, siblings }: Planned): boolean =>
	(!isBalanced || !load) &&
	!siblings?.length &&
	daysOff.length === 0 &&
	easyDays.every((ease) => ease === 'normal');

function weightsOf(
	days: readonly StudyDay[],
	rules: Rules,
	{ load, siblings = [] }: Planned
): readonly number[] {
	const shares = days.map((day) => shareOf(day, rules));
	// What a day has to do as a part of what it is there for: an easy day is full with less.
	const due = days.map((day, i) =>
		rules.isBalanced && load ? Math.max(0, load(day)) / Math.max(shares[i] ?? 1, 0.01) : 0
	);
	const least = Math.min(...due);
	const step = Math.max(1, least * halving);
	return days.map((day, i) => {
		const gaps = siblings.map((other) => Math.abs(other - day) / siblingDays);
		const apart = Math.min(1, ...gaps.map((gap) => gap || sameDay));
		return (shares[i] ?? 1) * apart * 2 ** ((least - (due[i] ?? 0)) / step);
	});
}

/** The intervals that fall on no day off: those between the bounds, or the nearest to them within the limits. */
function openDays(
	[first, last]: readonly [number, number],
	[least, most]: readonly [number, number],
	today: StudyDay,
	rules: Rules
): readonly number[] {
	const isOpen = (days: number) => shareOf((today + days) as StudyDay, rules) > 0;
	const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
	const open = all.filter(isOpen);
	if (open.length > 0) return open;
	let [low, high] = [first - 1, last + 1];
	while (open.length < all.length && (low >= least || high <= most)) {
		if (high <= most && isOpen(high)) open.push(high);
		if (low >= least && isOpen(low)) open.push(low);
		low--;
		high++;
	}
	return open.length > 0 ? open.sort((a, b) => a - b) : all;
}
