import type { Tally, TallyOf } from '#lib/core/exchange/collection.ts';

/** `notes: read 12, taken 11, left 1`, a line each. */
export const printTallies = (tallies: ReadonlyMap<TallyOf, Tally>): string =>
	[...tallies]
		.map(([of, { read, taken, left }]) => `${of}: read ${read}, taken ${taken}, left ${left}\n`)
		.join('');
