import type { Grade } from '../card.ts';
import { luckOf, unseenRecall } from '../guess.ts';
import { Formulas } from './formulas.ts';
import type { Answered, History } from './history.ts';
import { Term } from './term.ts';
import { vector, type Vector } from './vector.ts';

/** The log loss in nats, summed over answers by their weights, and its derivative by each parameter. */
export type Slope = { readonly loss: number; readonly gradient: Vector };

/**
 * One way forward and one back over each card, which gives the derivatives of all its answers at once. `weights`
 * are those of the answers by their place; an answer without a place has none.
 */
export function slopeOf(
	histories: Iterable<History>,
	weights: ArrayLike<number>,
	parameters: Vector
): Slope {
	const pass = new Pass(new Formulas(parameters), weights);
	for (const history of histories) pass.over(history);
	return { loss: pass.loss, gradient: pass.gradient };
}

/** Memory after an answer. */
type Outcome = { readonly stability: Term; readonly difficulty: Term };

/** What the way forward leaves of an answer for the way back. */
class Step {
	readonly recall = new Term();
	/** Memory after the answer if it was known, and if it was a guess. */
	readonly known: Outcome = { stability: new Term(), difficulty: new Term() };
	readonly guessed: Outcome = { stability: new Term(), difficulty: new Term() };
	/** The chance that it was known, and its derivative by retrievability. */
	chance = NaN;
	chanceByR = NaN;
	/** The derivative of the answer's loss by retrievability. */
	lossByR = NaN;
}

class Pass {
	loss = 0;
	readonly gradient = vector(() => 0);
	readonly #formulas: Formulas;
	readonly #weights: ArrayLike<number>;
	readonly #steps: Step[] = [];
	/** On the way forward: memory. */
	#s = NaN;
	#d = NaN;
	/** On the way back: the derivatives of the loss by memory and by retrievability. */
	#byS = NaN;
	#byD = NaN;
	#byR = NaN;

	constructor(formulas: Formulas, weights: ArrayLike<number>) {
		this.#formulas = formulas;
		this.#weights = weights;
	}

	over(history: History): void {
		for (let i = 0; i < history.length; i++) {
			const answer = history[i];
			if (answer) this.#forward((this.#steps[i] ??= new Step()), answer, i === 0);
		}
		this.#byS = this.#byD = 0;
		for (let i = history.length - 1; i >= 0; i--) {
			const step = this.#steps[i];
			if (step) this.#back(step);
		}
	}

	#forward(step: Step, answer: Answered, isFirst: boolean): void {
		const { elapsedDays, grade, place } = answer;
		const r = isFirst
			? step.recall.set(unseenRecall, 0, 0, 0).value
			: this.#formulas.retrievability(step.recall, this.#s, elapsedDays).value;
		const luck = luckOf(answer.options);
		const right = r + (1 - r) * luck;
		const weight = place === undefined ? 0 : (this.#weights[place] ?? 0);
		step.lossByR = 0;
		if (weight > 0) {
			this.loss -= weight * Math.log(grade > 1 ? right : 1 - right);
			step.lossByR = (weight * (1 - luck)) / (grade > 1 ? -right : 1 - right);
		}
		// On the day of the answer before nothing is forgotten yet: r is 1, and so is the chance.
		const isBlend = grade > 1 && luck > 0 && r < 1;
		step.chance = isBlend ? r / right : 1;
		step.chanceByR = isBlend ? luck / right ** 2 : 0;
		const known = this.#outcome(step.known, grade, elapsedDays, r, isFirst);
		let [s, d] = [known.stability.value, known.difficulty.value];
		if (isBlend) {
			const guessed = this.#outcome(step.guessed, 1, elapsedDays, r, isFirst);
			const { chance } = step;
			s = Math.exp(chance * Math.log(s) + (1 - chance) * Math.log(guessed.stability.value));
			d = chance * d + (1 - chance) * guessed.difficulty.value;
		}
		this.#s = s;
		this.#d = d;
	}

	#outcome(into: Outcome, grade: Grade, elapsedDays: number, r: number, isFirst: boolean): Outcome {
		const formulas = this.#formulas;
		const { stability, difficulty } = into;
		if (isFirst) {
			formulas.firstStability(stability, grade);
			formulas.firstDifficulty(difficulty, grade);
			return into;
		}
		if (elapsedDays === 0) formulas.sameDay(stability, this.#s, grade);
		else if (grade === 1) formulas.forgotten(stability, this.#s, this.#d, r);
		else formulas.recalled(stability, this.#s, this.#d, r, grade);
		formulas.difficulty(difficulty, this.#d, grade);
		return into;
	}

	#back({ recall, known, guessed, chance, chanceByR, lossByR }: Step): void {
		const [byS, byD] = [this.#byS, this.#byD];
		this.#byS = this.#byD = 0;
		this.#byR = lossByR;
		if (chance < 1) {
			const [s, sGuessed] = [known.stability.value, guessed.stability.value];
			const ln = Math.log(s / sGuessed);
			const byLn = byS * sGuessed * Math.exp(chance * ln);
			this.#pull(known.stability, (byLn * chance) / s);
			this.#pull(known.difficulty, byD * chance);
			this.#pull(guessed.stability, (byLn * (1 - chance)) / sGuessed);
			this.#pull(guessed.difficulty, byD * (1 - chance));
			const byChance = byLn * ln + byD * (known.difficulty.value - guessed.difficulty.value);
			this.#byR += byChance * chanceByR;
		} else {
			this.#pull(known.stability, byS);
			this.#pull(known.difficulty, byD);
		}
		this.#pull(recall, this.#byR);
	}

	/** The chain rule: what moves a term moves the loss, by `slope` for each unit. */
	#pull(term: Term, slope: number): void {
		if (slope === 0) return;
		this.#byS += slope * term.byS;
		this.#byD += slope * term.byD;
		this.#byR += slope * term.byR;
		const { gradient } = this;
		const [a, b, c, d] = term.places;
		gradient[a] += slope * term.by0;
		gradient[b] += slope * term.by1;
		gradient[c] += slope * term.by2;
		gradient[d] += slope * term.by3;
	}
}
