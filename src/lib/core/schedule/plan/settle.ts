import type { PriceCurve, Standing } from './prices.ts';
import type { Values } from './values.ts';
import { mostMarks, type World } from './world.ts';

/** How near to each other choices are to share, in marks of one card, and how far prices may go in a round. */
export type Round = { readonly softness: number; readonly step: number };

/** Prices go up on days that are wanted for more than they have, and down on the others. */
export function settle(
	world: World,
	values: readonly Values[],
	{ starts, fresh }: Standing,
	curve: PriceCurve,
	{ softness, step }: Round
): void {
	const inMarks = (softness * mostMarks(world)) / Math.max(world.memories.count, 1);
	const prices = curve.prices();
	const wanted = new Float64Array(world.budgets.length);
	for (const [kind, own] of values.entries()) {
		const start = starts[kind];
		if (!start) continue;
		own.solve(prices, inMarks);
		own.flow(fresh[kind] ?? 0, start, wanted);
	}
	curve.follow(wanted, step);
}

/** From soft to hard in so many rounds. */
export const rounds = (count: number): readonly Round[] =>
	Array.from({ length: count }, (_, round) => {
		const done = round / Math.max(count - 1, 1);
		return { softness: 0.05 * 0.06 ** done, step: 0.05 ** done };
	});

/** For prices that are near already. */
export const fewRounds = (count: number): readonly Round[] =>
	Array.from({ length: count }, (_, round) => ({ softness: 0.004, step: 0.3 / (1 + round / 3) }));
