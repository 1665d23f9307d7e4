import * as v from 'valibot';
import { presetSchema, type OwnRules, type Preset } from '../core/schedule/preset.ts';
import { without } from './without.ts';

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

/** The rules that were kept for a deck; what it lacks, and what this program can't use, is as in the library. */
export function keptRules(kept: unknown): OwnRules {
	const { success, issues } = v.safeParse(presetSchema, kept);
	const wrong = new Set(success ? [] : issues.map(({ path }) => path?.[0].key));
	const own = new Set(Object.keys(Object(kept) as object).filter((key) => !wrong.has(key)));
	const rules = without(keptPreset(kept), 'easyDays', 'daysOff');
	return Object.fromEntries(Object.entries(rules).filter(([key]) => own.has(key)));
}

/** The library's preset, of which an earlier version kept the desired retention apart. */
export function libraryPreset(settings: ReadonlyMap<string, unknown>): Preset {
	const kept = Object(settings.get('preset')) as object;
	const retention = settings.get('desiredRetention');
	return keptPreset(
		typeof retention === 'number' ? { ...kept, desiredRetention: retention } : kept
	);
}
