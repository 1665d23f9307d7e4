import { constant, type ConstantRules } from './constant.ts';
import { gridOf } from './grid.ts';
import { priced } from './priced.ts';
import type { Policy } from './policy.ts';
import { PriceCurve } from './prices.ts';
import { Values } from './values.ts';
import { mostMarks, type World } from './world.ts';

/** How the days are spent, as plain data to be kept. */
export type Strategy =
	| ({ readonly kind: 'constant' } & ConstantRules)
	| {
			readonly kind: 'priced';
			/** Logarithms of what a millisecond is worth, by days left, in shares of all marks: see `PriceCurve`. */
			readonly logs: readonly number[];
			/** How much dearer a new card is held than its gain says. */
			readonly eager: number;
	  };

/** By class of card, ready for prices. */
export function valuesOf({ quick, habits, classes, budgets, memories }: World): readonly Values[] {
	const oldest = memories.last.reduce((least, day) => Math.min(least, day), 0);
	const grid = gridOf(quick, habits, Math.max(budgets.length - oldest, 1));
	return classes.map((aims) => new Values(grid, quick, habits, budgets.length, aims, -oldest));
}

export function policyOf(
	world: World,
	strategy: Strategy,
	values: readonly Values[] = strategy.kind === 'priced' ? valuesOf(world) : []
): Policy {
	if (strategy.kind === 'constant') return constant(strategy, world.quick);
	const { quick, habits, classOf } = world;
	const prices = curveOf(world, strategy.logs).prices();
	for (const each of values) each.solve(prices, 0);
	return priced({ values, classOf, prices, eager: strategy.eager }, quick, habits);
}

/** The prices of a strategy, for as many days as are left. */
export function curveOf(world: World, logs: readonly number[]): PriceCurve {
	const curve = PriceCurve.flat(world.budgets, mostMarks(world));
	curve.logs.set(logs.slice(0, curve.logs.length));
	return curve;
}
