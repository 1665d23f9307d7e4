import type { Grade } from '../card.ts';
import { expectedMs, type Habits } from './habits.ts';
import { remembered } from './memories.ts';
import type { Quick } from './quick.ts';

/** Memories on a grid of stability (in its logarithm) by difficulty, and what a review makes of each. */
export type Grid = {
	/** Days since the last answer that are looked at: each at first, then fewer and fewer. */
	readonly elapsed: Int32Array;
	readonly stability: Float64Array;
	/** Chance of recall and expected milliseconds of a review, by days elapsed and memory. */
	readonly recall: Float64Array;
	readonly ms: Float64Array;
	/** Where a review leads, by days elapsed and memory: so many places with their shares. */
	readonly ways: number;
	readonly place: Int32Array;
	readonly share: Float64Array;
	/** Where a first answer leads. */
	readonly firstPlace: Int32Array;
	readonly firstShare: Float64Array;
};

const stabilities = 28;
const difficulties = 5;
/** How many memories there are; those of one difficulty stand together, the least stable first. */
export const size = stabilities * difficulties;
const [lowest, highest] = [Math.log(0.05), Math.log(3000)];
const sStep = (highest - lowest) / (stabilities - 1);
const dStep = 9 / (difficulties - 1);

/** Writes the four places around a memory with their shares of `whole`. */
export function around(
	s: number,
	d: number,
	whole: number,
	place: Int32Array,
	share: Float64Array,
	at: number
): void {
	const x = Math.min(Math.max((Math.log(s) - lowest) / sStep, 0), stabilities - 1.000001);
	const y = Math.min(Math.max((d - 1) / dStep, 0), difficulties - 1.000001);
	const [i, j] = [Math.floor(x), Math.floor(y)];
	const [p, q] = [x - i, y - j];
	place[at] = j * stabilities + i;
	place[at + 1] = j * stabilities + i + 1;
	place[at + 2] = (j + 1) * stabilities + i;
	place[at + 3] = (j + 1) * stabilities + i + 1;
	share[at] = whole * (1 - p) * (1 - q);
	share[at + 1] = whole * p * (1 - q);
	share[at + 2] = whole * (1 - p) * q;
	share[at + 3] = whole * p * q;
}

/** Every day of the first week, then in steps of a sixth. */
function elapsedUpTo(days: number): Int32Array {
	const list = [1];
	for (let day = 1; day < days; list.push(day)) day = Math.max(day + 1, Math.round(day * 1.16));
	return Int32Array.from(list);
}

/** The place in `elapsed` at or before some days, and how far on to the next it is. */
export function between(elapsed: Int32Array, days: number): readonly [number, number] {
	const end = elapsed.length - 1;
	if (days >= (elapsed[end] ?? 0)) return [end, 0];
	let at = Math.min(Math.max(days, 1) - 1, end);
	while ((elapsed[at] ?? 0) > days) at--;
	const [from = 1, to = 1] = [elapsed[at], elapsed[at + 1]];
	return [at, Math.max(0, (days - from) / (to - from))];
}

export function gridOf(quick: Quick, habits: Habits, days: number): Grid {
	const elapsed = elapsedUpTo(days);
	const passes = ([2, 3, 4] as const).filter((grade) => (habits.passOdds[grade - 1] ?? 0) > 0);
	const ways = 4 * (1 + passes.length);
	const stability = Float64Array.from({ length: size }, (_, i) =>
		Math.exp(lowest + (i % stabilities) * sStep)
	);
	const entries = size * elapsed.length;
	const recall = new Float64Array(entries);
	const ms = new Float64Array(entries);
	const place = new Int32Array(entries * ways);
	const share = new Float64Array(entries * ways);
	for (let e = 0; e < elapsed.length; e++) {
		const days = elapsed[e] ?? 1;
		for (let i = 0; i < size; i++) {
			const s = stability[i] ?? 1;
			const d = 1 + Math.floor(i / stabilities) * dStep;
			const entry = e * size + i;
			const r = quick.recall(s, days);
			recall[entry] = r;
			ms[entry] = expectedMs(habits, r);
			for (const [n, grade] of [1 as Grade, ...passes].entries()) {
				const chance = grade === 1 ? 1 - r : r * (habits.passOdds[grade - 1] ?? 0);
				const after = remembered(quick, s, d, days, grade);
				around(after.s, after.d, chance, place, share, entry * ways + 4 * n);
			}
		}
	}
	const firstPlace = new Int32Array(16);
	const firstShare = new Float64Array(16);
	for (const grade of [1, 2, 3, 4] as const) {
		const { s, d } = remembered(quick, 0, 0, 0, grade);
		around(s, d, habits.firstOdds[grade - 1] ?? 0, firstPlace, firstShare, 4 * (grade - 1));
	}
	return { elapsed, stability, recall, ms, ways, place, share, firstPlace, firstShare };
}
