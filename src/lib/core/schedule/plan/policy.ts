import type { Memories } from './memories.ts';

/** A way to spend the days: which cards to meet on a day, and in which order. */
export type Policy = {
	/**
	 * Writes the cards of a day into `into`, the first first, and says how many. Whoever studies takes them until
	 * the time is over, so more than that may stand there.
	 */
	choose(memories: Memories, day: number, budgetMs: number, into: Int32Array): number;
};
