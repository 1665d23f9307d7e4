import * as v from 'valibot';
import { presetSchema, type Preset } from '../core/schedule/preset.ts';

/**
 * A preset as it was kept, by whatever version: what it lacks, and what this program can't use, is as in the
 * default preset.
 */
export function keptPreset(kept: unknown): Preset {
	const { success, output, issues } = v.safeParse(presetSchema, kept);
	if (success) return output;
	const wrong = new Set(issues.map(({ path }) => path?.[0].key));
	const entries = Object.entries(Object(kept) as object).filter(([key]) => !wrong.has(key));
	return v.parse(presetSchema, Object.fromEntries(entries));
}
