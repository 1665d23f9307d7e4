import type { DeckId } from '#lib/core/deck/note.ts';
import type { Preset } from '#lib/core/schedule/preset.ts';
import { schedulerOf, type Scheduler } from '#lib/core/schedule/scheduler.ts';
import type { DeckInfo } from '#lib/store/api.ts';

export type SchedulerFor = (deck: DeckId) => Scheduler;

/** The scheduler of each deck, made once; `preset` is that of a deck that has none of its own. */
export function schedulersFor(decks: Iterable<DeckInfo>, preset: Preset): SchedulerFor {
	const own = new Map([...decks].map((deck) => [deck.id, deck.preset]));
	const made = new Map<Preset, Scheduler>();
	return (id) => {
		const wanted = own.get(id) ?? preset;
		const kept = made.get(wanted) ?? schedulerOf(wanted);
		made.set(wanted, kept);
		return kept;
	};
}
