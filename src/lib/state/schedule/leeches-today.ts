import { effective } from '#lib/core/schedule/standing.ts';
import { isLeechNow } from '#lib/core/schedule/leech.ts';
import { presetOf } from '#lib/core/schedule/preset.ts';
import type { App } from '../app.svelte.ts';

/** How many cards an answer of today has shown, or shown once more, to be forgotten again and again. */
export async function leechesToday(app: App): Promise<number> {
	const [store, { at, day }] = [await app.store, await app.time()];
	const lapsed = effective(await store.eventsSince(day)).filter(
		({ before, grade }) => before.phase === 'review' && grade === 1
	);
	if (lapsed.length === 0) return 0;
	const [cards, decks] = await Promise.all([
		store.cards(lapsed.map(({ card }) => card)),
		store.decks(at, day)
	]);
	const own = new Map(decks.map(({ deck }) => [deck.id, deck.preset]));
	return lapsed.filter(({ card, before, after }) => {
		const deck = cards.get(card)?.deckId;
		if (deck === undefined) return false;
		return isLeechNow(before, after, presetOf(app.settings.preset, own.get(deck)).leechThreshold);
	}).length;
}
