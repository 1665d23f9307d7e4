import type { Tier } from '../text/kinds.ts';
import { measuredDirections, measuredGroups } from './precision.data.ts';

/** Below this share of good cards a direction is not shown as sure (tier A), */
const SURE = 0.85;
/** and below this one it is shown only to who asks for everything (tier C). */
const SHOWN = 0.7;

/** What a claim counts as before anything was measured: that many good cards of ten. */
const goodOfTen: Readonly<Record<Tier, number>> = { A: 9, B: 8, C: 6, manual: 10 };
/** How many judged cards the group's share weighs in a direction's: few cards say little. */
const GROUP_WEIGHT = 5;

/** They ask about any clause at all, so that what they are worth says nothing of a frame that knows its verb. */
const general: ReadonlySet<string> = new Set(['tell', 'value', 'restated']);

/** With what a direction is measured together until it has cards of its own: `B` of frames, `B gap`, `B general` of the rest. */
export const groupOf = (claimed: Tier, frame: string): string =>
	general.has(frame) ? `${claimed} general` : frame === 'gap' ? `${claimed} gap` : claimed;

/** Cards judged good, and judged at all, of one name. */
export type Measured = readonly [name: string, good: number, judged: number];

/** The share of good cards to expect, 0–1, of a frame that claims a tier, asked in one direction. */
export type PrecisionOf = (claimed: Tier, frame: string, direction: string) => number;

/**
 * What to expect after what was measured, by group (`A`, `B general`) and by direction (`A visit/when`): the direction's
 * share, drawn towards the share of its whole group where few of its cards were judged (a beta prior).
 */
export function precisionAfter(
	ofGroups: readonly Measured[],
	ofDirections: readonly Measured[]
): PrecisionOf {
	const counts = new Map([...ofGroups, ...ofDirections].map((row) => [row[0], row]));
	return (claimed, frame, direction) => {
		const [, groupGood, groupJudged] = counts.get(groupOf(claimed, frame)) ?? ['', 0, 0];
		const share = (groupGood + goodOfTen[claimed]) / (groupJudged + 10);
		const [, good, judged] = counts.get(`${claimed} ${frame}/${direction}`) ?? ['', 0, 0];
		return (good + GROUP_WEIGHT * share) / (judged + GROUP_WEIGHT);
	};
}

/** After everything that was measured so far. */
export const precisionOf = precisionAfter(measuredGroups, measuredDirections);

/** The tier that a claim deserves: never a better one than claimed. */
export function tierFor(claimed: Tier, precision: number): Tier {
	if (precision < SHOWN) return 'C';
	return claimed === 'A' && precision < SURE ? 'B' : claimed;
}
