import { cardFacts, type CardFacts } from '#lib/core/session/card-facts.ts';
import { schedulersOf } from './grading.ts';
import type { Hands } from './hands.ts';

/** All that is known of the card on show. */
export async function factsOf({
	app,
	store,
	card: shown,
	decks,
	time
}: Hands): Promise<CardFacts | undefined> {
	if (!shown) return undefined;
	const [cards, events, flags] = await Promise.all([
		store.cards([shown.id]),
		store.eventsOf(shown.id),
		store.flags([shown.id])
	]);
	const card = cards.get(shown.id) ?? shown;
	const deck = decks.byId.get(card.deckId)?.title ?? '';
	const known = { card, events, deck, flag: flags.get(card.id) };
	return cardFacts(known, schedulersOf(decks)(card.deckId), time(), app.settings.rolloverHour);
}
