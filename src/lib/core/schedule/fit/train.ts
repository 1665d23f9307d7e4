import type { Histories } from './history.ts';
import { minimise, type Found, type Matrix } from './minimise.ts';
import { box, parametersAt, positionOf, pulled } from './prior.ts';
import { slopeOf } from './slope.ts';
import type { Vector } from './vector.ts';

/** Parameters with what their fitting has shown of the curvature, to go on from with more answers. */
export type Trained = {
	readonly parameters: Vector;
	readonly inverse: Matrix | undefined;
	readonly count: number;
};

/** Log loss in nats, all answers together: less than this is lost in chance. */
const enough = 0.05;

/**
 * The parameters that make the answers before place `count` likeliest, with the pull to the defaults. `from` says
 * where to start. Recent answers count more, as in fsrs-rs: the last four times as much as the first.
 */
export function train(
	{ cards }: Pick<Histories, 'cards'>,
	count: number,
	from: Trained,
	onStep?: (steps: number) => void
): Trained {
	const weights = Float64Array.from({ length: count }, (_, i) => 0.25 + 0.75 * (i / count) ** 3);
	const measure = pulled((parameters) => slopeOf(cards, weights, parameters));
	// The curvature grows with the answers.
	const share = from.count / count;
	const inverse = from.inverse?.map((row) => row.map((value) => value * share));
	const start: Found = { at: positionOf(from.parameters), inverse };
	const found = minimise(measure, box, start, enough, onStep);
	return { parameters: parametersAt(found.at as Vector), inverse: found.inverse, count };
}
