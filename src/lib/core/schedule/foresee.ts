import type { Card } from './card.ts';
import { withMoves, type Move } from './rearrange.ts';
import type { Scheduler } from './scheduler.ts';
import { simulate, type SimulatedDay, type SimulationOptions } from './simulate.ts';

/** The same days twice: as things stand, and as a change would have them. */
export type Foreseen = {
	readonly before: readonly SimulatedDay[];
	readonly after: readonly SimulatedDay[];
};

/**
 * Reviews, new cards and minutes of each of the next days with the preset of now and with another one, and with
 * what that one would move. Both meet the same luck. Nothing is changed.
 */
export const foresee = (
	cards: readonly Card[],
	change: { readonly scheduler: Scheduler; readonly moves?: readonly Move[] },
	options: SimulationOptions
): Foreseen => ({
	before: [...simulate(cards, options)],
	after: [
		...simulate(withMoves(cards, change.moves ?? []), { ...options, scheduler: change.scheduler })
	]
});
