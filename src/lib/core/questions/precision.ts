import type { Tier } from '../text/kinds.ts';
import { measuredDirections, measuredTiers } from './precision.data.ts';

/** Below this share of good cards a direction is not shown as sure (tier A), */
const SURE = 0.85;
/** and below this one it is shown only to who asks for everything (tier C). */
const SHOWN = 0.7;

/** What a claim counts as before anything was measured: that many good cards of ten. */
const goodOfTen: Readonly<Record<Tier, number>> = { A: 9, B: 8, C: 6, manual: 10 };
/** How many judged cards the tier's share weighs in a direction's: few cards say little. */
const TIER_WEIGHT = 5;

type Row = readonly [name: string, good: number, judged: number];
const byName = (rows: readonly Row[]) => new Map(rows.map((row) => [row[0], row]));
const tiers = byName(measuredTiers);
const directions = byName(measuredDirections);

function shareOfTier(tier: Tier): number {
	const [, good, judged] = tiers.get(tier) ?? [tier, 0, 0];
	return (good + goodOfTen[tier]) / (judged + 10);
}

/**
 * The share of good cards to expect, 0–1, of a frame that claims a tier, asked in one direction: what was measured on
 * judged cards, drawn towards the share of the whole tier where they are few (a beta prior).
 */
export function precisionOf(claimed: Tier, frame: string, direction: string): number {
	const [, good, judged] = directions.get(`${claimed} ${frame}/${direction}`) ?? ['', 0, 0];
	return (good + TIER_WEIGHT * shareOfTier(claimed)) / (judged + TIER_WEIGHT);
}

/** The tier that a claim deserves: never a better one than claimed. */
export function tierFor(claimed: Tier, precision: number): Tier {
	if (precision < SHOWN) return 'C';
	return claimed === 'A' && precision < SURE ? 'B' : claimed;
}
