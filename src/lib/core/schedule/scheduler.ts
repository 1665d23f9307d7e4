import { defaultParameters, memoryModel, type MemoryModel } from './memory.ts';
import { defaultPreset, parsePreset, type Preset } from './preset.ts';

/** A preset with its memory model made ready: what grading needs. Made once per preset, then shared. */
export type Scheduler = { readonly preset: Preset; readonly memory: MemoryModel };

/**
 * What the preset lacks is as in the default one: presets kept by earlier versions have fewer values.
 * Throws a RangeError that says which value of the preset cannot be.
 */
export const schedulerOf = (
	preset: Partial<Preset> = defaultPreset,
	memory: MemoryModel = memoryModel(defaultParameters)
): Scheduler => ({ preset: parsePreset(preset), memory });
