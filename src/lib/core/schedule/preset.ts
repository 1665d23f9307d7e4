import type { ParametersId } from './review.ts';

/** How a deck is scheduled. */
export type Preset = {
	readonly parameters: ParametersId;
	/** The chance of recall at which a card returns, 0.7–0.99. */
	readonly desiredRetention: number;
	readonly learningStepsMinutes: readonly number[];
	readonly relearningStepsMinutes: readonly number[];
	readonly maximumIntervalDays: number;
	readonly newPerDay: number;
	readonly reviewsPerDay: number;
};
