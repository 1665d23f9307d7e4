import type { CardId } from '#lib/core/deck/note.ts';
import type { Hands } from './hands.ts';

/** The cards of this choice that are put off today. */
export async function putOff({ store, time, opening }: Hands): Promise<readonly CardId[]> {
	const buried = await store.cards([...(await store.buried(time().day))]);
	const { decks, narrow } = await opening();
	const chosen = new Set(decks.map(({ id }) => id));
	return [...buried.values()]
		.filter(({ id, deckId }) => chosen.has(deckId) && (narrow?.cards.has(id) ?? true))
		.map(({ id }) => id);
}
