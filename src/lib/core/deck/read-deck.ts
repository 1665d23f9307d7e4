import type { Finding } from '../text/finding.ts';
import type { Deck } from './deck.ts';
import type { NoteId } from './note.ts';

/** What the reader of a file gives back. What it could not read is a finding; the rest is in the deck. */
export type ReadDeck = {
	/** Absent where nothing could be read at all. */
	readonly deck?: Deck;
	readonly findings: readonly Finding[];
	/** Where each note stands in the file, 1-based; empty for formats without lines. */
	readonly lines: ReadonlyMap<NoteId, number>;
	/** How many notes the file has, read or not; absent where nothing could be read at all. */
	readonly met?: number;
};
