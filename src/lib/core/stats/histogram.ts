/** Values in [from, to), and how many there are; the last bin of a histogram holds its end, or has none. */
export type Bin = { readonly from: number; readonly to: number; readonly count: number };

export type Histogram = {
	readonly bins: readonly Bin[];
	readonly count: number;
	/** Absent of none. */
	readonly median?: number;
	readonly mean?: number;
};

/** `edges` in rising order; what is below the first or above the last counts in the bin there. */
export function histogram(values: Iterable<number>, edges: readonly number[]): Histogram {
	const sorted = Float64Array.from(values).sort();
	const bins = edges.slice(0, -1).map((from, i) => ({ from, to: edges[i + 1] ?? from, count: 0 }));
	let place = 0;
	let sum = 0;
	for (const value of sorted) {
		while (place < bins.length - 1 && value >= (bins[place]?.to ?? Infinity)) place++;
		const bin = bins[place];
		if (bin) bin.count++;
		sum += value;
	}
	const count = sorted.length;
	if (count === 0) return { bins, count };
	return { bins, count, median: middleOf(sorted), mean: sum / count };
}

/** The median of sorted values: between two in the middle, their mean. */
function middleOf(sorted: Float64Array): number {
	const half = sorted.length / 2;
	const [a, b] = [sorted[Math.ceil(half) - 1] ?? NaN, sorted[Math.floor(half)] ?? NaN];
	return (a + b) / 2;
}
