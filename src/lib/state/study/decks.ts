import type { DeckId } from '#lib/core/deck/note.ts';
import type { StudyTime } from '#lib/core/schedule/day.ts';
import type { Preset } from '#lib/core/schedule/preset.ts';
import { schedulersFor, type SchedulerFor } from '#lib/core/schedule/schedulers.ts';
import { schedulerOf } from '#lib/core/schedule/scheduler.ts';
import type { DeckInfo, Store } from '#lib/store/api.ts';

/** The decks in use, and how each is scheduled. */
export type Decks = {
	readonly byId: ReadonlyMap<DeckId, DeckInfo>;
	readonly schedulerFor: SchedulerFor;
};

export const noDecks: Decks = { byId: new Map(), schedulerFor: () => schedulerOf() };

export async function readDecks(
	store: Store,
	{ at, day }: StudyTime,
	preset: Preset
): Promise<Decks> {
	const [summaries, sets] = await Promise.all([store.decks(at, day), store.fitted()]);
	const byId = new Map(summaries.map(({ deck }) => [deck.id, deck]));
	return { byId, schedulerFor: schedulersFor(byId.values(), preset, sets) };
}

export const listOf = ({ byId }: Decks): DeckInfo[] => [...byId.values()];
