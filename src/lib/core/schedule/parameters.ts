/** What FSRS-5 and earlier had as exponent of the forgetting curve. */
const oldDecay = 0.5;

/**
 * 21 parameters of FSRS-6 from 17 (FSRS-4.5), 19 (FSRS-5) or 21, each within its published bounds.
 * Throws a RangeError for a value that is not finite or a set of another length.
 */
export function fullParameters(given: readonly number[]): readonly number[] {
	const bad = given.findIndex((value) => !Number.isFinite(value));
	if (bad >= 0)
		throw new RangeError(`parameter ${bad} is ${given[bad]}: every parameter is a finite number`);
	return clamp(converted(clamp(given)));
}

/** Source of the formulas: the migration of fsrs-rs, which ts-fsrs and py-fsrs share. */
function converted(w: readonly number[]): readonly number[] {
	switch (w.length) {
		case 21:
			return w;
		case 19:
			return [...w, 0, oldDecay];
		case 17: {
			const [w4, w5, w6] = w.slice(4, 7) as [number, number, number];
			const difficulty = [w4 + 2 * w5, Math.log(3 * w5 + 1) / 3, w6 + 0.5];
			return [...w.slice(0, 4), ...difficulty, ...w.slice(7), 0, 0, 0, oldDecay];
		}
		default:
			throw new RangeError(
				`there are ${w.length} parameters: FSRS has 21 (or 19 in its fifth version, 17 in its fourth)`
			);
	}
}

/** Lowest and highest value of each, as fsrs-rs and py-fsrs have them; ts-fsrs alone lifts the last but one from 0. */
export const bounds: readonly (readonly [low: number, high: number])[] = [
	[0.001, 100],
	[0.001, 100],
	[0.001, 100],
	[0.001, 100],
	[1, 10],
	[0.001, 4],
	[0.001, 4],
	[0.001, 0.75],
	[0, 4.5],
	[0, 0.8],
	[0.001, 3.5],
	[0.001, 5],
	[0.001, 0.25],
	[0.001, 0.9],
	[0, 4],
	[0, 1],
	[1, 6],
	[0, 2],
	[0, 2],
	[0, 0.8],
	[0.1, 0.8]
];

const clamp = (w: readonly number[]): readonly number[] =>
	w.map((value, i) => {
		const [low, high] = bounds[i] ?? [value, value];
		return Math.min(Math.max(value, low), high);
	});
