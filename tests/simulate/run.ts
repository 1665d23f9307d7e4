import { defaultParameters } from '../../src/lib/core/schedule/memory.ts';
import { believed } from '../../src/lib/core/schedule/plan/believed.ts';
import { choose } from '../../src/lib/core/schedule/plan/choose.ts';
import { constant, type ConstantRules } from '../../src/lib/core/schedule/plan/constant.ts';
import { drawn, usualDoubt } from '../../src/lib/core/schedule/plan/drawn.ts';
import { foretell, type Expected } from '../../src/lib/core/schedule/plan/foretell.ts';
import type { Policy } from '../../src/lib/core/schedule/plan/policy.ts';
import { bound, standing } from '../../src/lib/core/schedule/plan/prices.ts';
import { rollout } from '../../src/lib/core/schedule/plan/rollout.ts';
import { rounds, settle } from '../../src/lib/core/schedule/plan/settle.ts';
import type { Laid } from '../../src/lib/core/schedule/plan/situation.ts';
import {
	curveOf,
	policyOf,
	valuesOf,
	type Strategy
} from '../../src/lib/core/schedule/plan/strategy.ts';
import type { Pupil } from '../../src/lib/core/schedule/plan/study.ts';
import type { World } from '../../src/lib/core/schedule/plan/world.ts';
import { learner, type Family } from './learners.ts';
import { Planner } from './planner.ts';
import { believedWorld, minutesKept, type Scenario } from './scenarios.ts';

/** Which learners: a family, the seeds of them, and whether they keep their days. */
export type Sample = {
	readonly family: Family;
	readonly seeds: readonly number[];
	readonly isKept: boolean;
};

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** The true recall in per cent on the day of the exam, of one learner by one way of study. */
function recallOf(scenario: Scenario, { family, isKept }: Sample, seed: number, policy: Policy) {
	const who = learner(family, scenario.cards, seed);
	const real = { ...believedWorld(scenario), budgets: minutesKept(scenario, isKept, seed) };
	const planner = policy instanceof Planner ? policy : undefined;
	rollout(real, policy, planner?.listening(who) ?? who, (day) => {
		if (planner && day > 0) planner.spent(day - 1, real.budgets[day - 1] ?? 0);
	});
	return recallOn(who, scenario);
}

function recallOn(who: Pupil, { cards, days }: Scenario): number {
	let sum = 0;
	for (let card = 0; card < cards; card++) sum += who.recall(card, days);
	return (100 * sum) / cards;
}

const byRules = (scenario: Scenario, sample: Sample, rules: ConstantRules): readonly number[] =>
	sample.seeds.map((seed) =>
		recallOf(scenario, sample, seed, constant(rules, believedWorld(scenario).quick))
	);

/** FSRS at 0.9, 20 new cards a day, mixed among the reviews, as Anki has it. */
export const plain = (scenario: Scenario, sample: Sample): readonly number[] =>
	byRules(scenario, sample, { retention: 0.9, newPerDay: 20, mix: 'mixed' });

export type Best = { readonly rules: ConstantRules; readonly recalls: readonly number[] };

/** The constant retention that does best on these very learners, in hindsight: by retention, new cards and order. */
export function bestConstant(scenario: Scenario, sample: Sample): Best {
	const { cards, days } = scenario;
	const tried: Best[] = [];
	for (const retention of [0.65, 0.7, 0.75, 0.8, 0.85, 0.88, 0.9, 0.92, 0.94, 0.96, 0.97])
		for (const newPerDay of [20, cards / days / 0.7, cards / days / 0.5, cards].map(Math.ceil))
			for (const mix of ['new-first', 'reviews-first'] as const) {
				const rules = { retention, newPerDay, mix };
				tried.push({ rules, recalls: byRules(scenario, sample, rules) });
			}
	return tried.reduce((a, b) => (mean(b.recalls) > mean(a.recalls) ? b : a));
}

const chosen = new Map<string, Strategy>();

/** The planner's choice before the first day, which no learner changes. */
export function firstStrategy(scenario: Scenario): Strategy {
	const key = JSON.stringify(scenario);
	const known = chosen.get(key) ?? choose(believedWorld(scenario)).strategy;
	chosen.set(key, known);
	return known;
}

const following = { everyDays: 5, rounds: 6, isFitted: true };

export type Planned = {
	readonly recalls: readonly number[];
	/** What was foretold for each learner on the first morning and after a third of the days. */
	readonly first: readonly Expected[];
	readonly later: readonly Expected[];
};

/** The planner on its own: default parameters at first, learnt from the answers as the days go. */
export function planned(scenario: Scenario, sample: Sample): Planned {
	const world = believedWorld(scenario);
	const strategy = firstStrategy(scenario);
	const first = foretold(world, strategy, defaultParameters);
	const third = Math.round(scenario.days / 3);
	const later: Expected[] = [];
	const recalls = sample.seeds.map((seed) => {
		const planner = new Planner(world, strategy, defaultParameters, {
			...following,
			third,
			hear: (now, by, parameters) => later.push(foretold(now, by, parameters))
		});
		return recallOf(scenario, sample, seed, planner);
	});
	return { recalls, first: sample.seeds.map(() => first), later };
}

/** Marks of 1 for all cards, with the range that the plan shows. */
function foretold(world: World, strategy: Strategy, parameters: readonly number[]): Expected {
	const { count } = world.memories;
	const exam = { day: world.budgets.length, weights: new Float64Array(count).fill(1 / count) };
	const laid = { world, cards: [], exams: [{ exam: { id: 'exam' }, ...exam }] } as unknown as Laid;
	const learners = drawn(parameters, 16, usualDoubt);
	const { exams } = foretell(laid, policyOf(world, strategy), learners);
	return exams[0]?.onTheDay ?? { mean: 0, low: 0, high: 1 };
}

/** What the planner reaches in the model that it believes, and what nothing can exceed there, in per cent. */
export function optimum(scenario: Scenario): { readonly reached: number; readonly bound: number } {
	const world = believedWorld(scenario);
	const strategy = firstStrategy(scenario);
	const seeds = [901, 902, 903];
	const reached = mean(
		seeds.map((seed) => {
			const planner = new Planner(world, strategy, defaultParameters, {
				...following,
				isFitted: false
			});
			const who = believed(world.memories, world.quick, world.habits, seed);
			rollout(world, planner, planner.listening(who));
			return recallOn(who, scenario);
		})
	);
	return { reached, bound: Math.min(100, (100 * lowestBound(world)) / scenario.cards) };
}

/** The lowest of many rounds. */
function lowestBound(world: World): number {
	const values = valuesOf(world);
	const start = standing(world, values);
	const curve = curveOf(world, []);
	let lowest = Infinity;
	for (const [n, round] of rounds(120).entries()) {
		settle(world, values, start, curve, round);
		if (n < 40 || n % 4 > 0) continue;
		const prices = curve.prices();
		for (const own of values) own.solve(prices, 0);
		lowest = Math.min(lowest, bound(values, start, prices, world.budgets));
	}
	return lowest;
}
