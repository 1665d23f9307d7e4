import type { DeckId, Note, NoteId } from '#lib/core/deck/note.ts';
import type { DeckInfo, Draft, Store } from '#lib/store/api.ts';
import type { App } from '../app.svelte.ts';

/** The decks that what is chosen may enter. */
export class DeckChoice {
	#all = $state.raw<readonly DeckInfo[]>([]);
	#home = $state.raw<DeckId>();
	#held = $state.raw<ReadonlyMap<NoteId, Note>>(new Map());
	#added = $state.raw<{ readonly deckId: DeckId; readonly notes: readonly Note[] }>();

	constructor(
		private readonly app: App,
		private readonly chosen: () => readonly Note[]
	) {}

	get all() {
		return this.#all;
	}
	/** The deck that holds cards of this text already. */
	get home() {
		return this.#home;
	}
	/** The candidates that stand in a deck already, in its words. */
	get held() {
		return this.#held;
	}
	/** The deck that holds all that is chosen, as long as the choice stays the same. */
	readonly addedTo = $derived.by((): DeckId | undefined => {
		const { deckId, notes } = this.#added ?? { deckId: undefined, notes: [] };
		const chosen = this.chosen();
		const isSame = notes.length === chosen.length && chosen.every((note, i) => note === notes[i]);
		return isSame ? deckId : undefined;
	});

	async read(store: Store): Promise<void> {
		const time = await this.app.time();
		this.#all = (await store.decks(time.at, time.day)).map(({ deck }) => deck);
	}

	clear(): void {
		this.#home = undefined;
		this.#held = new Map();
		this.#added = undefined;
	}

	/** Begins with another draft, whose home is the deck with the most of its cards. */
	async open({ deck }: Draft, store: Store): Promise<void> {
		this.#added = undefined;
		const held = await store.notesById(deck.notes.map(({ id }) => id));
		this.#held = new Map([...held].map(([id, { note }]) => [id, note]));
		const counts = new Map<DeckId, number>();
		for (const { deckId } of held.values()) counts.set(deckId, (counts.get(deckId) ?? 0) + 1);
		const [most] = [...counts].sort(([, a], [, b]) => b - a);
		this.#home = this.#all.find(({ id }) => id === most?.[0])?.id;
	}

	/** Says that a deck now holds what is chosen. */
	hold(deckId: DeckId): void {
		this.#added = { deckId, notes: this.chosen() };
		this.#held = new Map([...this.#held, ...this.chosen().map((note) => [note.id, note] as const)]);
		this.#home = deckId;
	}
}
