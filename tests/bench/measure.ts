/** A comparison measured in one run: both take turns, so that a busy machine is busy for both. */
export type Line = {
	readonly name: string;
	readonly ours: () => void;
	readonly bare: () => void;
	/** How much one call of each does, for the figures in milliseconds. */
	readonly unit: string;
	/** The ratio to stay below, where one is set. */
	readonly goal?: number;
};

const rounds = 15;

export function measure({ name, ours, bare, unit, goal }: Line): string {
	ours();
	bare();
	const times = { ours: [] as number[], bare: [] as number[] };
	for (let round = 0; round < rounds; round++) {
		times.ours.push(timeOf(ours));
		times.bare.push(timeOf(bare));
	}
	const [a, b] = [median(times.ours), median(times.bare)];
	const aim = goal === undefined ? '' : ` (goal: at most ${goal})`;
	return `${(a / b).toFixed(2).padStart(7)} ×  ${name}${aim}: ${a.toFixed(1)} ms against ${b.toFixed(1)} ms, ${unit}`;
}

function timeOf(work: () => void): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/** The value that so many of a hundred stay below. */
export const percentile = (values: readonly number[], part: number): number =>
	[...values].sort((a, b) => a - b)[Math.floor((values.length * part) / 100)] ?? NaN;

export const median = (values: readonly number[]): number => percentile(values, 50);
