/** Good ones among judged ones. */
export type Count = { readonly good: number; readonly judged: number };

export const none: Count = { good: 0, judged: 0 };

export const plus = (a: Count, b: Count): Count => ({
	good: a.good + b.good,
	judged: a.judged + b.judged
});

/** The 95 % interval of Wilson (1927) for a share; [0, 1] where nothing was judged. */
export function wilson({ good, judged }: Count): readonly [low: number, high: number] {
	if (judged === 0) return [0, 1];
	const z = 1.959964;
	const share = good / judged;
	const middle = share + z ** 2 / (2 * judged);
	const reach = z * Math.sqrt((share * (1 - share)) / judged + (z / (2 * judged)) ** 2);
	const scale = 1 + z ** 2 / judged;
	return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}

/** Counts of things by a name of each, the most judged first. */
export function countBy<T>(
	things: readonly T[],
	nameOf: (thing: T) => string,
	isGood: (thing: T) => boolean
): [string, Count][] {
	const counts = new Map<string, Count>();
	for (const thing of things) {
		const name = nameOf(thing);
		const one = { good: isGood(thing) ? 1 : 0, judged: 1 };
		counts.set(name, plus(counts.get(name) ?? none, one));
	}
	return [...counts].sort(
		([a, { judged: x }], [b, { judged: y }]) => y - x || (a < b ? -1 : a > b ? 1 : 0)
	);
}
