import { seeded } from '../../scripts/train/random.ts';
import { defaultParameters } from '../../src/lib/core/schedule/memory.ts';
import { Memories } from '../../src/lib/core/schedule/plan/memories.ts';
import { Quick } from '../../src/lib/core/schedule/plan/quick.ts';
import type { World } from '../../src/lib/core/schedule/plan/world.ts';
import { habits } from './learners.ts';

/** So many new cards, an exam after so many days, so many minutes on each. */
export type Scenario = {
	readonly cards: number;
	readonly days: number;
	readonly minutes: number;
};

export const scenarios: readonly Scenario[] = [
	...[10, 15, 20, 30].map((minutes) => ({ cards: 500, days: 30, minutes })),
	...[10, 15, 20, 30].map((minutes) => ({ cards: 1000, days: 60, minutes })),
	...[15, 25, 40].map((minutes) => ({ cards: 2000, days: 90, minutes }))
];

export const nameOf = ({ cards, days, minutes }: Scenario): string => `${cards}/${days}/${minutes}`;

export function scenarioOf(name: string): Scenario {
	const [cards = 0, days = 0, minutes = 0] = name.split('/').map(Number);
	if (!(cards > 0 && days > 0 && minutes > 0))
		throw new Error(`${name} is no scenario: write cards/days/minutes, as 500/30/15`);
	return { cards, days, minutes };
}

/** What every planner believes before the first day: all cards new, the default parameters, all minutes kept. */
export const believedWorld = ({ cards, days, minutes }: Scenario): World => ({
	quick: new Quick(defaultParameters),
	habits,
	memories: new Memories(cards),
	classes: [[{ day: days, weight: 1 }]],
	classOf: new Uint8Array(cards),
	budgets: new Float64Array(days).fill(minutes * 60_000)
});

/** The days as they come: as promised, or a third of them missed and the others of 70 to 130 %. */
export function minutesKept(
	{ days, minutes }: Scenario,
	isKept: boolean,
	seed: number
): Float64Array {
	const random = seeded(seed * 104_729 + 5);
	return Float64Array.from({ length: days }, () => {
		const [come, part] = [random(), random()];
		if (isKept) return minutes * 60_000;
		return come < 1 / 3 ? 0 : (0.7 + 0.6 * part) * minutes * 60_000;
	});
}
