/** Cards judged good, and judged at all, by the tier that their frame claims. Written by `npm run evaluate -- --write`. */
export const measuredTiers: readonly (readonly [tier: string, good: number, judged: number])[] = [];

/** The same by frame and direction. */
export const measuredDirections: readonly (readonly [
	name: string,
	good: number,
	judged: number
])[] = [];
