const dayMs = 24 * 60 * 60 * 1000;

/** How many of the newest are kept whatever their age, and for how many days and weeks one of each. */
const rule = { newest: 3, days: 7, weeks: 4 };

export type Aged = {
	/** Epoch milliseconds. */
	readonly madeAt: number;
	/** Notes and answers in it. */
	readonly size: number;
};

/** Half of what was once kept, or less, may be what a loss has left. */
const isMuchSmaller = (size: number, than: number): boolean => size * 2 <= than;

/**
 * Which of these copies stay: the newest, the newest of each of the last days and weeks, and the newest that is not much
 * smaller than the fullest of all, so that no run of empty states crowds a good one out.
 */
export function kept<T extends Aged>(copies: readonly T[], now: number): ReadonlySet<T> {
	const newestFirst = copies.toSorted((a, b) => b.madeAt - a.madeAt);
	const stay = new Set(newestFirst.slice(0, rule.newest));
	const newestOfEach = (spanMs: number, spans: number) => {
		const seen = new Set<number>();
		for (const copy of newestFirst) {
			const span = Math.floor(Math.max(0, now - copy.madeAt) / spanMs);
			if (span < spans && !seen.has(span)) stay.add(copy);
			seen.add(span);
		}
	};
	newestOfEach(dayMs, rule.days);
	newestOfEach(7 * dayMs, rule.weeks);
	const fullest = Math.max(...copies.map(({ size }) => size));
	const good = newestFirst.find(({ size }) => !isMuchSmaller(size, fullest));
	if (good) stay.add(good);
	return stay;
}
