import { around, between, size } from './grid.ts';
import type { Values } from './values.ts';
import type { World } from './world.ts';

/** The prices of the days by a few numbers: their logarithms at some distances to the end, straight in between. */
export class PriceCurve {
	readonly #knots: readonly number[];
	readonly #budgets: Float64Array;
	readonly logs: Float64Array;

	constructor(budgets: Float64Array, price: number) {
		const knots = [];
		for (let left = 1; left < budgets.length; left = Math.max(left + 1, Math.round(left * 1.7)))
			knots.push(left);
		this.#knots = [...knots, budgets.length];
		this.#budgets = budgets;
		this.logs = new Float64Array(this.#knots.length).fill(Math.log(price));
	}

	/** Every day as dear as if half of the marks came of all the time. */
	static flat(budgets: Float64Array, marks: number): PriceCurve {
		const total = budgets.reduce((sum, ms) => sum + ms, 0);
		return new PriceCurve(budgets, (0.5 * Math.max(marks, 1e-9)) / Math.max(total, 1));
	}

	/** Where a day lies: the knot before it and how far on to the next. */
	#at(day: number): readonly [number, number] {
		const left = this.#budgets.length - day;
		let k = 0;
		while (k < this.#knots.length - 2 && (this.#knots[k + 1] ?? 0) <= left) k++;
		const [from = 1, to = from] = [this.#knots[k], this.#knots[k + 1]];
		const part = from === to ? 0 : Math.log(left / from) / Math.log(to / from);
		return [k, Math.min(part, 1)];
	}

	prices(): Float64Array {
		return this.#budgets.map((budget, day) => {
			if (budget <= 0) return Infinity;
			const [k, part] = this.#at(day);
			const [from = 0, to = from] = [this.logs[k], this.logs[k + 1]];
			return Math.exp((1 - part) * from + part * to);
		});
	}

	/** Days that are wanted for more than they have become dearer, by a step; the others cheaper. */
	follow(wanted: Float64Array, step: number): void {
		const over = new Float64Array(this.logs.length);
		const weight = new Float64Array(this.logs.length);
		for (const [day, budget] of this.#budgets.entries()) {
			if (budget <= 0) continue;
			const [k, part] = this.#at(day);
			const excess = ((wanted[day] ?? 0) - budget) / budget;
			for (const [knot, share] of [
				[k, 1 - part],
				[k + 1, part]
			] as const) {
				if (knot >= over.length) continue;
				over[knot] = (over[knot] ?? 0) + share * excess;
				weight[knot] = (weight[knot] ?? 0) + share;
			}
		}
		for (let k = 0; k < over.length; k++) {
			const by = (over[k] ?? 0) / Math.max(weight[k] ?? 0, 1e-9);
			this.logs[k] = (this.logs[k] ?? 0) + step * Math.min(Math.max(by, -1), 1);
		}
	}
}

/** How many cards of each class are new, and how many stand where on the grid this morning. */
export function standing({ memories, classOf }: World, values: readonly Values[]) {
	const starts = values.map(({ grid }) => new Float64Array(size * grid.elapsed.length));
	const fresh = values.map(() => 0);
	const place = new Int32Array(4);
	const share = new Float64Array(4);
	for (let i = 0; i < memories.count; i++) {
		const kind = classOf[i] ?? 0;
		const start = starts[kind];
		const grid = values[kind]?.grid;
		if (!start || !grid) continue;
		if (memories.isNew(i)) {
			fresh[kind] = (fresh[kind] ?? 0) + 1;
			continue;
		}
		const [e, part] = between(grid.elapsed, -(memories.last[i] ?? 0));
		around(memories.s[i] ?? 1, memories.d[i] ?? 1, 1, place, share, 0);
		for (let k = 0; k < 4; k++) {
			const at = place[k] ?? 0;
			start[at + e * size] = (start[at + e * size] ?? 0) + (1 - part) * (share[k] ?? 0);
			if (part > 0)
				start[at + (e + 1) * size] = (start[at + (e + 1) * size] ?? 0) + part * (share[k] ?? 0);
		}
	}
	return { starts, fresh };
}

export type Standing = ReturnType<typeof standing>;

/**
 * What no way to spend the minutes can exceed in the believed model: the worth of all cards at these prices, and
 * what the minutes themselves are worth (weak duality; within the coarseness of the grid).
 */
export function bound(
	values: readonly Values[],
	{ starts, fresh }: Standing,
	prices: Float64Array,
	budgets: Float64Array
): number {
	let sum = 0;
	for (const [day, budget] of budgets.entries()) if (budget > 0) sum += budget * (prices[day] ?? 0);
	for (const [kind, own] of values.entries()) {
		sum += (fresh[kind] ?? 0) * own.fresh;
		starts[kind]?.forEach((count, at) => {
			if (count > 0) sum += count * (own.first[at] ?? 0);
		});
	}
	return sum;
}
