/** A package of Anki as its tables have it, typed and checked, in the terms of Anki's own documentation. */
export type AnkiRows = {
	/** Seconds since 1970 when the collection was made: day 0 of every due day. */
	readonly createdAt: number;
	/** Minutes east of UTC where it was made; absent where the package does not say. */
	readonly offsetMinutes?: number;
	readonly rolloverHour: number;
	readonly noteTypes: ReadonlyMap<number, AnkiNoteType>;
	/** Names with `::` between parent and child. */
	readonly decks: ReadonlyMap<number, AnkiDeck>;
	readonly presets: readonly AnkiPreset[];
	readonly notes: readonly AnkiNote[];
	readonly cards: readonly AnkiCard[];
	readonly reviews: readonly AnkiReview[];
	/** Rows that are there and cannot be read. */
	readonly broken: { readonly notes: number; readonly cards: number; readonly reviews: number };
};

export type AnkiNoteType = {
	readonly name: string;
	readonly isCloze: boolean;
	readonly fields: readonly string[];
	readonly templates: readonly AnkiTemplate[];
};

export type AnkiTemplate = {
	readonly ord: number;
	readonly name: string;
	readonly question: string;
	readonly answer: string;
};

export type AnkiDeck = {
	readonly id: number;
	readonly name: string;
	/** What Hafiza wrote of the deck, as JSON. */
	readonly details?: string;
	/** HTML. */
	readonly description?: string;
	/** The deck's options among `presets`. */
	readonly presetId?: number;
};

/** Deck options, as far as Hafiza has the like. */
export type AnkiPreset = {
	readonly id: number;
	readonly name: string;
	/** How many parameters of FSRS it holds. */
	readonly parameters: number;
	readonly desiredRetention?: number;
	readonly newPerDay?: number;
	readonly reviewsPerDay?: number;
	readonly maximumIntervalDays?: number;
};

export type AnkiNote = {
	readonly id: number;
	readonly guid: string;
	readonly typeId: number;
	readonly tags: readonly string[];
	readonly fields: readonly string[];
};

export type AnkiCard = {
	readonly id: number;
	readonly noteId: number;
	readonly deckId: number;
	readonly ord: number;
	/** 0 new, 1 learning, 2 review, 3 relearning. */
	readonly type: number;
	/** -3 and -2 buried, -1 suspended, 0 new, 1 learning, 2 review, 3 learning by days, 4 preview. */
	readonly queue: number;
	/** Days since the collection was made, or seconds since 1970, by the queue. */
	readonly due: number;
	readonly intervalDays: number;
	readonly easePermille: number;
	readonly reps: number;
	readonly lapses: number;
	/** Where the card was before a filtered deck took it; 0 for none. */
	readonly homeDeckId: number;
	readonly homeDue: number;
	readonly flags: number;
	/** JSON, with the memory of FSRS in `s` and `d`. */
	readonly data: string;
};

export type AnkiReview = {
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly cardId: number;
	/** 1–4; 0 where nobody answered. */
	readonly grade: number;
	/** Days, or negative seconds. */
	readonly interval: number;
	readonly factor: number;
	readonly tookMs: number;
	/** 0 learn, 1 review, 2 relearn, 3 filtered, 4 by hand, 5 rescheduled. */
	readonly kind: number;
};
