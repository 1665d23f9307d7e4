import * as v from 'valibot';
import { count, moment } from '#lib/store/row-schema.ts';

const schema = v.object({ at: moment, cards: count, wrong: count, damaged: count, missing: count });

/** What the last comparison of the library with its log of answers found; `wrong` was mended. */
export type Checked = v.InferOutput<typeof schema>;

const key = 'hafiza/checked';

/** Outside the database, for that is what it is about. */
export function lastChecked(): Checked | undefined {
	try {
		const parsed = v.safeParse(schema, JSON.parse(localStorage.getItem(key) ?? 'null'));
		return parsed.success ? parsed.output : undefined;
	} catch {
		return undefined;
	}
}

export function keepChecked(checked: Checked): void {
	try {
		localStorage.setItem(key, JSON.stringify(checked));
	} catch {
		// refused or full: it is checked again at the next start
	}
}
