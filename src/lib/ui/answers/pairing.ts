import { pairsOf, printPair, type Pair } from '#lib/core/deck/lists.ts';
import type { Note } from '#lib/core/deck/note.ts';
import { disordered, shuffled } from '#lib/core/deck/shuffle.ts';

/** What stands on both sides of a matching note, in the order that the seed gives: never pair beside pair. */
export type Sides = { readonly lefts: readonly string[]; readonly rights: readonly string[] };

export function sidesOf({ answer, distractors }: Note, seed: string): Sides {
	const pairs = shuffled(pairsOf(answer), ({ left }) => left, seed);
	return {
		lefts: pairs.map(({ left }) => left),
		rights: disordered(
			[...pairs.map(({ right }) => right), ...distractors],
			(right) => right,
			`${seed} rights`
		)
	};
}

/** Which right (by its place) is taken for which left (by its place). */
export type Taken = ReadonlyMap<number, number>;

/** Takes a right for a left. A right goes with one left only; the same pair again is taken apart. */
export function taking(taken: Taken, left: number, right: number): Taken {
	if (taken.get(left) === right) return new Map([...taken].filter(([l]) => l !== left));
	return new Map([...taken].filter(([l, r]) => l !== left && r !== right)).set(left, right);
}

/** The left to go on with: the next one after `left` that has nothing yet; itself if there is none. */
export function nextOpen(taken: Taken, left: number, count: number): number {
	for (let step = 1; step <= count; step++) {
		const at = (left + step) % count;
		if (!taken.has(at)) return at;
	}
	return left;
}

/** The raw answer: a pair a line, in the order of the left sides. */
export const answerOf = ({ lefts, rights }: Sides, taken: Taken): string =>
	lefts
		.flatMap((left, i): Pair[] => {
			const right = rights[taken.get(i) ?? -1];
			return right === undefined ? [] : [{ left, right }];
		})
		.map(printPair)
		.join('\n');

/** The inverse of `answerOf`; what these sides do not have is left out. A right that stands twice goes once with each. */
export function takenOf({ lefts, rights }: Sides, answered: string): Taken {
	const taken = new Map<number, number>();
	for (const { left, right } of pairsOf(answered)) {
		const at = lefts.indexOf(left);
		const free = rights.findIndex((one, i) => one === right && ![...taken.values()].includes(i));
		if (at >= 0 && free >= 0) taken.set(at, free);
	}
	return taken;
}
