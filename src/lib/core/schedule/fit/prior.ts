import { defaultParameters } from '../memory.ts';
import { bounds, fullParameters } from '../parameters.ts';
import type { Box, Measure } from './minimise.ts';
import type { Slope } from './slope.ts';
import { vector, type Vector } from './vector.ts';

/**
 * How far learners are from the defaults, as standard deviations: those that fsrs-rs regularises by. The first four
 * are our own: in logarithms, of stability after a first Again and of its growth from each grade to the next.
 */
// prettier-ignore
const spreads: Vector = [
	1, 0.7, 0.7, 0.7, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33,
	0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14, 0.27
];

/** Twice that of fsrs-rs: of 0.5 to 4 the best on simulated learners, be they near the defaults or far. */
const pull = 2;

/** First stabilities as logarithms: the first, and how much each is above the one before. */
const opened = ([again, hard, good, easy, ...rest]: Vector): Vector => [
	Math.log(again),
	Math.log(hard / again),
	Math.log(good / hard),
	Math.log(easy / good),
	...rest
];

const closed = ([again, hard, good, easy, ...rest]: Vector): Vector => [
	Math.exp(again),
	Math.exp(again + hard),
	Math.exp(again + hard + good),
	Math.exp(again + hard + good + easy),
	...rest
];

const centre = opened([...defaultParameters] as Vector);

/** Where parameters stand among learners: in each place so many deviations from the default. */
export function positionOf(parameters: Vector): Vector {
	const own = opened(parameters);
	return vector((place) => (own[place] - centre[place]) / spreads[place]);
}

/** The parameters at a position, within their bounds. */
export function parametersAt(position: Vector): Vector {
	const own = vector((place) => centre[place] + position[place] * spreads[place]);
	return [...fullParameters(closed(own))] as Vector;
}

/** The bounds of every parameter as positions; no grade starts below a lower one. */
export const box: Box = {
	low: vector((place) => {
		const [low] = bounds[place] ?? [-Infinity];
		const own = place === 0 ? Math.log(low) : place < 4 ? 0 : low;
		return (own - centre[place]) / spreads[place];
	}),
	high: vector((place) => {
		const [, high] = bounds[place] ?? [0, Infinity];
		const own = place < 4 ? Math.log(high) : high;
		return (own - centre[place]) / spreads[place];
	})
};

/** A loss over parameters as one over positions, with the pull to the defaults added. */
export const pulled =
	(slopeAt: (parameters: Vector) => Slope): Measure =>
	(at) => {
		const position = [...at] as Vector;
		const parameters = parametersAt(position);
		const { loss, gradient } = slopeAt(parameters);
		const [again, hard, good, easy] = vector((place) => gradient[place] * parameters[place]);
		const own: Vector = [
			again + hard + good + easy,
			hard + good + easy,
			good + easy,
			easy,
			...(gradient.slice(4) as Rest)
		];
		return {
			value: loss + pull * position.reduce((sum, x) => sum + x * x, 0),
			slope: vector((place) => own[place] * spreads[place] + 2 * pull * position[place])
		};
	};
type Rest = Vector extends [number, number, number, number, ...infer R] ? R : never;
