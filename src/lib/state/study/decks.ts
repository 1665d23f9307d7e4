import type { DeckId } from '#lib/core/deck/note.ts';
import type { StudyTime } from '#lib/core/schedule/day.ts';
import { defaultPreset, type Preset } from '#lib/core/schedule/preset.ts';
import type { DeckInfo, FittedSet, Store } from '#lib/store/api.ts';

/** The decks in use, and what they are scheduled by. */
export type Decks = {
	readonly byId: ReadonlyMap<DeckId, DeckInfo>;
	/** The library's. */
	readonly preset: Preset;
	readonly sets: readonly FittedSet[];
};

export const noDecks: Decks = { byId: new Map(), preset: defaultPreset, sets: [] };

export async function readDecks(
	store: Store,
	{ at, day }: StudyTime,
	preset: Preset
): Promise<Decks> {
	const [summaries, sets] = await Promise.all([store.decks(at, day), store.fitted()]);
	return { byId: new Map(summaries.map(({ deck }) => [deck.id, deck])), preset, sets };
}

export const listOf = ({ byId }: Decks): DeckInfo[] => [...byId.values()];
