import { cardsOf } from '#lib/core/deck/cards.ts';
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
import { byParagraph, decisionAfter, isChosen, noteNow, type Verdicts } from './candidates.ts';
import { unfinishedEdits, type BegunEdit } from './unfinished.ts';

/** From a text to candidates, and from candidates to cards: nothing enters a deck that was not chosen. */
export class Generate {
	#draft = $state.raw<Draft>();
	#document = $state.raw<Document>();
	#language = $state('und');
	#isByRules = $state(false);
	#verdicts = $state.raw<Verdicts>(new Map());
	#begun = $state.raw<ReadonlyMap<NoteId, BegunEdit>>(new Map());
	#added = $state.raw<{ readonly deckId: DeckId; readonly notes: readonly Note[] }>();
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
	/** The language of the text just read. */
	get language() {
		return this.#language;
	}
	/** Whether the text just read was read without the trained model. */
	get isByRules() {
		return this.#isByRules;
	}
	/** Edits that were begun and neither saved nor discarded. */
	get begun() {
		return this.#begun;
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
	/** How many cards that makes. */
	readonly cards = $derived(this.chosen.flatMap(cardsOf).length);
	/** The deck that holds all that is chosen, as long as the choice stays the same. */
	readonly addedTo = $derived.by((): DeckId | undefined => {
		const { deckId, notes } = this.#added ?? { deckId: undefined, notes: [] };
		const isSame =
			notes.length === this.chosen.length && this.chosen.every((note, i) => note === notes[i]);
		return isSame ? deckId : undefined;
	});

	/** With a draft, goes on where it was left. */
	async open(draft: string | undefined): Promise<void> {
		await this.app.try(async () => {
			this.#store = await this.app.store;
			await this.#readDecks();
			const kept = draft === undefined ? undefined : await this.#store.draft(draft as DraftId);
			if (kept) await this.#use(kept);
		});
	}

	/** Reads a text and proposes questions; a draft is kept where there are any. True if it was read. */
	async read(input: GenerateInput): Promise<boolean> {
		try {
			const generation = this.begin(input);
			this.#generation = generation;
			const { document, deck, survey, language, readBy } = await generation.done;
			this.#language = language;
			this.#isByRules = readBy === 'rules';
			return await this.app.try(async () => {
				if (deck.notes.length === 0) {
					this.startOver();
					this.#document = document;
					return;
				}
				await this.#store.saveDocument(document);
				await this.#use(await this.#store.saveDraft({ document: document.id, deck, survey }));
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
		this.#begun = new Map();
		this.#added = undefined;
		this.#before = [];
	}

	/** The desk is left: a draft with nothing left to decide or to add is done. */
	async leave(): Promise<void> {
		this.cancel();
		if (this.chosen.length === 0 || this.addedTo !== undefined)
			await this.app.try(() => this.#end());
	}

	focus(index: number): void {
		this.#focused = Math.max(0, Math.min(this.candidates.length - 1, index));
	}
	move(by: 1 | -1): void {
		this.focus(this.#focused + by);
	}

	/** Decides on a candidate and saves it at once. Deciding the same again takes it back; an edit stays. */
	async decide(note: Note, word: 'accept' | 'reject'): Promise<void> {
		await this.#set(note.id, decisionAfter(this.#verdicts.get(note.id), word));
	}

	async edit(note: Note, edit: NoteEdit): Promise<void> {
		const changed = { ...noteNow(note, this.#verdicts), ...edit } as Note;
		if (await this.#set(note.id, { type: 'edit', note: changed }))
			this.#putEdit(note.id, undefined);
	}

	/** Keeps what is being written of an edit, at every key press. */
	keepEdit(note: Note, edit: BegunEdit): void {
		this.#putEdit(note.id, edit);
	}

	/** Discards an edit that was begun; the toast brings it back. */
	dropEdit({ id }: Note): void {
		const edit = this.#begun.get(id);
		if (!edit) return;
		this.#putEdit(id, undefined);
		this.app.toast.say(m.generate.editDropped, () => {
			this.#putEdit(id, edit);
			return Promise.resolve();
		});
	}

	#putEdit(note: NoteId, edit: BegunEdit | undefined): void {
		const begun = new Map(this.#begun);
		if (edit) begun.set(note, edit);
		else begun.delete(note);
		this.#begun = begun;
		if (!this.#document) return;
		const kept = unfinishedEdits(this.#document.id);
		if (begun.size > 0) kept.keep([...begun]);
		else kept.drop();
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
			this.#added = { deckId: added.deckId, notes: this.chosen };
			await this.#end();
			await this.#readDecks();
		});
		return id;
	}

	/** Shown at once, kept right after; taken back if it could not be kept. */
	async #set(note: NoteId, decision: Decision | undefined, isUndoable = true): Promise<boolean> {
		const draft = this.#draft;
		if (!draft) return false;
		const step = { note, decision: this.#verdicts.get(note) };
		this.#put(note, decision);
		if (isUndoable) this.#before.push(step);
		this.#saving++;
		const isKept = await this.app.try(() => this.#store.decide(draft.id, note, decision));
		this.#saving--;
		if (isKept) return true;
		this.#put(note, step.decision);
		this.#before = this.#before.filter((each) => each !== step);
		return false;
	}

	#put(note: NoteId, decision: Decision | undefined): void {
		const verdicts = new Map(this.#verdicts);
		if (decision) verdicts.set(note, decision);
		else verdicts.delete(note);
		this.#verdicts = verdicts;
	}

	/** A draft whose candidates are all decided is done. */
	async #end(): Promise<void> {
		if (!this.#draft || this.decided < this.candidates.length || this.#begun.size > 0) return;
		await this.#store.deleteDraft(this.#draft.id);
		unfinishedEdits(this.#draft.document).drop();
	}

	async #use(draft: Draft): Promise<void> {
		this.#document = await this.#store.document(draft.document);
		this.#begun = new Map(
			unfinishedEdits(draft.document)
				.read()
				?.map(([note, edit]) => [note as NoteId, edit])
		);
		this.#added = undefined;
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
