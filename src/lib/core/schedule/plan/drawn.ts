import { parametersAt, positionOf } from '../fit/prior.ts';
import { places, vector, type Vector } from '../fit/vector.ts';
import { fullParameters } from '../parameters.ts';
import { luck } from './believed.ts';
import { Quick } from './quick.ts';

/**
 * How far learners are taken to be from the parameters where a forecast begins. More makes its middle too low: among
 * learners this far off, those who forget sooner lose more than the others win.
 */
export const usualDoubt = 0.6;

/**
 * Learners who may be behind these parameters: as far from them as learners are from the defaults (the spreads that
 * the fit pulls by), times `doubt`. In pairs on either side, so that a few are even.
 */
export function drawn(parameters: readonly number[], count: number, doubt: number): Quick[] {
	const centre = positionOf([...fullParameters(parameters)] as Vector);
	return Array.from({ length: count }, (_, n) => {
		const seed = n >> 1;
		const side = n % 2 === 0 ? doubt : -doubt;
		return new Quick(parametersAt(vector((place) => centre[place] + side * normal(seed, place))));
	});
}

/** A standard normal number (Box and Muller). */
const normal = (seed: number, place: number): number =>
	Math.sqrt(-2 * Math.log(1 - luck(seed, place, 0))) *
	Math.cos(2 * Math.PI * luck(seed, place + places.length, 1));
