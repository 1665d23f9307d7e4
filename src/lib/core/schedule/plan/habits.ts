import type { Grade } from '../card.ts';
import type { Pace } from '../pace.ts';

/** How a learner's answers fall, and what they cost. */
export type Habits = {
	/** How often a first answer is Again, Hard, Good, Easy; together 1. */
	readonly firstOdds: Four;
	/** How often a pass is Hard, Good, Easy; together 1. The first is not used. */
	readonly passOdds: Four;
	/** Milliseconds of a new card, its repetitions of the day included. */
	readonly freshMs: number;
	/** Milliseconds of a review by its grade, the relearning of a forgotten card included. */
	readonly reviewMs: Four;
};

type Four = readonly [number, number, number, number];

/** How often a first answer is right; from the defaults of the simulator of fsrs-rs. */
const firstPass = 0.76;
/** How many reviews are forgotten where a pace was measured. */
const usualLapses = 0.1;

/** A learner of this pace who answers Good or Again. */
export function habitsOf({ freshMs, learningMs, reviewMs }: Pace): Habits {
	const passMs = Math.max(reviewMs - usualLapses * learningMs, 1000);
	return {
		firstOdds: [1 - firstPass, 0, firstPass, 0],
		passOdds: [0, 0, 1, 0],
		freshMs: Math.max(freshMs, 1000),
		reviewMs: [passMs + learningMs, passMs, passMs, passMs]
	};
}

/** What a review is expected to cost at a chance of recall. */
export const expectedMs = ({ passOdds, reviewMs }: Habits, recall: number): number =>
	recall * (passOdds[1] * reviewMs[1] + passOdds[2] * reviewMs[2] + passOdds[3] * reviewMs[3]) +
	(1 - recall) * reviewMs[0];

/** The grade that falls on a number in [0, 1). */
export function gradeAt(odds: Four, at: number): Grade {
	if (at < odds[0]) return 1;
	if (at < odds[0] + odds[1]) return 2;
	return at < odds[0] + odds[1] + odds[2] ? 3 : 4;
}
