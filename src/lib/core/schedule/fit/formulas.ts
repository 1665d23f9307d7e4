import type { Grade } from '../card.ts';
import type { Four, Term } from './term.ts';
import type { Place, Vector } from './vector.ts';

/** The formulas of FSRS-6 over one set of parameters, each filling a term with its value and its derivatives. */
export class Formulas {
	readonly #w: Vector;
	readonly #factor: number;
	readonly #factorBy20: number;
	readonly #easiest: number;
	readonly #easiestBy5: number;
	readonly #growth: number;
	readonly #cap: number;

	constructor(w: Vector) {
		const power = Math.exp(-Math.log(0.9) / w[20]);
		this.#w = w;
		this.#factor = power - 1;
		this.#factorBy20 = (power * Math.log(0.9)) / w[20] ** 2;
		this.#easiest = w[4] - Math.exp(3 * w[5]) + 1;
		this.#easiestBy5 = -3 * Math.exp(3 * w[5]);
		this.#growth = Math.exp(w[8]);
		this.#cap = Math.exp(-w[17] * w[18]);
	}

	firstStability(into: Term, grade: Grade): Term {
		const place = (grade - 1) as 0 | 1 | 2 | 3;
		return into.set(this.#w[place], 0, 0, 0).by(firstPlaces[place], 1, 0, 0, 0);
	}

	firstDifficulty(into: Term, grade: Grade): Term {
		const w = this.#w;
		const step = Math.exp((grade - 1) * w[5]);
		return into
			.set(w[4] - step + 1, 0, 0, 0)
			.by(difficultyPlaces, 1, (1 - grade) * step, 0, 0)
			.within(lowestD, highestD);
	}

	retrievability(into: Term, s: number, days: number): Term {
		if (days === 0) return into.set(1, 0, 0, 0);
		const w = this.#w;
		const ratio = days / s;
		const base = 1 + this.#factor * ratio;
		const ln = Math.log(base);
		const r = Math.exp(-w[20] * ln);
		const by20 = -r * (ln + (w[20] * ratio * this.#factorBy20) / base);
		return into
			.set(r, (r * w[20] * this.#factor * ratio) / (s * base), 0, 0)
			.by(curvePlaces, by20, 0, 0, 0);
	}

	/** Stability after an answer of the same day; a right one takes nothing away. */
	sameDay(into: Term, s: number, grade: Grade): Term {
		const w = this.#w;
		const ln = Math.log(s);
		const steps = grade - 3 + w[18];
		const gain = Math.exp(w[17] * steps - w[19] * ln);
		if (grade > 1 && gain <= 1) return into.set(s, 1, 0, 0);
		const value = s * gain;
		return into
			.set(value, gain * (1 - w[19]), 0, 0)
			.by(sameDayPlaces, steps * value, w[17] * value, -ln * value, 0)
			.within(lowestS, highestS);
	}

	recalled(into: Term, s: number, d: number, r: number, grade: Grade): Term {
		const w = this.#w;
		const ln = Math.log(s);
		const bonus = grade === 2 ? w[15] : grade === 4 ? w[16] : 1;
		const surprise = Math.exp((1 - r) * w[10]);
		const plain = s * this.#growth * Math.exp(-w[9] * ln);
		const each = plain * (11 - d) * (surprise - 1);
		const gain = each * bonus;
		const slope = plain * (11 - d) * bonus * surprise;
		return into
			.set(s + gain, 1 + (gain / s) * (1 - w[9]), -plain * (surprise - 1) * bonus, -slope * w[10])
			.by(
				grade === 2 ? hardPlaces : easyPlaces,
				gain,
				-gain * ln,
				slope * (1 - r),
				grade === 3 ? 0 : each
			)
			.within(lowestS, highestS);
	}

	forgotten(into: Term, s: number, d: number, r: number): Term {
		const w = this.#w;
		const ln = Math.log(s + 1);
		const lnD = Math.log(d);
		const power = Math.exp(w[13] * ln);
		const rest = Math.exp((1 - r) * w[14] - w[12] * lnD);
		const each = rest * (power - 1);
		const value = w[11] * each;
		const highest = s * this.#cap;
		if (highest < value)
			return into
				.set(highest, this.#cap, 0, 0)
				.by(capPlaces, -w[18] * highest, -w[17] * highest, 0, 0)
				.within(lowestS, highestS);
		const slope = w[11] * rest * power;
		return into
			.set(value, (slope * w[13]) / (s + 1), (-w[12] * value) / d, -w[14] * value)
			.by(forgottenPlaces, each, -value * lnD, slope * ln, (1 - r) * value)
			.within(lowestS, highestS);
	}

	difficulty(into: Term, d: number, grade: Grade): Term {
		const w = this.#w;
		const damped = ((grade - 3) * (10 - d)) / 9;
		const next = d - w[6] * damped;
		const kept = 1 - w[7];
		return into
			.set(w[7] * this.#easiest + kept * next, 0, kept * (1 + (w[6] * (grade - 3)) / 9), 0)
			.by(difficultyPlaces, w[7], w[7] * this.#easiestBy5, -kept * damped, this.#easiest - next)
			.within(lowestD, highestD);
	}
}

const [lowestS, highestS] = [0.001, 36_500];
const [lowestD, highestD] = [1, 10];

const firstPlaces: Four<Four<Place>> = [
	[0, 0, 0, 0],
	[1, 0, 0, 0],
	[2, 0, 0, 0],
	[3, 0, 0, 0]
];
const curvePlaces: Four<Place> = [20, 0, 0, 0];
const sameDayPlaces: Four<Place> = [17, 18, 19, 0];
const hardPlaces: Four<Place> = [8, 9, 10, 15];
const easyPlaces: Four<Place> = [8, 9, 10, 16];
const forgottenPlaces: Four<Place> = [11, 12, 13, 14];
const capPlaces: Four<Place> = [17, 18, 0, 0];
const difficultyPlaces: Four<Place> = [4, 5, 6, 7];
