import * as v from 'valibot';
import type { Sentinel } from './api.ts';

const schema = v.object({ dbId: v.string(), writes: v.pipe(v.number(), v.integer()) });

/** The part of localStorage that the sentinel needs. */
export type Mirror = Pick<Storage, 'getItem' | 'setItem'>;

const key = (name: string) => `${name}/sentinel`;

/** What was known outside IndexedDB; undefined if nothing was, or nothing readable. */
export function readSentinel(mirror: Mirror | undefined, name: string): Sentinel | undefined {
	try {
		const parsed = v.safeParse(schema, JSON.parse(mirror?.getItem(key(name)) ?? 'null'));
		return parsed.success ? parsed.output : undefined;
	} catch {
		return undefined; // localStorage refused: there is no second witness
	}
}

export function writeSentinel(mirror: Mirror | undefined, name: string, sentinel: Sentinel): void {
	try {
		mirror?.setItem(key(name), JSON.stringify({ dbId: sentinel.dbId, writes: sentinel.writes }));
	} catch {
		// refused or full: the next open simply has no second witness
	}
}

/** Another database stands where ours was, or ours as it was some changes ago. */
export const isLost = (expected: Sentinel | undefined, found: Sentinel | undefined): boolean =>
	expected !== undefined && (expected.dbId !== found?.dbId || found.writes < expected.writes);
