import type { Habits } from './habits.ts';
import type { Memories } from './memories.ts';
import type { Quick } from './quick.ts';
import type { Aim } from './values.ts';

/** All that a plan goes by, in numbers: cards are places, days count from today. */
export type World = {
	readonly quick: Quick;
	readonly habits: Habits;
	/** The cards as of this morning; new ones stand in the order to meet them. */
	readonly memories: Memories;
	/** The days on which recall counts, by class of card, soonest first. */
	readonly classes: readonly (readonly Aim[])[];
	readonly classOf: Uint8Array;
	/** Milliseconds that each day until the last exam is expected to have; 0 on a day off. */
	readonly budgets: Float64Array;
};

/** The marks that all cards together can bring. */
export function mostMarks({ classes, classOf }: World): number {
	const most = classes.map((aims) => aims.reduce((sum, { weight }) => sum + weight, 0));
	return classOf.reduce((sum, kind) => sum + (most[kind] ?? 0), 0);
}
