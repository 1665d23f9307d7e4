import * as v from 'valibot';
import type { EpochMs } from '../core/schedule/day.ts';
import type { Kept, Sentinel } from './api.ts';
import { count, moment } from './row-schema.ts';

const kept = v.object({ decks: count, notes: count, answers: count, at: moment });
const schema = v.object({ dbId: v.string(), writes: count, kept: v.optional(kept) });

/** The part of localStorage that the sentinel needs. */
export type Mirror = {
	getItem(key: string): string | null;
	setItem(key: string, value: string): void;
};

const key = (name: string) => `${name}/sentinel`;

/** What was known outside IndexedDB; undefined if nothing was, or nothing readable. */
export function readSentinel(mirror: Mirror | undefined, name: string): Sentinel | undefined {
	try {
		const parsed = v.safeParse(schema, JSON.parse(mirror?.getItem(key(name)) ?? 'null'));
		if (!parsed.success) return undefined;
		const { kept, ...rest } = parsed.output;
		return { ...rest, ...(kept && { kept: { ...kept, at: kept.at as EpochMs } }) };
	} catch {
		return undefined; // localStorage refused: there is no second witness
	}
}

/** Something is remembered, be it readable or not. */
export function hasSentinel(mirror: Mirror | undefined, name: string): boolean {
	try {
		return typeof mirror?.getItem(key(name)) === 'string';
	} catch {
		return false;
	}
}

export function writeSentinel(mirror: Mirror | undefined, name: string, sentinel: Sentinel): void {
	try {
		mirror?.setItem(key(name), JSON.stringify(sentinel));
	} catch {
		// refused or full: the next open simply has no second witness
	}
}

/** Another database stands where ours was, or ours as it was some changes ago. */
export const isLost = (expected: Sentinel | undefined, found: Sentinel | undefined): boolean =>
	expected !== undefined && (expected.dbId !== found?.dbId || found.writes < expected.writes);

/**
 * Tells the mirror how things stand after each change, and how much there is whenever that was counted. Muted it
 * keeps what it remembers from before a loss.
 */
export function keeper(mirror: Mirror | undefined, name: string, from: Sentinel, muted: boolean) {
	let last = from;
	let isMuted = muted;
	const write = () => {
		if (!isMuted) writeSentinel(mirror, name, last);
	};
	write();
	return {
		remember(change: { dbId: string; writes: number } | { kept: Kept }) {
			last = { ...last, ...change };
			write();
		},
		/** What is there now is what the mirror shall expect. */
		unmute() {
			isMuted = false;
			write();
		},
		write
	};
}
