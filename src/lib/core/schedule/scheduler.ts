import type { MemoryModel } from './memory.ts';
import type { Preset } from './preset.ts';

/** A preset with its memory model made ready: what grading needs. Made once per preset, then shared. */
export type Scheduler = { readonly preset: Preset; readonly memory: MemoryModel };

/** Throws a RangeError that says which value of the preset cannot be. */
export declare function schedulerOf(preset?: Preset, memory?: MemoryModel): Scheduler;
