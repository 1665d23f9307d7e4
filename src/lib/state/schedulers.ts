import type { DeckId } from '#lib/core/deck/note.ts';
import { memoryModel } from '#lib/core/schedule/memory.ts';
import { defaultParametersId, type Preset } from '#lib/core/schedule/preset.ts';
import { schedulerOf, type Scheduler } from '#lib/core/schedule/scheduler.ts';
import type { DeckInfo, FittedSet } from '#lib/store/api.ts';
import { inForce } from '#lib/store/fitted.ts';

export type SchedulerFor = (deck: DeckId) => Scheduler;

/**
 * The scheduler of each deck, made once; `preset` is that of a deck that has none of its own. Whoever names no
 * parameters goes by the fitted ones in force.
 */
export function schedulersFor(
	decks: Iterable<DeckInfo>,
	preset: Preset,
	sets: readonly FittedSet[] = []
): SchedulerFor {
	const own = new Map([...decks].map((deck) => [deck.id, deck.preset]));
	const made = new Map<Preset, Scheduler>();
	const make = (wanted: Preset): Scheduler => {
		const named = sets.find(({ id }) => id === wanted.parameters);
		const set = wanted.parameters === defaultParametersId ? inForce(sets) : named;
		return set
			? schedulerOf({ ...wanted, parameters: set.id }, memoryModel(set.values))
			: schedulerOf(wanted);
	};
	return (id) => {
		const wanted = own.get(id) ?? preset;
		const kept = made.get(wanted) ?? make(wanted);
		made.set(wanted, kept);
		return kept;
	};
}
