import { replaceIn, type Replaced, type Replacing } from '#lib/core/deck/replace.ts';
import type { DeckId, Note, NoteId } from '#lib/core/deck/note.ts';
import type { EventId } from '#lib/core/schedule/review.ts';
import { t } from '#lib/i18n/edit/words.svelte.ts';
import type { DeckEdit, DeckInfo, NoteEdit, Store } from '#lib/store/api.ts';
import type { App } from '../app.svelte.ts';
import { partsOf, type Part } from './parts.ts';

export type { DeckEdit, DeckInfo };

/** What finding and replacing would do to one note. */
export type Change = {
	readonly note: Note;
	readonly edit: NoteEdit;
	readonly texts: readonly Replaced[];
};

/** So many notes are looked through before the screen is let in. */
const pageSize = 1000;
const breath = () => new Promise((resolve) => setTimeout(resolve));

/** What is done with a deck as a whole: what stands about it, its words, and which deck its notes are in. */
export class WholeDeck {
	#deck = $state.raw<DeckInfo>();
	#others = $state.raw<readonly DeckInfo[]>([]);
	#notes = $state.raw<readonly Note[]>([]);
	#isReady = $state(false);
	#isBusy = $state(false);
	/** Undefined: nothing is looked for, or the search is under way. */
	#found = $state.raw<readonly Change[]>();
	#store!: Store;
	/** Counts the searches: an older one is dropped. */
	#searches = 0;

	constructor(
		private readonly app: App,
		private readonly id: DeckId
	) {}

	get deck() {
		return this.#deck;
	}
	/** The other decks, by title. */
	get others() {
		return this.#others;
	}
	get isReady() {
		return this.#isReady;
	}
	/** Something is being changed. */
	get isBusy() {
		return this.#isBusy;
	}
	get found() {
		return this.#found;
	}
	/** The ways to choose notes of it. */
	readonly parts: readonly Part[] = $derived(partsOf(this.#notes, this.#deck?.sources ?? []));

	async open(): Promise<void> {
		await this.app.try(async () => {
			this.#store = await this.app.store;
			await this.#read();
			this.#isReady = true;
		});
	}

	async about(edit: DeckEdit): Promise<boolean> {
		return this.#change(async () => {
			await this.#store.editDeck(this.id, edit);
			this.app.toast.say(t.aboutSaved);
		});
	}

	/** Works out what would be replaced, without changing anything. */
	async look(replacing: Replacing): Promise<void> {
		const mine = ++this.#searches;
		this.#found = undefined;
		if (replacing.find === '') return;
		const found: Change[] = [];
		for (let from = 0; from < this.#notes.length; from += pageSize) {
			await breath();
			if (mine !== this.#searches) return;
			for (const note of this.#notes.slice(from, from + pageSize)) {
				const made = replaceIn(note, replacing);
				if (made) found.push({ note, edit: made.edit, texts: made.changes });
			}
		}
		this.#found = found;
	}

	/** Makes all changes that were found, but for some notes. */
	async replace(except: ReadonlySet<NoteId>): Promise<boolean> {
		const edits = new Map(
			(this.#found ?? []).flatMap(({ note, edit }): [NoteId, NoteEdit][] =>
				except.has(note.id) ? [] : [[note.id, edit]]
			)
		);
		return this.#change(async () => {
			const { id, notes } = await this.#store.editNotes(edits);
			this.#found = undefined;
			this.#tell(t.replaced(notes), id);
		});
	}

	/** True once this deck is gone into the other. */
	async merge(into: DeckInfo): Promise<boolean> {
		return this.#change(async () => {
			const { id, notes } = await this.#store.mergeDecks(this.id, into.id);
			this.#tell(t.merged(notes, into.title), id);
		});
	}

	/** Gives the new deck once there is one. */
	async split(notes: readonly NoteId[], title: string): Promise<DeckId | undefined> {
		let made: DeckId | undefined;
		await this.#change(async () => {
			const split = await this.#store.splitDeck(notes, title);
			made = split.deckId;
			this.#tell(t.splitDone(split.notes, title), split.id);
		});
		return made;
	}

	#tell(said: string, deed: EventId): void {
		this.app.toast.say(said, async () => {
			await this.#change(async () => {
				await this.#store.undo(deed, await this.app.time());
				this.app.toast.say(t.undone);
			});
		});
	}

	/** One thing after the other; true if it went through. */
	async #change(action: () => Promise<void>): Promise<boolean> {
		if (this.#isBusy) return false;
		this.#isBusy = true;
		const isDone = await this.app.try(async () => {
			await action();
			await this.#read();
		});
		this.#isBusy = false;
		return isDone;
	}

	async #read(): Promise<void> {
		const [time, deck] = [await this.app.time(), await this.#store.wholeDeck(this.id)];
		this.#deck = deck && (await this.#store.deck(this.id));
		this.#notes = deck?.notes ?? [];
		const collator = new Intl.Collator();
		this.#others = (await this.#store.decks(time.at, time.day))
			.map((each) => each.deck)
			.filter(({ id }) => id !== this.id)
			.sort((a, b) => collator.compare(a.title, b.title));
	}
}
