import { between, size, type Grid } from './grid.ts';
import type { Habits } from './habits.ts';
import type { Quick } from './quick.ts';

/** A day on whose morning recall counts, and how much for a card. */
export type Aim = { readonly day: number; readonly weight: number };

/** What each day's time is worth, in marks by millisecond; Infinity on a day without study. */
export type Prices = Float64Array;

/**
 * What memories are worth if every later review pays the price of its day: a dynamic programme back from the last
 * day. A little softness, in marks, makes near choices share, so that prices can be found by their slopes.
 */
export class Values {
	/** What a review on a day gains over the best later one, by day, days elapsed and memory; price paid. */
	readonly gain: Float32Array;
	/** The same for a new card. */
	readonly freshGain: Float64Array;
	/** The worth of each card on the first morning, by days elapsed and memory. */
	readonly first: Float64Array<ArrayBuffer>;
	/** The worth of a new card on the first morning. */
	fresh = 0;
	readonly days: number;
	readonly grid: Grid;
	readonly #quick: Quick;
	readonly #aims: readonly Aim[];
	readonly #freshMs: number;
	/** The next of the days elapsed, a day later. */
	readonly #on: readonly (readonly [number, number])[];
	/** How many of the days elapsed can have passed, by day. */
	readonly #rows: Int32Array;
	#softness = 0;

	/** Cards were last answered at most `oldest` days before the first. */
	constructor(
		grid: Grid,
		quick: Quick,
		habits: Habits,
		days: number,
		aims: readonly Aim[],
		oldest: number
	) {
		const entries = size * grid.elapsed.length;
		this.days = days;
		this.grid = grid;
		this.#quick = quick;
		this.#aims = aims;
		this.#freshMs = habits.freshMs;
		this.gain = new Float32Array(days * entries);
		this.freshGain = new Float64Array(days);
		this.first = new Float64Array(entries);
		this.#rows = Int32Array.from({ length: days + 1 }, (_, day) => {
			const beyond = grid.elapsed.findIndex((elapsed) => elapsed >= day + oldest);
			return beyond < 0 ? grid.elapsed.length : beyond + 1;
		});
		this.#on = Array.from(grid.elapsed, (elapsed) => between(grid.elapsed, elapsed + 1));
	}

	solve(prices: Prices, softness: number): void {
		const { elapsed, recall, ways, ms, place, share, stability, firstPlace, firstShare } =
			this.grid;
		const entries = size * elapsed.length;
		this.#softness = softness;
		let later = new Float64Array(entries);
		let now = this.first;
		for (const aim of this.#aims.filter(({ day }) => day >= this.days))
			for (let e = 0; e < elapsed.length; e++)
				for (let i = 0; i < size; i++) {
					const days = (elapsed[e] ?? 0) + aim.day - this.days;
					later[e * size + i] =
						(later[e * size + i] ?? 0) + aim.weight * this.#quick.recall(stability[i] ?? 1, days);
				}
		let fresh = 0;
		for (let day = this.days - 1; day >= 0; day--) {
			const price = prices[day] ?? 0;
			const counts = this.#aims.reduce((sum, aim) => sum + (aim.day === day ? aim.weight : 0), 0);
			// Just answered today is one day elapsed tomorrow: the first of the rows of `later`.
			const rows = this.#rows[day] ?? 0;
			for (let e = 0; e < rows; e++) {
				const [to, part] = this.#on[e] ?? [e, 0];
				const next = part > 0 ? to + 1 : to;
				for (let i = 0; i < size; i++) {
					const entry = e * size + i;
					const wait =
						(1 - part) * (later[to * size + i] ?? 0) + part * (later[next * size + i] ?? 0);
					const marks = counts > 0 ? counts * (recall[entry] ?? 0) : 0;
					if (price === Infinity) {
						this.gain[day * entries + entry] = -Infinity;
						now[entry] = marks + wait;
						continue;
					}
					let review = -price * (ms[entry] ?? 0);
					for (let n = entry * ways; n < (entry + 1) * ways; n++)
						review += (share[n] ?? 0) * (later[place[n] ?? 0] ?? 0);
					const gain = review - wait;
					this.gain[day * entries + entry] = gain;
					now[entry] = marks + wait + eased(gain, softness);
				}
			}
			let gain = -price * this.#freshMs - fresh;
			for (let n = 0; n < 16; n++) gain += (firstShare[n] ?? 0) * (later[firstPlace[n] ?? 0] ?? 0);
			this.freshGain[day] = gain;
			if (gain !== -Infinity) fresh += eased(gain, softness);
			const spare = later;
			later = now;
			now = spare;
		}
		if (later !== this.first) this.first.set(later);
		this.fresh = fresh;
	}

	/** The expected milliseconds of each day, from so many new cards and so many of each memory on the first morning. */
	flow(fresh: number, start: Float64Array, ms: Float64Array): void {
		const { elapsed, ways, place, share, firstPlace, firstShare } = this.grid;
		const entries = size * elapsed.length;
		let mass = start.slice();
		let next = new Float64Array(entries);
		let left = fresh;
		for (let day = 0; day < this.days; day++) {
			next.fill(0);
			const met = left * share1(this.freshGain[day] ?? 0, this.#softness);
			left -= met;
			ms[day] = (ms[day] ?? 0) + met * this.#freshMs;
			if (met > 0)
				for (let n = 0; n < 16; n++) {
					const to = firstPlace[n] ?? 0;
					next[to] = (next[to] ?? 0) + met * (firstShare[n] ?? 0);
				}
			let spent = 0;
			const rows = this.#rows[day] ?? 0;
			for (let e = 0; e < rows; e++) {
				const [to, part] = this.#on[e] ?? [e, 0];
				const on = part > 0 ? to + 1 : to;
				for (let i = 0; i < size; i++) {
					const entry = e * size + i;
					const here = mass[entry] ?? 0;
					if (here < 1e-9) continue;
					const go = here * share1(this.gain[day * entries + entry] ?? 0, this.#softness);
					const stay = here - go;
					next[to * size + i] = (next[to * size + i] ?? 0) + (1 - part) * stay;
					next[on * size + i] = (next[on * size + i] ?? 0) + part * stay;
					if (go < 1e-9) continue;
					spent += go * (this.grid.ms[entry] ?? 0);
					for (let n = entry * ways; n < (entry + 1) * ways; n++) {
						const at = place[n] ?? 0;
						next[at] = (next[at] ?? 0) + go * (share[n] ?? 0);
					}
				}
			}
			ms[day] = (ms[day] ?? 0) + spent;
			const spare = mass;
			mass = next;
			next = spare;
		}
	}
}

/** What a choice adds that gains so much over the other. */
const eased = (gain: number, softness: number): number =>
	softness === 0 || Math.abs(gain) > 30 * softness
		? Math.max(gain, 0)
		: softness * Math.log1p(Math.exp(gain / softness));

/** How often it is chosen. */
const share1 = (gain: number, softness: number): number =>
	gain < -30 * softness ? 0 : gain > 30 * softness ? 1 : 1 / (1 + Math.exp(-gain / softness));
