/**
 * How many slips (a letter too much, missing, another, or two neighbours swapped) lie between two texts: the
 * restricted Damerau–Levenshtein distance, up to `limit`; more is `limit + 1`. Time grows with length × limit.
 */
export function distance(a: string, b: string, limit: number): number {
	const [x, y] = [Array.from(a), Array.from(b)];
	if (Math.abs(x.length - y.length) > limit) return limit + 1;
	const over = limit + 1;
	let [before, last] = [[] as number[], Array.from({ length: y.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= x.length; i++) {
		const row: number[] = [i];
		const [from, to] = [Math.max(1, i - limit), Math.min(y.length, i + limit)];
		let least = i;
		for (let j = from; j <= to; j++) {
			const isSame = x[i - 1] === y[j - 1];
			let cost = Math.min(
				(last[j] ?? over) + 1,
				(row[j - 1] ?? over) + 1,
				(last[j - 1] ?? over) + (isSame ? 0 : 1)
			);
			if (x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1])
				cost = Math.min(cost, (before[j - 2] ?? over) + 1);
			row[j] = cost;
			least = Math.min(least, cost);
		}
		if (least > limit) return over;
		[before, last] = [last, row];
	}
	return Math.min(last[y.length] ?? over, over);
}
