import { believed } from './believed.ts';
import type { ConstantRules } from './constant.ts';
import { PriceCurve, standing } from './prices.ts';
import type { Quick } from './quick.ts';
import { rollout } from './rollout.ts';
import { rounds, settle } from './settle.ts';
import { policyOf, valuesOf, type Strategy } from './strategy.ts';
import { mostMarks, type World } from './world.ts';

export type ChooseOptions = {
	/** Hears how much is done, 0 to 1. */
	readonly progress?: (done: number) => void;
	/** The learners on whom each candidate is tried; three who remember as the model says. */
	readonly learners?: readonly Quick[];
	/** How often prices are set; a multiple of ten. */
	readonly rounds?: number;
	/** Whether plain schedules are tried, too. */
	readonly hasConstants?: boolean;
};

export type Tried = {
	readonly strategy: Strategy;
	/** The marks that it brought, of the most that can be had. */
	readonly share: number;
};

export type Chosen = Tried & { readonly tried: readonly Tried[] };

/** The candidate that brings most marks in simulation: constant retentions and priced plans on the way to balance. */
export function choose(world: World, options: ChooseOptions = {}): Chosen {
	const { quick, habits, budgets, memories } = world;
	const { progress = () => undefined, learners = [quick, quick, quick] } = options;
	const { rounds: count = 60, hasConstants = true } = options;
	const most = Math.max(mostMarks(world), 1e-9);
	const values = valuesOf(world);
	const attempt = (strategy: Strategy): Tried => {
		const policy = policyOf(world, strategy, values);
		const marks = learners.reduce(
			(sum, learner, seed) =>
				sum + rollout(world, policy, believed(memories, learner, habits, seed)).marks,
			0
		);
		return { strategy, share: marks / learners.length / most };
	};
	const tried = (hasConstants ? constants : []).map((rules) =>
		attempt({ kind: 'constant', ...rules })
	);
	progress(0.2);

	const start = standing(world, values);
	const curve = PriceCurve.flat(budgets, most);
	for (const [n, round] of rounds(count).entries()) {
		settle(world, values, start, curve, round);
		if (n % 10 === 9)
			for (const eager of [1, 1.2])
				tried.push(attempt({ kind: 'priced', logs: [...curve.logs], eager }));
		progress(0.2 + (0.8 * (n + 1)) / count);
	}
	return { ...tried.reduce((a, b) => (b.share > a.share ? b : a)), tried };
}

/** All of one order, as the sensible settings of a plain schedule go. */
const constants: readonly ConstantRules[] = [0.7, 0.8, 0.86, 0.9, 0.93, 0.96].flatMap((retention) =>
	(['new-first', 'reviews-first'] as const).map((mix) => ({ retention, mix, newPerDay: 100_000 }))
);
