import type { Grade } from '../card.ts';
import type { Vector } from '../fit/vector.ts';

/**
 * The formulas of FSRS-6 on bare numbers, for the millions of answers that a plan tries out. `memory.ts` is what
 * cards are scheduled by; both give the same numbers.
 */
export class Quick {
	/** Stability in days and difficulty after a first answer, by grade less 1. */
	readonly firstStability: readonly number[];
	readonly firstDifficulty: readonly number[];
	readonly #w: Vector;
	readonly #decay: number;
	readonly #factor: number;
	readonly #growth: number;
	readonly #cap: number;

	/** Of all 21 parameters. */
	constructor(w: readonly number[]) {
		const at = (i: number) => w[i] ?? 0;
		this.#w = [...w] as Vector;
		this.#decay = -at(20);
		this.#factor = Math.exp(Math.log(0.9) / this.#decay) - 1;
		this.#growth = Math.exp(at(8));
		this.#cap = Math.exp(-at(17) * at(18));
		const first = [0, 1, 2, 3];
		this.firstStability = first.map(at);
		this.firstDifficulty = first.map((g) => inD(at(4) - Math.exp(g * at(5)) + 1));
		this.#easiest = at(4) - Math.exp(3 * at(5)) + 1;
	}
	readonly #easiest: number;

	/** The chance of recall so many days after the last answer. */
	recall(s: number, days: number): number {
		return days > 0 ? Math.pow(1 + (this.#factor * days) / s, this.#decay) : 1;
	}

	/** The days until the chance of recall falls to `retention`. */
	interval(s: number, retention: number): number {
		return (s / this.#factor) * (Math.pow(retention, 1 / this.#decay) - 1);
	}

	/** Stability after a pass at the chance of recall `r`. */
	passed(s: number, d: number, r: number, grade: Grade): number {
		const w = this.#w;
		const bonus = grade === 2 ? w[15] : grade === 4 ? w[16] : 1;
		const gain =
			this.#growth * (11 - d) * Math.pow(s, -w[9]) * (Math.exp((1 - r) * w[10]) - 1) * bonus;
		return inS(s * (1 + gain));
	}

	/** Stability after it was forgotten. */
	forgotten(s: number, d: number, r: number): number {
		const w = this.#w;
		const value =
			w[11] * Math.pow(d, -w[12]) * (Math.pow(s + 1, w[13]) - 1) * Math.exp((1 - r) * w[14]);
		return inS(Math.min(value, s * this.#cap));
	}

	/** Stability after a further answer of the same day. */
	sameDay(s: number, grade: Grade): number {
		const w = this.#w;
		const gain = Math.exp(w[17] * (grade - 3 + w[18])) * Math.pow(s, -w[19]);
		return inS(s * (grade > 1 ? Math.max(gain, 1) : gain));
	}

	difficulty(d: number, grade: Grade): number {
		const w = this.#w;
		const next = d - (w[6] * (grade - 3) * (10 - d)) / 9;
		return inD(w[7] * this.#easiest + (1 - w[7]) * next);
	}
}

const inS = (s: number): number => Math.min(Math.max(s, 0.001), 36_500);
const inD = (d: number): number => Math.min(Math.max(d, 1), 10);
