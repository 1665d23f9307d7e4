import type { Features } from './features.ts';
import { forest } from './trust.data.ts';

/** A number where a tree ends; else a feature's index, a bound, and what holds below it and from it on. */
export type Tree = number | readonly [feature: number, bound: number, below: Tree, above: Tree];

/** Trees whose values add up, from `base`, to the log odds of a good gap. */
export type Forest = {
	readonly base: number;
	readonly names: readonly string[];
	readonly trees: readonly Tree[];
};

function valueAt(tree: Tree, values: Float64Array): number {
	let at: Tree = tree;
	while (typeof at !== 'number') at = (values[at[0]] ?? 0) < at[1] ? at[2] : at[3];
	return at;
}

/** What a forest says of a gap: the share of good ones to expect among those like it, 0–1. */
export function trustBy({ base, names, trees }: Forest, features: Features): number {
	const values = Float64Array.from(names, (name) => features.get(name) ?? 0);
	const score = trees.reduce<number>((sum, tree) => sum + valueAt(tree, values), base);
	return 1 / (1 + Math.exp(-score));
}

/** The share of good cards to expect among gaps that look like it, 0–1, as people's verdicts taught. */
export const trustIn = (features: Features): number => trustBy(forest, features);
