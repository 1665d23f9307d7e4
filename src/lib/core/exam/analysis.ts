/**
 * Item analysis of a paper that many have sat, by the formulas of Moodle's quiz statistics
 * (docs.moodle.org/dev/Quiz_statistics_calculations). Shares are 0–1, where Moodle prints them in percent.
 */

/** Marks of everybody: one row a person, one column a question, in the order of `most`. */
export type Scores = {
	readonly rows: readonly (readonly number[])[];
	/** What a question can bring at the utmost. */
	readonly most: readonly number[];
};

/** Absent where it can't be worked out, as when everybody has the same marks. */
export type ItemFigures = {
	/** Mean marks as a share of what could be had; below 0 where wrong answers cost more than right ones brought. */
	readonly facility: number;
	/** Standard deviation of the marks, as a share of what could be had. */
	readonly deviation?: number;
	/** Correlation of the question's marks with those of the rest of the paper, −1 to 1. */
	readonly discrimination?: number;
	/** Covariance with the rest of the paper against the greatest that these marks allow, up to 1. */
	readonly efficiency?: number;
	/** The share of the paper's marks that the question was meant to have, and had in telling people apart. */
	readonly intendedWeight: number;
	readonly effectiveWeight?: number;
};

export type PaperFigures = {
	readonly people: number;
	readonly mean: number;
	readonly median: number;
	readonly deviation?: number;
	readonly skewness?: number;
	readonly kurtosis?: number;
	/** Cronbach's alpha: coefficient of internal consistency. */
	readonly reliability?: number;
	/** The share of the deviation that is chance, and the marks that a total may be off by. */
	readonly errorRatio?: number;
	readonly standardError?: number;
};

const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
const meanOf = (list: readonly number[]) => sum(list) / list.length;
const finite = (value: number) => (Number.isFinite(value) ? value : undefined);

/** With S − 1 below the line, as all of Moodle's; NaN of fewer than two. */
function covariance(a: readonly number[], b: readonly number[]): number {
	const [ma, mb] = [meanOf(a), meanOf(b)];
	return sum(a.map((x, i) => (x - ma) * ((b[i] ?? 0) - mb))) / (a.length - 1);
}
const variance = (list: readonly number[]) => covariance(list, list);
const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b);

/** Drops what is undefined, so that a figure is there or absent. */
type Given<T> = { [K in keyof T]: T[K] | undefined };
const present = <T extends object>(figures: Given<T>): T =>
	Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined)) as T;

/** The figures of each question, in the order of the columns. Empty without people. */
export function itemFigures({ rows, most }: Scores): ItemFigures[] {
	if (rows.length === 0) return [];
	const totals = rows.map(sum);
	const columns = most.map((_, i) => rows.map((row) => row[i] ?? 0));
	const roots = columns.map((marks) => Math.sqrt(Math.max(0, covariance(marks, totals))));
	return columns.map((marks, i) => {
		const top = most[i] ?? 0;
		const rest = totals.map((total, row) => total - (marks[row] ?? 0));
		const together = covariance(marks, rest);
		const greatest = covariance(sorted(marks), sorted(rest));
		return present<ItemFigures>({
			facility: meanOf(marks) / top,
			deviation: finite(Math.sqrt(variance(marks)) / top),
			discrimination: finite(together / Math.sqrt(variance(marks) * variance(rest))),
			efficiency: greatest > 0 ? finite(together / greatest) : undefined,
			intendedWeight: top / sum(most),
			effectiveWeight: finite((roots[i] ?? 0) / sum(roots))
		});
	});
}

/** The figures of the whole paper; undefined without people. */
export function paperFigures({ rows, most }: Scores): PaperFigures | undefined {
	if (rows.length === 0) return undefined;
	const totals = rows.map(sum);
	const people = rows.length;
	const mean = meanOf(totals);
	const spread = variance(totals);
	const parts = sum(most.map((_, i) => variance(rows.map((row) => row[i] ?? 0))));
	const reliability =
		most.length > 1 && spread > 0
			? finite((most.length / (most.length - 1)) * (1 - parts / spread))
			: undefined;
	const errorRatio = reliability === undefined ? undefined : finite(Math.sqrt(1 - reliability));
	return present<PaperFigures>({
		people,
		mean,
		median: medianOf(totals),
		deviation: finite(Math.sqrt(spread)),
		...shapeOf(totals),
		reliability,
		errorRatio,
		standardError: errorRatio === undefined ? undefined : errorRatio * Math.sqrt(spread)
	});
}

function medianOf(list: readonly number[]): number {
	const order = sorted(list);
	const middle = order.length >> 1;
	const upper = order[middle] ?? 0;
	return order.length % 2 === 1 ? upper : (upper + (order[middle - 1] ?? 0)) / 2;
}

/** Skewness k3 / k2^(3/2) and kurtosis k4 / k2², by the k statistics. */
function shapeOf(totals: readonly number[]) {
	const s = totals.length;
	const mean = meanOf(totals);
	const moment = (power: number) => sum(totals.map((total) => (total - mean) ** power)) / s;
	const [m2, m3, m4] = [moment(2), moment(3), moment(4)];
	const k2 = (s / (s - 1)) * m2;
	const k3 = (s ** 2 / ((s - 1) * (s - 2))) * m3;
	const k4 = (s ** 2 / ((s - 1) * (s - 2) * (s - 3))) * ((s + 1) * m4 - 3 * (s - 1) * m2 ** 2);
	return { skewness: finite(k3 / k2 ** 1.5), kurtosis: finite(k4 / k2 ** 2) };
}
