import type { Grade } from '../../src/lib/core/schedule/card.ts';
import { fit } from '../../src/lib/core/schedule/fit/fit.ts';
import type { FitReview } from '../../src/lib/core/schedule/fit/review.ts';
import { adjusted, worldOn } from '../../src/lib/core/schedule/plan/follow.ts';
import { Memories } from '../../src/lib/core/schedule/plan/memories.ts';
import type { Policy } from '../../src/lib/core/schedule/plan/policy.ts';
import { Quick } from '../../src/lib/core/schedule/plan/quick.ts';
import { policyOf, type Strategy } from '../../src/lib/core/schedule/plan/strategy.ts';
import type { Pupil } from '../../src/lib/core/schedule/plan/study.ts';
import type { World } from '../../src/lib/core/schedule/plan/world.ts';

export type Following = {
	/** Prices are set anew after so many days. */
	readonly everyDays: number;
	readonly rounds: number;
	/** Whether parameters are learnt from the answers, as the app does by itself. */
	readonly isFitted: boolean;
	/** Hears once what is known on this day. */
	readonly third?: number;
	readonly hear?: (world: World, strategy: Strategy, parameters: readonly number[]) => void;
};

/** The planner as it goes with one learner: it sees grades, days and the clock, and nothing else. */
export class Planner implements Policy {
	/** What is believed now; days count from the first. */
	world: World;
	strategy: Strategy;
	readonly #first: World;
	readonly #log: { card: number; day: number; grade: Grade }[] = [];
	readonly #options: Following;
	#memories: Memories;
	#policy: Policy;
	#since = 0;
	#isHeard = false;
	#planned = 0;
	#spent = 0;
	#parameters: readonly number[];

	constructor(world: World, strategy: Strategy, parameters: readonly number[], options: Following) {
		this.#first = this.world = world;
		this.strategy = strategy;
		this.#parameters = parameters;
		this.#options = options;
		this.#memories = world.memories.copy();
		this.#policy = policyOf(world, strategy);
	}

	/** The learner, overheard. */
	listening(pupil: Pupil): Pupil {
		return {
			answer: (card, day) => {
				const grade = pupil.answer(card, day);
				this.#log.push({ card, day, grade });
				this.#memories.answer(this.world.quick, card, day, grade);
				return grade;
			},
			recall: (card, day) => pupil.recall(card, day)
		};
	}

	/** A day is over on which so many milliseconds were studied. */
	spent(day: number, ms: number): void {
		this.#planned += this.#first.budgets[day] ?? 0;
		this.#spent += ms;
	}

	/** All that is known on a morning. */
	on(day: number): World {
		const prior = 3 * (this.#first.budgets[0] ?? 0);
		const kept = Math.min(Math.max((this.#spent + prior) / (this.#planned + prior), 0.2), 1.5);
		const budgets = this.#first.budgets.map((ms) => ms * kept);
		return worldOn({ ...this.world, budgets }, this.#memories, day);
	}

	choose(_: Memories, day: number, budgetMs: number, into: Int32Array): number {
		if (!this.#isHeard && day >= (this.#options.third ?? Infinity)) {
			this.#isHeard = true;
			if (this.#options.isFitted) this.#learn();
			this.#options.hear?.(this.on(day), this.strategy, this.#parameters);
		}
		if (day - this.#since >= this.#options.everyDays) {
			this.#since = day;
			if (this.#options.isFitted) this.#learn();
			const now = this.on(day);
			this.strategy = adjusted(now, this.strategy, this.#options.rounds);
			this.#policy = policyOf(now, this.strategy);
		}
		const { memories } = worldOn(this.#first, this.#memories, this.#since);
		return this.#policy.choose(memories, day - this.#since, budgetMs, into);
	}

	/** Not before nearly all cards were met: a new idea of memory amid them would upset their pace. */
	#learn(): void {
		const { s, count } = this.#memories;
		if (s.filter((stability) => stability === 0).length > count / 20) return;
		const result = fit(this.#reviews(), { current: this.#parameters });
		if (result.verdict !== 'adopted') return;
		this.#parameters = result.parameters;
		const quick = new Quick(result.parameters);
		this.world = { ...this.world, quick };
		this.#memories = this.#first.memories.copy();
		for (const { card, day, grade } of this.#log) this.#memories.answer(quick, card, day, grade);
	}

	/** What was forgotten was answered again that day. */
	#reviews(): FitReview[] {
		return this.#log.flatMap(({ card, day, grade }): FitReview[] => {
			const review = { card: String(card), day, grade };
			return grade === 1 ? [review, { ...review, grade: 3 }] : [review];
		});
	}
}
