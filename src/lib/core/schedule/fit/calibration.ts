/** Answers whose foretold chance fell in [from, to): what was foretold on average, and the share that was right. */
export type CalibrationBin = {
	readonly from: number;
	readonly to: number;
	readonly reviews: number;
	readonly predicted: number;
	readonly recalled: number;
};

/** An answer that was foretold: its chance to be right, and whether it was. */
export type Foretold = { readonly chance: number; readonly isRight: boolean };

/** Bins of equal width over the foretold chance; those without answers are left out. */
export function calibrationOf(answers: Iterable<Foretold>, bins = 20): readonly CalibrationBin[] {
	const sums = Array.from({ length: bins }, () => ({ reviews: 0, predicted: 0, recalled: 0 }));
	for (const { chance, isRight } of answers) {
		const sum = sums[Math.min(bins - 1, Math.floor(chance * bins))];
		if (!sum) continue;
		sum.reviews++;
		sum.predicted += chance;
		if (isRight) sum.recalled++;
	}
	return sums.flatMap(({ reviews, predicted, recalled }, i) => {
		if (reviews === 0) return [];
		const [from, to] = [i / bins, (i + 1) / bins];
		return [{ from, to, reviews, predicted: predicted / reviews, recalled: recalled / reviews }];
	});
}

/** The mean log loss in nats; NaN of none. */
export function logLossOf(answers: Iterable<Foretold>): number {
	let [sum, count] = [0, 0];
	for (const { chance, isRight } of answers) {
		sum -= Math.log(Math.max(isRight ? chance : 1 - chance, smallest));
		count++;
	}
	return sum / count;
}

/** The scheduler's model rounds to eight digits: a chance of 1 stands for less. */
const smallest = 1e-8;
