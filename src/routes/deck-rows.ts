import { resolve } from '$app/paths';
import type { DeckRow } from '#lib/state/library.svelte.ts';

/** Decks as the list shows them, with the ways to each. */
export const deckRows = (rows: readonly DeckRow[]) =>
	rows.map(({ deck, cards, work: { counts } }) => ({
		id: deck.id,
		title: deck.title,
		language: deck.language,
		due: counts.review + counts.learning,
		fresh: counts.fresh,
		cards,
		href: resolve(`/deck/?id=${encodeURIComponent(deck.id)}`),
		studyHref: resolve(`/study/?deck=${encodeURIComponent(deck.id)}`)
	}));
