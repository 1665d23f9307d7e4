import type { Deck } from '#lib/core/deck/deck.ts';
import { untitledDeck } from '#lib/core/deck/markdown/head.ts';
import { readQuick } from '#lib/core/deck/read-quick.ts';

/** Pasted cards as a deck of their own. It is called by the name given, else as its front matter says. */
export function pastedDeck(text: string, name: string, otherwise: string): Deck {
	const { deck } = readQuick(text);
	const title = deck.title === untitledDeck ? otherwise : deck.title;
	return { ...deck, title: name.trim() || title };
}
