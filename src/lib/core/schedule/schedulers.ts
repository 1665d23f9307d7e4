import type { DeckId } from '../deck/note.ts';
import { memoryModel } from './memory.ts';
import { defaultParametersId, presetOf, type OwnRules, type Preset } from './preset.ts';
import type { ParametersId } from './review.ts';
import { schedulerOf, type Scheduler } from './scheduler.ts';

/** Parameters that were learnt on this library. */
export type ParameterSet = {
	readonly id: ParametersId;
	/** The 21 of FSRS-6. */
	readonly values: readonly number[];
	readonly isReverted: boolean;
};

/** A deck with what it does otherwise than the library. */
export type DeckRules = { readonly id: DeckId; readonly preset?: OwnRules };

export type SchedulerFor = (deck: DeckId) => Scheduler;

/** The set that cards are scheduled by; undefined for the default one. */
export const inForce = <Set extends ParameterSet>(sets: readonly Set[]): Set | undefined =>
	sets.findLast((set) => !set.isReverted);

/**
 * The scheduler of each deck, made once; a deck that is not among these is as the library. Whoever names no
 * parameters goes by the learnt ones in force.
 */
export function schedulersFor(
	decks: Iterable<DeckRules>,
	library: Preset,
	sets: readonly ParameterSet[] = []
): SchedulerFor {
	const own = new Map([...decks].map(({ id, preset }) => [id, preset]));
	const made = new Map<OwnRules | undefined, Scheduler>();
	const make = (wanted: Preset): Scheduler => {
		const named = sets.find(({ id }) => id === wanted.parameters);
		const set = wanted.parameters === defaultParametersId ? inForce(sets) : named;
		return set
			? schedulerOf({ ...wanted, parameters: set.id }, memoryModel(set.values))
			: schedulerOf(wanted);
	};
	return (deck) => {
		const rules = own.get(deck);
		const scheduler = made.get(rules) ?? make(presetOf(library, rules));
		made.set(rules, scheduler);
		return scheduler;
	};
}
