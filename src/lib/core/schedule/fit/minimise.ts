/** A function with its slope, over points of any number of places. */
export type Measure = (at: readonly number[]) => {
	readonly value: number;
	readonly slope: readonly number[];
};

export type Box = { readonly low: readonly number[]; readonly high: readonly number[] };

/** A point, and what the way there has shown of the inverse of the curvature. */
export type Found = { readonly at: readonly number[]; readonly inverse: Matrix | undefined };
export type Matrix = readonly (readonly number[])[];

type Measured = { readonly at: readonly number[] } & ReturnType<Measure>;

/**
 * A lowest point within a box, found downhill from `start`: BFGS with steps cut at the bounds (Nocedal and Wright,
 * Numerical Optimization, ch. 6). It ends where two steps in a row gain less than `enough`.
 */
export function minimise(
	measure: Measure,
	box: Box,
	start: Found,
	enough: number,
	onStep: (steps: number) => void = () => undefined
): Found {
	let here: Measured = { at: start.at, ...measure(start.at) };
	let { inverse } = start;
	let small = 0;
	for (let steps = 1; steps <= mostSteps && small < 2; steps++) {
		onStep(steps);
		const way = wayDown(here, inverse, box);
		const next = stepAlong(way, here, box, measure);
		if (!next) {
			// What was learnt of the curvature misleads here; without it there is no lower point.
			if (!inverse) break;
			inverse = undefined;
			continue;
		}
		small = here.value - next.value < enough ? small + 1 : 0;
		inverse = learnt(inverse, minus(next.at, here.at), minus(next.slope, here.slope));
		here = next;
	}
	return { at: here.at, inverse };
}

const mostSteps = 200;
/** How far a step may go in any one place. */
const longest = 1;
/** How far the first one goes, when nothing is known of the curvature. */
const firstStep = 0.3;

/** Downhill, along the bounds where the slope presses against them. */
function wayDown({ at, slope }: Measured, inverse: Matrix | undefined, { low, high }: Box) {
	const free = slope.map((by, i) => {
		const isHeld = by > 0 ? at[i] === low[i] : at[i] === high[i];
		return isHeld ? 0 : by;
	});
	if (!inverse) return scaled(free, -firstStep / Math.max(Math.sqrt(dot(free, free)), 1e-12));
	const way = inverse.map((row, i) => (free[i] === 0 ? 0 : -dot(row, free)));
	return scaled(way, Math.min(1, longest / Math.max(...way.map(Math.abs))));
}

/** The first of ever shorter steps that lowers the value enough; undefined where none does. */
function stepAlong(
	way: readonly number[],
	here: Measured,
	{ low, high }: Box,
	measure: Measure
): Measured | undefined {
	for (let length = 1; length > 1e-4; length /= 2) {
		const at = here.at.map((from, i) =>
			Math.min(Math.max(from + length * (way[i] ?? 0), low[i] ?? from), high[i] ?? from)
		);
		const expected = dot(here.slope, minus(at, here.at));
		if (!(expected < 0)) return undefined;
		const found = measure(at);
		if (found.value <= here.value + 1e-4 * expected) return { at, ...found };
	}
	return undefined;
}

/** The inverse after a step that changed the slope by `turn`. */
function learnt(
	inverse: Matrix | undefined,
	step: readonly number[],
	turn: readonly number[]
): Matrix | undefined {
	const along = dot(step, turn);
	if (!(along > 1e-12)) return inverse;
	const guess = along / dot(turn, turn);
	const known = inverse ?? step.map((_, i) => step.map((_, j) => (i === j ? guess : 0)));
	const moved = known.map((row) => dot(row, turn));
	const gain = (1 + dot(turn, moved) / along) / along;
	return known.map((row, i) => {
		const [s, m] = [step[i] ?? 0, (moved[i] ?? 0) / along];
		return row.map(
			(value, j) =>
				value + gain * s * (step[j] ?? 0) - m * (step[j] ?? 0) - (s * (moved[j] ?? 0)) / along
		);
	});
}

const dot = (a: readonly number[], b: readonly number[]): number =>
	a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
const minus = (a: readonly number[], b: readonly number[]): number[] =>
	a.map((value, i) => value - (b[i] ?? 0));
const scaled = (a: readonly number[], by: number): number[] => a.map((value) => value * by);
