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

/** The parameters that ts-fsrs ships for FSRS-6. */
export const defaultParametersId = 'default-6' as ParametersId;

export const defaultPreset: Preset = {
	parameters: defaultParametersId,
	desiredRetention: 0.9,
	learningStepsMinutes: [1, 10],
	relearningStepsMinutes: [10],
	maximumIntervalDays: 36_500,
	newPerDay: 20,
	reviewsPerDay: 200
};
