import type { History } from './history.ts';
import { minimise, type Matrix } from './minimise.ts';
import { box, pulled } from './prior.ts';
import { slopeOf } from './slope.ts';
import { vector, type Vector } from './vector.ts';

/** Where a fit stands: parameters as a position among learners, and the curvature that so many answers showed. */
export type Trained = {
	readonly position: Vector;
	readonly inverse: Matrix | undefined;
	readonly count: number;
};

/** Where every fit begins: at the defaults. */
export const untrained: Trained = { position: vector(() => 0), inverse: undefined, count: 0 };

/** Log loss in nats, all answers together: less than this is lost in chance. */
const enough = 0.05;

/**
 * Goes on from `from` to the parameters that make the answers before place `count` likeliest, with the pull to the
 * defaults. Recent answers count more, as in fsrs-rs: the last four times as much as the first.
 */
export function train(
	cards: readonly History[],
	count: number,
	from: Trained,
	onStep?: (steps: number) => void
): Trained {
	const weights = Float64Array.from({ length: count }, (_, i) => 0.25 + 0.75 * (i / count) ** 3);
	const measure = pulled((parameters) => slopeOf(cards, weights, parameters));
	// The curvature grows with the answers.
	const share = from.count / count;
	const inverse = from.inverse?.map((row) => row.map((value) => value * share));
	const found = minimise(measure, box, { at: from.position, inverse }, enough, onStep);
	return { position: found.at as Vector, inverse: found.inverse, count };
}
