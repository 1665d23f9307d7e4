import { noteIdOf } from '#lib/core/deck/cards.ts';
import type { DeckId, Note, NoteId } from '#lib/core/deck/note.ts';
import type { Source } from '#lib/core/deck/source.ts';
import { t } from '#lib/i18n/edit/words.svelte.ts';
import {
	type DeckInfo,
	type Finder,
	type NoteEdit,
	type Store,
	type StoredNote,
	type Wording
} from '#lib/store/api.ts';
import type { App } from '../app.svelte.ts';
import { restoring } from './restoring.ts';

/** A note of any deck that asks nearly what the one in the editor does. */
export type Likeness = { readonly note: Note; readonly deck: string };

/** So long after the last key the library is asked for notes that are alike. */
const quietMs = 250;

/** What the next note takes over from the last one. */
type Kept = Partial<Pick<Note, 'type' | 'kind' | 'topic' | 'tags'>>;

const blank = (deck: DeckId, kept: Kept = {}): Note => ({
	id: noteIdOf('own', deck, crypto.randomUUID()),
	type: 'basic',
	kind: 'other',
	question: '',
	answer: '',
	accept: [],
	distractors: [],
	tags: [],
	tier: 'manual',
	flags: [],
	evidence: [],
	...kept
});

/** The editor of notes: one that is there, or new ones, one after the other. */
export class Editor {
	#note = $state.raw<Note>();
	#deck = $state.raw<DeckInfo>();
	#decks = $state.raw<readonly DeckInfo[]>([]);
	#isNew = $state(true);
	#isReady = $state(false);
	#near = $state.raw<readonly Likeness[]>([]);
	#tags = $state.raw<readonly string[]>([]);
	#wordings = $state.raw<readonly Wording[]>([]);
	#written = $state(0);
	#store!: Store;
	#finder: Finder | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly app: App) {}

	/** Undefined before it is read, and where there is none. */
	get note() {
		return this.#note;
	}
	get deck() {
		return this.#deck;
	}
	/** Those that a new note can go to, by title. */
	get decks() {
		return this.#decks;
	}
	get isNew() {
		return this.#isNew;
	}
	get isReady() {
		return this.#isReady;
	}
	get near() {
		return this.#near;
	}
	get tags() {
		return this.#tags;
	}
	/** Earlier wordings, the last one first. */
	get wordings() {
		return this.#wordings;
	}
	/** How many notes were written since the editor was opened. */
	get written() {
		return this.#written;
	}
	/** Under which name what is begun is kept. */
	readonly draft = $derived(this.#isNew ? `new/${this.#deck?.id ?? ''}` : (this.#note?.id ?? ''));

	/** Returns how to stop. */
	open({ deck, note }: { deck: DeckId | undefined; note: NoteId | undefined }): () => void {
		let isStopped = false;
		void this.app.try(async () => {
			this.#store = await this.app.store;
			const time = await this.app.time();
			const collator = new Intl.Collator();
			this.#decks = (await this.#store.decks(time.at, time.day))
				.map(({ deck }) => deck)
				.sort((a, b) => collator.compare(a.title, b.title));
			if (note === undefined) this.begin(deck ?? this.#decks[0]?.id);
			else await this.#read(note);
			this.#isReady = true;
			const finder = await this.#store.finder();
			if (isStopped) {
				finder.close();
				return;
			}
			this.#finder = finder;
			this.#tags = await finder.tags();
			if (this.#note) this.look(this.#note);
		});
		return () => {
			isStopped = true;
			clearTimeout(this.#timer);
			this.#finder?.close();
		};
	}

	/** A new note in a deck; nothing where there is no such deck. */
	begin(deck: DeckId | undefined, kept?: Kept): void {
		this.#deck = this.#decks.find(({ id }) => id === deck);
		this.#isNew = true;
		this.#note = this.#deck && blank(this.#deck.id, kept);
		this.#near = [];
	}

	/** The note as it would be: looks for others that are like it, once nothing is typed for a moment. */
	look(next: Note): void {
		clearTimeout(this.#timer);
		if (!this.#finder) return;
		if ((next.question + next.answer).trim() === '') {
			this.#near = [];
			return;
		}
		this.#timer = setTimeout(() => void this.app.try(() => this.#lookFor(next)), quietMs);
	}

	/** `onkept` is called once it is kept; a new note is followed by the next one, alike in type, topic and tags. */
	async save(
		written: Note,
		edit: NoteEdit,
		sources: readonly Source[],
		onkept: () => void = () => undefined
	): Promise<boolean> {
		const deck = this.#deck;
		if (!deck) return false;
		return this.app.try(async () => {
			if (!this.#isNew) {
				await this.#store.editNote(written.id, edit, sources);
				onkept();
				const id = (await this.#store.lastAction())?.id;
				this.app.toast.say(
					t.saved,
					id === undefined ? undefined : () => this.#undo(id, written.id)
				);
				await this.#read(written.id);
				return;
			}
			await this.#store.addNotes(deck.id, [written], sources);
			onkept();
			this.#written++;
			this.#tags = [...new Set([...this.#tags, ...written.tags])];
			this.app.toast.say(t.added(deck.title), async () => {
				await this.app.try(async () => void (await this.#store.deleteNote(written.id)));
			});
			this.#deck = (await this.#store.deck(deck.id)) ?? deck;
			const { type, kind, topic, tags } = written;
			this.begin(deck.id, { type, kind, tags, ...(topic !== undefined && { topic }) });
		});
	}

	/** Gives the note the words that it had before. */
	async restore({ note: words }: Wording): Promise<void> {
		const note = this.#note;
		if (note) await this.save(note, restoring(note, words), []);
	}

	async #undo(action: Parameters<Store['undo']>[0], note: NoteId): Promise<void> {
		await this.app.try(async () => {
			await this.#store.undo(action, await this.app.time());
			await this.#read(note);
		});
	}

	async #read(id: NoteId): Promise<void> {
		const stored = (await this.#store.notesById([id])).get(id);
		this.#deck = stored && (await this.#store.deck(stored.deckId));
		this.#isNew = false;
		this.#note = this.#deck && stored?.note;
		this.#wordings = this.#note ? await this.#store.wordings(id) : [];
	}

	async #lookFor(note: Note): Promise<void> {
		const found = await this.#finder?.near(note);
		if (found) this.#near = found.map((each) => this.#likeness(each));
	}

	#likeness({ note, deckId }: StoredNote): Likeness {
		return { note, deck: this.#decks.find(({ id }) => id === deckId)?.title ?? '' };
	}
}
