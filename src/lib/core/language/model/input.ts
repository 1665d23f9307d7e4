import { unitTags } from './tagger.ts';
import type { Word } from './word.ts';

/**
 * What the parser sees of a sentence. Place t + 1 of each array tells of token t; place 0 stands for
 * "no such token", place n + 1 for the root.
 */
export type Input = {
	readonly n: number;
	readonly norm: Int32Array;
	readonly tag: Int32Array;
	readonly pos: Int32Array;
	readonly cluster: Int32Array;
	/** How many dividers, verbs and conjunctions stand before a place. */
	readonly dividers: Int32Array;
	readonly verbs: Int32Array;
	readonly conjunctions: Int32Array;
};

/** Numbers of the universal part of each tag, by the tag's number. */
export const posOf = (tags: readonly string[]): string[] =>
	tags.map((tag) => tag.split('|')[0] ?? '');

const positions = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X';
const positionNumbers = new Map(positions.split(' ').map((pos, i) => [pos, i + 5]));
const unitNumbers = new Map(Object.keys(unitTags).map((kind, i) => [kind, i + 200]));

export function inputOf(words: readonly Word[], tagged: Int32Array, pos: readonly string[]): Input {
	const n = words.length;
	const blank = (): Int32Array => new Int32Array(n + 3);
	const input = {
		n,
		norm: blank().fill(2),
		tag: blank().fill(2),
		pos: blank().fill(2),
		cluster: blank().fill(2000),
		dividers: blank(),
		verbs: blank(),
		conjunctions: blank()
	};
	words.forEach((word, t) => {
		const tag = tagged[t] ?? 0;
		const p = pos[tag] ?? 'X';
		input.norm[t + 1] = word.norm;
		input.tag[t + 1] = word.unit ? (unitNumbers.get(word.unit) ?? 0) : tag + 5;
		input.pos[t + 1] = positionNumbers.get(p) ?? 2;
		input.cluster[t + 1] = word.cluster;
		input.dividers[t + 1] = (input.dividers[t] ?? 0) + word.divides;
		input.verbs[t + 1] = (input.verbs[t] ?? 0) + (p === 'VERB' || p === 'AUX' ? 1 : 0);
		input.conjunctions[t + 1] = (input.conjunctions[t] ?? 0) + (p === 'CCONJ' ? 1 : 0);
	});
	for (const sum of [input.dividers, input.verbs, input.conjunctions]) sum.fill(sum[n] ?? 0, n + 1);
	for (const column of [input.norm, input.tag, input.pos, input.cluster]) column[n + 1] = 3;
	return input;
}

/** Distances 1 to 4 apart, longer ones in three steps; 0 if one end is missing. */
export function distance(from: number, to: number): number {
	if (from < 0 || to < 0) return 0;
	const d = Math.abs(to - from);
	return d > 10 ? 7 : d > 6 ? 6 : d > 4 ? 5 : d;
}

/** What stands between two tokens: dividers, verbs and conjunctions, capped, as one number. */
export function between(x: Input, a: number, b: number): number {
	if (a < 0 || b < 0) return 0;
	const from = Math.min(a, b) + 1;
	const to = Math.max(a, b);
	const dividers = (x.dividers[to] as number) - (x.dividers[from] as number);
	const verbs = (x.verbs[to] as number) - (x.verbs[from] as number);
	const conjunctions = (x.conjunctions[to] as number) - (x.conjunctions[from] as number);
	return 1 + Math.min(3, dividers) * 16 + Math.min(3, verbs) * 4 + Math.min(2, conjunctions);
}
