import { mediaOf } from '#lib/core/deck/media.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import { cardsOf } from '#lib/core/deck/cards.ts';
import type { Collection } from '#lib/core/exchange/collection.ts';
import type { Finding } from '#lib/core/text/finding.ts';
import { fold } from '#lib/core/text/unicode.ts';

/** The part of a collection that is of some of its decks. */
export function partOf({ media, histories }: Collection, decks: readonly Deck[]): Collection {
	const notes = decks.flatMap((deck) => deck.notes);
	const names = new Set(notes.flatMap(mediaOf));
	const cards = new Set(notes.flatMap(cardsOf).map(({ id }) => id));
	return {
		decks,
		media: new Map([...media].filter(([name]) => names.has(name))),
		histories: histories.filter(({ card }) => cards.has(card))
	};
}

/** The one deck of this title, or what to do where none or several have it. */
export function pickDeck(
	collection: Collection,
	title: string,
	file: string
): Collection | Finding {
	const found = collection.decks.filter((deck) => fold(deck.title) === fold(title));
	if (found.length === 1) return partOf(collection, found);
	const titles = collection.decks.map((deck) => JSON.stringify(deck.title)).join(', ');
	return {
		code: 'which-deck',
		severity: 'error',
		file,
		what: `${found.length === 0 ? 'no deck' : `${found.length} decks`} in it bear the title ${JSON.stringify(title)}`,
		todo: `name one of ${titles}`
	};
}
