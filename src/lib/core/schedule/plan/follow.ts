import { believed } from './believed.ts';
import type { Memories } from './memories.ts';
import type { Policy } from './policy.ts';
import { standing } from './prices.ts';
import { rollout } from './rollout.ts';
import { fewRounds, settle } from './settle.ts';
import { curveOf, policyOf, valuesOf, type Strategy } from './strategy.ts';
import type { Values } from './values.ts';
import type { World } from './world.ts';

/** Prices that fit what cards and days have become, from those of an earlier day, if they are better than those. */
export function adjusted(world: World, strategy: Strategy, rounds: number): Strategy {
	if (strategy.kind === 'constant') return strategy;
	const values = valuesOf(world);
	const curve = curveOf(world, strategy.logs);
	const start = standing(world, values);
	let best = attempted(world, values, strategy);
	for (const [n, round] of fewRounds(rounds).entries()) {
		settle(world, values, start, curve, round);
		if (n % 3 < 2) continue;
		const next = attempted(world, values, { ...strategy, logs: [...curve.logs] });
		if (next.marks > best.marks) best = next;
	}
	return best.strategy;
}

function attempted(world: World, values: readonly Values[], strategy: Strategy) {
	const policy = policyOf(world, strategy, values);
	const marks = [0, 1].reduce((sum, seed) => {
		const pupil = believed(world.memories, world.quick, world.habits, seed);
		return sum + rollout(world, policy, pupil).marks;
	}, 0);
	return { strategy, marks };
}

/** The world as it is on a later day. */
export function worldOn(world: World, memories: Memories, day: number): World {
	const now = memories.copy();
	for (let i = 0; i < now.count; i++) now.last[i] = (now.last[i] ?? 0) - day;
	return {
		...world,
		memories: now,
		budgets: world.budgets.slice(day),
		classes: world.classes.map((aims) =>
			aims.filter((aim) => aim.day >= day).map((aim) => ({ ...aim, day: aim.day - day }))
		)
	};
}

/** Follows what really happens: prices are set anew every so many days. */
export function following(
	world: World,
	first: Strategy,
	everyDays: number,
	rounds: number
): Policy {
	let strategy = first;
	let since = 0;
	let policy = policyOf(world, strategy);
	return {
		choose(memories, day, budgetMs, into) {
			if (strategy.kind === 'priced' && day - since >= everyDays) {
				since = day;
				const now = worldOn(world, memories, day);
				strategy = adjusted(now, strategy, rounds);
				policy = policyOf(now, strategy);
			}
			const { memories: now } = worldOn(world, memories, since);
			return policy.choose(now, day - since, budgetMs, into);
		}
	};
}
