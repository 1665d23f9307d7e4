import type { Grade, Memory } from './card.ts';

/** A memory model with its parameters; pure, and cheap to call. */
export type MemoryModel = {
	/** All 21 parameters in force, after conversion and clamping. */
	readonly parameters: readonly number[];
	/** False: no formula for answers of the same day, as FSRS was before its fifth version. */
	readonly isShortTerm: boolean;
	/** Memory after an answer. `elapsedDays` are study days since the last one, and count for nothing at the first. */
	next(memory: Memory | undefined, elapsedDays: number, grade: Grade): Memory;
	/** The chance of recall, 0–1, so many study days after the last answer. */
	retrievability(memory: Memory, elapsedDays: number): number;
	/** The days, unrounded, until retrievability falls to the desired retention (between 0 and 1). */
	interval(stability: number, desiredRetention: number): number;
};

export declare const defaultParameters: readonly number[];

/**
 * FSRS-6. Sets of 17 (FSRS-4.5) and 19 (FSRS-5) parameters are converted.
 * Throws a RangeError that names the parameter which is not a number, or the length that is none of these.
 */
export declare function memoryModel(
	parameters?: readonly number[],
	options?: { readonly isShortTerm?: boolean }
): MemoryModel;
