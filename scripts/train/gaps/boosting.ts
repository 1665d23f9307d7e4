import type { Forest, Tree } from '../../../src/lib/core/questions/gaps/trust.ts';
import { seeded, shuffled } from '../random.ts';

/** What is judged, by numbers under names; what is not there is 0. */
export type Row = { readonly features: ReadonlyMap<string, number>; readonly isGood: boolean };

const ROUNDS = 200;
const RATE = 0.03;
const LEAVES = 8;
/** A leaf of fewer rows says nothing. */
const FEWEST_IN_LEAF = 30;
/** A feature of fewer rows says nothing. */
const FEWEST = 15;
/** Pulls a leaf's worth to nothing (L2). */
const PULL = 5;
/** The shares of rows and of features that a tree sees. */
const [ROWS, FEATURES] = [0.8, 0.4];
const BINS = 32;
const SEED = 7;

type Column = {
	readonly name: string;
	readonly bounds: readonly number[];
	readonly bins: Uint8Array;
};

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Bounds that part a feature's values into bins of about as many rows each. */
function boundsOf(values: readonly number[]): number[] {
	const sorted = [...new Set(values)].sort((a, b) => a - b);
	const step = Math.max(1, sorted.length / BINS);
	const bounds = new Set<number>();
	for (let i = step; i < sorted.length; i += step) {
		const at = Math.floor(i);
		bounds.add(((sorted[at - 1] ?? 0) + (sorted[at] ?? 0)) / 2);
	}
	return [...bounds];
}

function columnsOf(rows: readonly Row[]): Column[] {
	const counts = new Map<string, number>();
	for (const { features } of rows)
		for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts]
		.filter(([, count]) => count >= FEWEST)
		.map(([name]) => name)
		.sort()
		.map((name) => {
			const values = rows.map(({ features }) => features.get(name) ?? 0);
			const bounds = boundsOf(values);
			const bins = Uint8Array.from(values, (value) => bounds.filter((one) => one <= value).length);
			return { name, bounds, bins };
		});
}

type Split = { readonly gain: number; readonly column: number; readonly bin: number };
type Slopes = { readonly first: Float64Array; readonly second: Float64Array };

const sum = (rows: readonly number[], of: Float64Array): number =>
	rows.reduce((total, row) => total + (of[row] ?? 0), 0);
const worth = (first: number, second: number): number => (first * first) / (second + PULL);

/** The bound of a column that parts a leaf best, by how much it lowers the logistic loss. */
function bestIn(
	rows: readonly number[],
	{ bins, bounds }: Column,
	column: number,
	{ first, second }: Slopes,
	total: { readonly first: number; readonly second: number }
): Split | undefined {
	const size = bounds.length + 1;
	const [ones, twos, counts] = [
		new Float64Array(size),
		new Float64Array(size),
		new Uint32Array(size)
	];
	for (const row of rows) {
		const bin = bins[row] ?? 0;
		ones[bin] = (ones[bin] ?? 0) + (first[row] ?? 0);
		twos[bin] = (twos[bin] ?? 0) + (second[row] ?? 0);
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	let best: Split | undefined;
	let [one, two, count] = [0, 0, 0];
	for (let bin = 1; bin < size; bin++) {
		one += ones[bin - 1] ?? 0;
		two += twos[bin - 1] ?? 0;
		count += counts[bin - 1] ?? 0;
		if (count < FEWEST_IN_LEAF || rows.length - count < FEWEST_IN_LEAF) continue;
		const gain =
			worth(one, two) +
			worth(total.first - one, total.second - two) -
			worth(total.first, total.second);
		if (gain > (best?.gain ?? 1e-9)) best = { gain, column, bin };
	}
	return best;
}

function splitOf(
	rows: readonly number[],
	columns: readonly Column[],
	seen: readonly number[],
	slopes: Slopes
): Split | undefined {
	const total = { first: sum(rows, slopes.first), second: sum(rows, slopes.second) };
	let best: Split | undefined;
	for (const column of seen) {
		const split = bestIn(rows, columns[column] as Column, column, slopes, total);
		if (split && split.gain > (best?.gain ?? 0)) best = split;
	}
	return best;
}

type Growing = { rows: readonly number[]; split: Split | undefined; children?: [Growing, Growing] };

/** A tree grown leaf by leaf, the best split first. */
function grown(
	rows: readonly number[],
	columns: readonly Column[],
	seen: readonly number[],
	slopes: Slopes
): Growing {
	const leaf = (rows: readonly number[]): Growing => ({
		rows,
		split: splitOf(rows, columns, seen, slopes)
	});
	const root = leaf(rows);
	const leaves = [root];
	while (leaves.length < LEAVES) {
		const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
		if (!best.split) break;
		const { column, bin } = best.split;
		const bins = columns[column]?.bins as Uint8Array;
		const below = leaf(best.rows.filter((row) => (bins[row] ?? 0) < bin));
		const above = leaf(best.rows.filter((row) => (bins[row] ?? 0) >= bin));
		best.children = [below, above];
		leaves.splice(leaves.indexOf(best), 1, below, above);
	}
	return root;
}

function treeOf(
	{ rows, split, children }: Growing,
	columns: readonly Column[],
	slopes: Slopes
): Tree {
	if (!children || !split) {
		const value = (-RATE * sum(rows, slopes.first)) / (sum(rows, slopes.second) + PULL);
		return Number(value.toFixed(4));
	}
	const bound = columns[split.column]?.bounds[split.bin - 1] ?? 0;
	const [below, above] = children.map((child) => treeOf(child, columns, slopes)) as [Tree, Tree];
	return [split.column, Number(bound.toPrecision(6)), below, above];
}

const valueAt = (tree: Tree, values: (column: number) => number): number =>
	typeof tree === 'number' ? tree : valueAt(values(tree[0]) < tree[1] ? tree[2] : tree[3], values);

/** Gradient-boosted trees over a logistic loss (Friedman 2001): the same rows give the same trees. */
export function learn(rows: readonly Row[]): Forest {
	const columns = columnsOf(rows);
	const names = columns.map(({ name }) => name);
	const good = rows.filter(({ isGood }) => isGood).length / rows.length;
	const base = Number(Math.log(good / (1 - good)).toFixed(4));
	const scores = new Float64Array(rows.length).fill(base);
	const random = seeded(SEED);
	const all = rows.map((_, i) => i);
	const every = columns.map((_, i) => i);
	const trees: Tree[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const trust = scores.map(sigmoid);
		const slopes = {
			first: trust.map((one, i) => one - Number(rows[i]?.isGood)),
			second: trust.map((one) => one * (1 - one))
		};
		const some = shuffled(all, random).slice(0, Math.round(ROWS * all.length));
		const seen = shuffled(every, random).slice(0, Math.round(FEATURES * every.length));
		const tree = treeOf(grown(some, columns, seen, slopes), columns, slopes);
		trees.push(tree);
		rows.forEach(({ features }, i) => {
			scores[i] =
				(scores[i] ?? 0) + valueAt(tree, (column) => features.get(names[column] ?? '') ?? 0);
		});
	}
	return { base, names, trees };
}
