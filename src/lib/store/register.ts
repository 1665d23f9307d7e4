import type { Hlc } from '../core/schedule/review.ts';

/** A group of fields that is written together: of two writes the later by the hybrid clock wins. */
export type Register<T> = { readonly value: T; readonly hlc: Hlc };

/** The winner of two writes in either order; the same for everyone even if a clock value was used twice. */
export function later<R extends { readonly hlc: Hlc }>(a: R, b: R): R {
	if (a.hlc !== b.hlc) return a.hlc > b.hlc ? a : b;
	return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

export const laterIfAny = <R extends { readonly hlc: Hlc }>(
	a: R | undefined,
	b: R | undefined
): R | undefined => (a && b ? later(a, b) : (a ?? b));
