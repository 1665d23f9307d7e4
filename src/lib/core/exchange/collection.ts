import type { ImageType } from '../deck/image-type.ts';
import type { Deck } from '../deck/deck.ts';
import type { Flag } from '../deck/flag.ts';
import type { MediaName } from '../deck/media.ts';
import type { CardId, DeckId, NoteId } from '../deck/note.ts';
import type { ReadDeck } from '../deck/read-deck.ts';
import type { CardState, Grade } from '../schedule/card.ts';
import type { OwnRules } from '../schedule/preset.ts';
import type { EpochMs, StudyDay } from '../schedule/day.ts';
import type { Finding } from '../text/finding.ts';

/** What one file holds, in our terms: whatever program wrote it, and for whichever it shall be written. */
export type Collection = {
	readonly decks: readonly Deck[];
	/** Images under the names that the notes call them by. */
	readonly media: ReadonlyMap<MediaName, MediaFile>;
	/** What was done with cards so far, for those with which anything was done. */
	readonly histories: readonly CardHistory[];
	/** How decks are scheduled otherwise than a library is at first, for decks that are new to it. */
	readonly rules?: ReadonlyMap<DeckId, OwnRules>;
};

export type MediaFile = { readonly type: ImageType; readonly bytes: Uint8Array<ArrayBuffer> };

export type CardHistory = {
	readonly card: CardId;
	/** Oldest first. */
	readonly reviews: readonly PastReview[];
	/** How the card stood in the end; absent where the format does not say: the reviews alone tell. */
	readonly state?: CardState;
	readonly isSuspended: boolean;
	readonly flag?: Flag;
};

/** An answer, or the moment from which a card was new again. */
export type PastReview = { readonly at: EpochMs; readonly day: StudyDay } & (
	| {
			readonly type: 'grade' | 'practice';
			readonly grade: Grade;
			readonly tookMs: number;
			/** As the other program counted it afterwards, for a program that asks for it. */
			readonly intervalDays?: number;
	  }
	| { readonly type: 'reset' }
);

/** Things of one kind that a file held: each was taken, or is among what is told to be left out. `read = taken + left`. */
export type Tally = { readonly read: number; readonly taken: number; readonly left: number };
export type TallyOf = 'notes' | 'cards' | 'reviews' | 'media';

/** What the reader of a file gives back. Nothing is dropped in silence: what was left out or changed is a finding. */
export type ReadCollection = {
	/** Absent where nothing could be read at all. */
	readonly collection?: Collection;
	readonly findings: readonly Finding[];
	readonly tallies: ReadonlyMap<TallyOf, Tally>;
	/** Where each note stands in the file, 1-based; absent for formats without lines. */
	readonly lines?: ReadonlyMap<NoteId, number>;
};

/** A deck that was read by itself, without images and histories. */
export const deckAsCollection = (read: ReadDeck): ReadCollection => ({
	...(read.deck && { collection: { decks: [read.deck], media: new Map(), histories: [] } }),
	findings: read.findings,
	tallies: talliesOf([read]),
	lines: read.lines
});

/** How many notes of these decks' files were taken. */
export function talliesOf(reads: readonly ReadDeck[]): ReadonlyMap<TallyOf, Tally> {
	const taken = reads.reduce((sum, { deck }) => sum + (deck?.notes.length ?? 0), 0);
	const read = reads.reduce((sum, { met = 0 }) => sum + met, 0);
	return new Map([['notes', { read, taken, left: read - taken }]]);
}
