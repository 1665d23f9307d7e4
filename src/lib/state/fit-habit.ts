import * as v from 'valibot';
import type { EpochMs } from '#lib/core/schedule/day.ts';
import type { ParametersId } from '#lib/core/schedule/review.ts';
import type { Store } from '#lib/store/api.ts';

/** Whether the app learns parameters by itself, and what it does with what it finds. */
export const fitModes = ['auto', 'ask', 'off'] as const;
export type FitMode = (typeof fitModes)[number];

/** What is remembered of learning parameters by itself. */
export type FitHabit = {
	readonly mode: FitMode;
	/** When it was last tried. */
	readonly triedAt?: EpochMs;
	/** There is something better, found then, that waits for the learner's word. */
	readonly isOffered?: boolean;
	/** A set that was adopted unasked, and that the learner has not been told of. */
	readonly untold?: ParametersId;
};

const schema = v.object({
	mode: v.optional(v.picklist(fitModes), 'auto'),
	triedAt: v.exactOptional(
		v.pipe(
			v.number(),
			v.transform((at) => at as EpochMs)
		)
	),
	isOffered: v.exactOptional(v.boolean()),
	untold: v.exactOptional(
		v.pipe(
			v.string(),
			v.transform((id) => id as ParametersId)
		)
	)
});

export function parseFitHabit(kept: unknown): FitHabit {
	const { success, output } = v.safeParse(schema, kept);
	return success ? output : { mode: 'auto' };
}

export const fitHabit = async (store: Store): Promise<FitHabit> =>
	parseFitHabit((await store.settings()).get('fit'));

export const keepFitHabit = (store: Store, habit: FitHabit): Promise<void> =>
	store.saveSetting('fit', habit);
