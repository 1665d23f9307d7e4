import type { DeckId, Note, NoteId } from '#lib/core/deck/note.ts';
import type { Document } from '#lib/core/document/document.ts';
import { m } from '#lib/i18n/messages.svelte.ts';
import type { DeckInfo, Decision, Draft, DraftId, NoteEdit, Store } from '#lib/store/api.ts';
import {
	Cancelled,
	startGeneration,
	type GenerateInput,
	type Generation
} from '#lib/workers/generate.ts';
import type { App } from './app.svelte.ts';
import { byParagraph, isChosen, noteNow, type Verdicts } from './candidates.ts';

/** From a text to candidates, and from candidates to cards: nothing enters a deck that was not chosen. */
export class Generate {
	#draft = $state.raw<Draft>();
	#document = $state.raw<Document>();
	#verdicts = $state.raw<Verdicts>(new Map());
	#decks = $state.raw<readonly DeckInfo[]>([]);
	#generation = $state.raw<Generation>();
	#focused = $state(0);
	#saving = $state(0);
	/** What was decided before each decision, newest last. */
	#before: { note: NoteId; decision: Decision | undefined }[] = [];
	#store!: Store;

	constructor(
		private readonly app: App,
		private readonly begin: typeof startGeneration = startGeneration
	) {}

	get document() {
		return this.#document;
	}
	get decks() {
		return this.#decks;
	}
	get isWorking() {
		return this.#generation !== undefined;
	}
	get isSaving() {
		return this.#saving > 0;
	}
	get focused() {
		return this.#focused;
	}
	get verdicts() {
		return this.#verdicts;
	}
	get draftId() {
		return this.#draft?.id;
	}
	get title() {
		return this.#draft?.deck.title ?? '';
	}
	/** In the order of the text. */
	readonly candidates = $derived.by((): readonly Note[] =>
		byParagraph(this.#draft?.deck.notes ?? [])
	);
	readonly current = $derived.by((): Note | undefined => this.candidates[this.#focused]);
	readonly decided = $derived(this.#verdicts.size);
	readonly chosen = $derived.by(() =>
		this.candidates
			.filter((note) => isChosen(note, this.#verdicts))
			.map((note) => noteNow(note, this.#verdicts))
	);

	/** With a draft, goes on where it was left. */
	async open(draft: string | undefined): Promise<void> {
		await this.app.try(async () => {
			this.#store = await this.app.store;
			await this.#readDecks();
			const kept = draft === undefined ? undefined : await this.#store.draft(draft as DraftId);
			if (kept) await this.#use(kept);
		});
	}

	/** Reads a text and proposes questions. True if there is something to look at. */
	async read(input: GenerateInput): Promise<boolean> {
		try {
			const generation = this.begin(input);
			this.#generation = generation;
			const { document, deck } = await generation.done;
			return await this.app.try(async () => {
				await this.#store.saveDocument(document);
				await this.#use(await this.#store.saveDraft(document.id, deck));
			});
		} catch (error) {
			if (error instanceof Cancelled) return false;
			console.warn(error);
			this.app.tell(m.trouble.generator);
			return false;
		} finally {
			this.#generation = undefined;
		}
	}

	cancel(): void {
		this.#generation?.cancel();
	}

	startOver(): void {
		this.#draft = undefined;
		this.#document = undefined;
		this.#verdicts = new Map();
		this.#before = [];
	}

	focus(index: number): void {
		this.#focused = Math.max(0, Math.min(this.candidates.length - 1, index));
	}
	move(by: 1 | -1): void {
		this.focus(this.#focused + by);
	}

	/** Decides on a candidate and saves it at once. Deciding the same again takes it back. */
	async decide(note: Note, type: 'accept' | 'reject'): Promise<void> {
		const isSame = this.#verdicts.get(note.id)?.type === type;
		await this.#set(note.id, isSame ? undefined : { type });
	}

	async edit(note: Note, edit: NoteEdit): Promise<void> {
		const changed = { ...noteNow(note, this.#verdicts), ...edit } as Note;
		await this.#set(note.id, { type: 'edit', note: changed });
	}

	async undo(): Promise<void> {
		const last = this.#before.pop();
		if (!last) return;
		await this.#set(last.note, last.decision, false);
		this.focus(this.candidates.findIndex(({ id }) => id === last.note));
		this.app.toast.say(m.generate.undone);
	}

	/** Puts what is chosen into a deck, a new one without `into`. The id of the deck, if it went through. */
	async add(into: DeckId | undefined): Promise<DeckId | undefined> {
		const draft = this.#draft;
		if (!draft) return undefined;
		const notes = this.chosen;
		let id: DeckId | undefined;
		await this.app.try(async () => {
			const added =
				into === undefined
					? await this.#store.addDeck({ ...draft.deck, notes })
					: await this.#store.addNotes(into, notes, draft.deck.sources);
			id = added.deckId;
			for (const note of this.candidates)
				if (isChosen(note, this.#verdicts) && !this.#verdicts.has(note.id))
					await this.#set(note.id, { type: 'accept' }, false);
			if (this.decided === this.candidates.length) await this.#store.deleteDraft(draft.id);
			await this.#readDecks();
			const title = this.#decks.find((deck) => deck.id === id)?.title ?? draft.deck.title;
			this.app.toast.say(m.generate.added(notes.length, title));
		});
		return id;
	}

	/** Shown at once, kept right after; taken back if it could not be kept. */
	async #set(note: NoteId, decision: Decision | undefined, isUndoable = true): Promise<void> {
		const draft = this.#draft;
		if (!draft) return;
		const step = { note, decision: this.#verdicts.get(note) };
		this.#put(note, decision);
		if (isUndoable) this.#before.push(step);
		this.#saving++;
		const isKept = await this.app.try(() => this.#store.decide(draft.id, note, decision));
		this.#saving--;
		if (isKept) return;
		this.#put(note, step.decision);
		this.#before = this.#before.filter((each) => each !== step);
	}

	#put(note: NoteId, decision: Decision | undefined): void {
		const verdicts = new Map(this.#verdicts);
		if (decision) verdicts.set(note, decision);
		else verdicts.delete(note);
		this.#verdicts = verdicts;
	}

	async #use(draft: Draft): Promise<void> {
		this.#document = await this.#store.document(draft.document);
		this.#draft = draft;
		this.#verdicts = draft.decisions;
		this.#before = [];
		const open = this.candidates.findIndex(({ id }) => !draft.decisions.has(id));
		this.focus(Math.max(0, open));
	}

	async #readDecks(): Promise<void> {
		const time = await this.app.time();
		this.#decks = (await this.#store.decks(time.at, time.day)).map(({ deck }) => deck);
	}
}
