import { defaultParameters, memoryModel, type MemoryModel } from './memory.ts';
import { defaultPreset, type Preset } from './preset.ts';

/** A preset with its memory model made ready: what grading needs. Made once per preset, then shared. */
export type Scheduler = { readonly preset: Preset; readonly memory: MemoryModel };

/** Throws a RangeError that says which value of the preset cannot be. */
export function schedulerOf(
	preset: Preset = defaultPreset,
	memory: MemoryModel = memoryModel(defaultParameters)
): Scheduler {
	const { desiredRetention, maximumIntervalDays } = preset;
	must(
		desiredRetention > 0 && desiredRetention < 1,
		'desiredRetention',
		desiredRetention,
		'more than 0, at most 1'
	);
	must(
		Number.isInteger(maximumIntervalDays) && maximumIntervalDays >= 1,
		'maximumIntervalDays',
		maximumIntervalDays,
		'a whole number from 1'
	);
	for (const name of ['learningStepsMinutes', 'relearningStepsMinutes'] as const)
		for (const minutes of preset[name])
			must(minutes > 0 && minutes < Infinity, name, minutes, 'minutes above 0');
	for (const name of ['newPerDay', 'reviewsPerDay'] as const)
		must(preset[name] >= 0, name, preset[name], 'a number from 0');
	return { preset, memory };
}

function must(isRight: boolean, name: string, value: number, expected: string): void {
	if (!isRight) throw new RangeError(`${name} is ${value}: give ${expected}`);
}
