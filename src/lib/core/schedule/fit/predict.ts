import type { Memory } from '../card.ts';
import { remembered } from '../grade.ts';
import { chanceOfRight } from '../guess.ts';
import { memoryModel } from '../memory.ts';
import type { Histories } from './history.ts';

/** The chance of a right answer at each place, as the scheduler has it with these parameters. */
export function predictions(
	{ cards, isRight }: Histories,
	parameters: readonly number[]
): Float64Array {
	const model = memoryModel(parameters);
	const chances = new Float64Array(isRight.length);
	for (const history of cards) {
		let memory: Memory | undefined;
		for (const { elapsedDays, grade, options, place } of history) {
			if (memory && place !== undefined)
				chances[place] = chanceOfRight(model.retrievability(memory, elapsedDays), options);
			memory = remembered(memory, elapsedDays, grade, model, { options });
		}
	}
	return chances;
}
