/** How often something was so, of how many times, with what that says of how often it truly is so. */
export type Share = {
	readonly hits: number;
	readonly of: number;
	/** 0–1; absent of none. */
	readonly rate?: number;
	/** The interval of 95 % confidence for the true rate; 0 to 1 of none. */
	readonly low: number;
	readonly high: number;
};

/** The standard deviations on either side that hold 95 % of a normal distribution. */
const z = 1.959964;

/** Wilson's score interval: it stays within 0 and 1 and is honest for few answers (E. B. Wilson, 1927). */
export function shareOf(hits: number, of: number): Share {
	if (of === 0) return { hits, of, low: 0, high: 1 };
	const rate = hits / of;
	const weight = 1 + z ** 2 / of;
	const middle = (rate + z ** 2 / (2 * of)) / weight;
	const half = (z / weight) * Math.sqrt((rate * (1 - rate)) / of + z ** 2 / (4 * of ** 2));
	// At 0 and 1 an end of the interval is there exactly, but for the rounding.
	const low = hits === 0 ? 0 : Math.max(0, middle - half);
	const high = hits === of ? 1 : Math.min(1, middle + half);
	return { hits, of, rate, low, high };
}

/**
 * By how many standard errors two rates differ, the first above the second: the two-proportion z-test with a
 * pooled rate. 0 where either is of none, or both are all or nothing.
 */
export function apart(a: Share, b: Share): number {
	if (a.of === 0 || b.of === 0) return 0;
	const pooled = (a.hits + b.hits) / (a.of + b.of);
	const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.of + 1 / b.of));
	return error === 0 ? 0 : (a.hits / a.of - b.hits / b.of) / error;
}
