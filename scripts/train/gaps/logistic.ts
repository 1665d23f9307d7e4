/** What is judged, by numbers (none below 0) under names; what is not there is 0. */
export type Row = { readonly features: ReadonlyMap<string, number>; readonly isGood: boolean };

/** What each feature's `log(1 + value)` adds to the score, and where the score begins. */
export type Learned = { readonly base: number; readonly weights: ReadonlyMap<string, number> };

const STEPS = 600;
const RATE = 0.3;
/** Pulls weights to nothing (L2), over features of unit variance. */
const PULL = 0.2;
/** A feature of fewer rows says nothing. */
const FEWEST = 10;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const scaled = (value: number | undefined): number => Math.log1p(value ?? 0);
const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** Logistic regression by plain descent: the same rows give the same numbers. */
export function learn(rows: readonly Row[]): Learned {
	const counts = new Map<string, number>();
	for (const { features } of rows)
		for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
	const columns = [...counts]
		.filter(([, count]) => count >= FEWEST)
		.map(([name]) => name)
		.sort()
		.map((name) => {
			const values = rows.map(({ features }) => scaled(features.get(name)));
			const middle = mean(values);
			const spread = Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) + 1e-6;
			return { name, middle, spread, values: values.map((value) => (value - middle) / spread) };
		});
	const weights = columns.map(() => 0);
	let base = 0;
	for (let step = 0; step < STEPS; step++) {
		const scores = rows.map(() => base);
		columns.forEach(({ values }, j) => {
			values.forEach((value, i) => (scores[i] = (scores[i] ?? 0) + value * (weights[j] ?? 0)));
		});
		const wrong = scores.map((score, i) => sigmoid(score) - Number(rows[i]?.isGood));
		columns.forEach(({ values }, j) => {
			const slope = mean(values.map((value, i) => value * (wrong[i] ?? 0)));
			weights[j] = (weights[j] ?? 0) - RATE * (slope + PULL * (weights[j] ?? 0));
		});
		base -= RATE * mean(wrong);
	}
	const unscaled = columns.map(({ name, spread }, j): [string, number] => [
		name,
		Number(((weights[j] ?? 0) / spread).toFixed(4))
	]);
	const shift = columns.reduce((sum, { middle }, j) => sum + middle * (unscaled[j]?.[1] ?? 0), 0);
	return { base: Number((base - shift).toFixed(4)), weights: new Map(unscaled) };
}

/** The share of good ones to expect among rows like this, 0–1. */
export function trustBy({ base, weights }: Learned, features: Row['features']): number {
	let score = base;
	for (const [name, value] of features) score += (weights.get(name) ?? 0) * scaled(value);
	return sigmoid(score);
}
