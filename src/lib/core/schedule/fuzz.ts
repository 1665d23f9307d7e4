/**
 * Anki's spread: nothing below 2.5 days; from there one day, and of the days between 2.5 and 7 another 15%,
 * between 7 and 20 10%, beyond 5%.
 */
const shares = [
	{ from: 2.5, to: 7, share: 0.15 },
	{ from: 7, to: 20, share: 0.1 },
	{ from: 20, to: Infinity, share: 0.05 }
];

function spread(interval: number): number {
	if (interval < 2.5) return 0;
	let days = 1;
	for (const { from, to, share } of shares)
		days += share * Math.max(Math.min(interval, to) - from, 0);
	return days;
}

/** The first and last whole day on which an interval may fall, both within `minimum`…`maximum`. */
export function fuzzBounds(
	interval: number,
	minimum: number,
	maximum: number
): readonly [first: number, last: number] {
	const least = Math.min(minimum, maximum);
	const within = (days: number) => Math.min(Math.max(days, least), maximum);
	const middle = within(interval);
	const days = spread(middle);
	const first = within(Math.round(middle - days));
	const last = within(Math.round(middle + days));
	// One day alone would put every card of a lesson on it.
	return [first, first === last && last > 2 && last < maximum ? last + 1 : last];
}

/** An interval in whole days; `chance` in [0, 1) picks the day within its bounds, without it the day is exact. */
export function fuzzed(
	interval: number,
	minimum: number,
	maximum: number,
	chance: number | undefined
): number {
	if (chance === undefined)
		return Math.min(Math.max(Math.round(interval), Math.min(minimum, maximum)), maximum);
	const [first, last] = fuzzBounds(interval, minimum, maximum);
	return first + Math.floor(chance * (last - first + 1));
}
