import { defaultParameters } from '../memory.ts';
import { fullParameters } from '../parameters.ts';
import { calibrationOf, logLossOf, type CalibrationBin, type Foretold } from './calibration.ts';
import { historiesOf, type Histories, type History } from './history.ts';
import { predictions } from './predict.ts';
import { parametersAt } from './prior.ts';
import type { FitReview } from './review.ts';
import { train, untrained, type Trained } from './train.ts';

export type FitOptions = {
	/** The parameters in force: 21, or 19 or 17 of older versions; else the defaults. */
	readonly current?: readonly number[];
	/** Cards first answered before this study day are left out. */
	readonly ignoreBefore?: number;
	/** Hears how much is done, 0 to 1. */
	readonly progress?: (done: number) => void;
};

/** How well parameters foretell the answers held out. */
export type Judged = {
	/** The mean log loss in nats. */
	readonly logLoss: number;
	readonly calibration: readonly CalibrationBin[];
};

export type FitResult =
	/** How many answers on a later day than the one before there are, and how many are needed. */
	| { readonly verdict: 'too-few'; readonly reviews: number; readonly needed: number }
	| {
			/** `adopted` where the fitted parameters foretell the held-out answers better, else `kept`. */
			readonly verdict: 'adopted' | 'kept';
			/** What to schedule by from now on: the fitted parameters, or the current ones. */
			readonly parameters: readonly number[];
			/** Answers on a later day than the one before, and how many of them, the last, were held out. */
			readonly reviews: number;
			readonly heldOut: number;
			/** The held-out answers by the current parameters, and by those fitted to the answers before them. */
			readonly before: Judged;
			readonly after: Judged;
	  };

/** Below so many answers a fit is mostly chance. */
export const fewestReviews = 500;

const heldOutShare = 0.2;

/**
 * FSRS-6 parameters from a log in the order of time: those that make its answers likeliest, pulled to the defaults.
 * They are first fitted to the earlier four fifths and judged by the last fifth; only where they foretell that one
 * better than the current parameters are they fitted to all and adopted. The same log gives the same result.
 */
export function fit(reviews: Iterable<FitReview>, options: FitOptions = {}): FitResult {
	const { current = defaultParameters, ignoreBefore, progress = () => undefined } = options;
	const inForce = fullParameters(current);
	const histories = historiesOf(reviews, ignoreBefore === undefined ? {} : { ignoreBefore });
	const count = histories.isRight.length;
	if (count < fewestReviews) return { verdict: 'too-few', reviews: count, needed: fewestReviews };

	const heldFrom = Math.floor(count * (1 - heldOutShare));
	const { cards } = histories;
	const early = train(cards, heldFrom, sampled(cards, heldFrom), stepsOf(progress, 0.1, 0.5));
	const before = judged(histories, heldFrom, inForce);
	const after = judged(histories, heldFrom, parametersAt(early.position));
	const isBetter = after.logLoss < before.logLoss;
	const parameters = isBetter
		? parametersAt(train(cards, count, early, stepsOf(progress, 0.6, 0.4)).position)
		: inForce;
	progress(1);
	return {
		verdict: isBetter ? 'adopted' : 'kept',
		parameters,
		reviews: count,
		heldOut: count - heldFrom,
		before,
		after
	};
}

/** Of many cards some are enough to get near. */
function sampled(cards: readonly History[], count: number): Trained {
	const every = Math.floor(count / sampleReviews);
	if (every < 2) return untrained;
	const some = cards.filter((_, i) => i % every === 0);
	// A place of one of them still counts as among all.
	return { ...train(some, count, untrained), count: count / every };
}

const sampleReviews = 8000;

/** The steps of a stage as a share of all the work; how many there will be shows only at the end. */
const stepsOf =
	(progress: (done: number) => void, from: number, share: number) =>
	(steps: number): void => {
		progress(from + share * (1 - 0.9 ** steps));
	};

function judged(histories: Histories, heldFrom: number, parameters: readonly number[]): Judged {
	const chances = predictions(histories, parameters);
	const answers: Foretold[] = histories.isRight
		.slice(heldFrom)
		.map((isRight, i) => ({ chance: chances[heldFrom + i] ?? NaN, isRight }));
	return { logLoss: logLossOf(answers), calibration: calibrationOf(answers) };
}
