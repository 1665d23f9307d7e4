import type { DeckId, Note } from './note.ts';
import type { Source } from './source.ts';

/** A deck as it is written to a file; the format's name is the version of this shape. */
export const deckFormat = 'hafiza-deck/1';

export type Deck = {
	readonly id: DeckId;
	readonly title: string;
	/** BCP 47. */
	readonly language: string;
	readonly licence?: string;
	/** Who wrote it, by name. */
	readonly authors?: readonly string[];
	readonly description?: string;
	readonly sources: readonly Source[];
	readonly notes: readonly Note[];
};
