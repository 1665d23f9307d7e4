import { FSRSAlgorithm, S_MIN, computeDecayFactor, default_w, roundTo } from 'ts-fsrs';
import type { Grade, Memory } from './card.ts';
import { fullParameters } from './parameters.ts';

/** A memory model with its parameters; pure, and cheap to call. */
export type MemoryModel = {
	/** All 21 parameters in force, after conversion and clamping. */
	readonly parameters: readonly number[];
	/** False: answers of the same day follow the formulas of whole days. */
	readonly isShortTerm: boolean;
	/** Memory after an answer. `elapsedDays` are study days since the last one; they count for nothing at the first. */
	next(memory: Memory | undefined, elapsedDays: number, grade: Grade): Memory;
	/** The chance of recall, 0–1, so many study days after the last answer. */
	retrievability(memory: Memory, elapsedDays: number): number;
	/** The days, unrounded, until retrievability falls to the desired retention (above 0, at most 1). */
	interval(stability: number, desiredRetention: number): number;
};

// ts-fsrs gives every date of the page four methods of its own; nothing, itself included, needs them.
for (const name of ['scheduler', 'diff', 'format', 'dueFormat'])
	Reflect.deleteProperty(Date.prototype, name);

/** The 21 parameters that ts-fsrs ships for FSRS-6. */
export const defaultParameters: readonly number[] = default_w;

/**
 * FSRS-6 through ts-fsrs, of which only the formulas are used: days, steps, intervals and undo are ours.
 * Sets of 17 (FSRS-4.5) and 19 (FSRS-5) parameters are converted. Throws a RangeError that names the parameter
 * which is not a number, or the length that is none of these.
 */
export function memoryModel(
	parameters: readonly number[] = defaultParameters,
	{ isShortTerm = true }: { readonly isShortTerm?: boolean } = {}
): MemoryModel {
	const w = fullParameters(parameters);
	const fsrs = new Formulas(w, isShortTerm);
	return {
		parameters: w,
		isShortTerm,
		next(memory, elapsedDays, grade) {
			const elapsed = notNegative(elapsedDays);
			if (memory) return fsrs.next_state(checked(memory), elapsed, grade);
			// ts-fsrs alone has a floor of 0.1 under the first stability.
			const { difficulty, stability } = fsrs.next_state(null, 0, grade);
			return { stability: w[grade - 1] ?? stability, difficulty };
		},
		retrievability: (memory, elapsedDays) =>
			fsrs.forgetting_curve(notNegative(elapsedDays), checked(memory).stability),
		interval(stability, desiredRetention) {
			if (!(desiredRetention > 0 && desiredRetention <= 1))
				throw new RangeError(
					`desired retention is ${desiredRetention}: give more than 0, at most 1`
				);
			return stability * fsrs.modifier(desiredRetention);
		}
	};
}

/** The formulas of ts-fsrs over exactly these parameters. */
class Formulas extends FSRSAlgorithm {
	constructor(w: readonly number[], isShortTerm: boolean) {
		super({ w, enable_short_term: isShortTerm });
		// ts-fsrs alone lifts w19 to 0.01, which no set from FSRS-5 has, and reads all of them through a proxy.
		this.param = { ...this.param, w };
		const { decay, factor } = computeDecayFactor(w);
		this.forgetting_curve = (days, stability) =>
			roundTo((1 + (factor * days) / stability) ** decay, 8);
	}

	/** Stability times this is the interval. The last one asked for is kept: it is nearly always the next. */
	modifier(desiredRetention: number): number {
		if (this.#retention !== desiredRetention) {
			this.#modifier = this.calculate_interval_modifier(desiredRetention);
			this.#retention = desiredRetention;
		}
		return this.#modifier;
	}
	#retention = NaN;
	#modifier = NaN;
}

/** The memory alone, from whatever holds it. ts-fsrs takes a broken one silently and answers with NaN. */
function checked({ stability, difficulty }: Memory): Memory {
	const isSound =
		stability >= S_MIN && Number.isFinite(stability) && difficulty >= 1 && difficulty <= 10;
	if (!isSound)
		throw new RangeError(
			`stability is ${stability} and difficulty ${difficulty}: a memory has at least ${S_MIN} days and 1 to 10`
		);
	return { stability, difficulty };
}

/** A clock that was set back counts as no time at all. */
function notNegative(days: number): number {
	if (!Number.isFinite(days))
		throw new RangeError(`elapsed days are ${days}: give a finite number`);
	return Math.max(0, days);
}
