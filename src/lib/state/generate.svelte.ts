import type { Deck } from '#lib/core/deck/deck.ts';
import type { DeckId, Note } from '#lib/core/deck/note.ts';
import type { RejectReason } from '#lib/core/deck/reject-reasons.ts';
import type { Survey } from '#lib/core/deck/survey.ts';
import { toldBefore } from '#lib/core/deck/told.ts';
import type { Document } from '#lib/core/document/document.ts';
import type { PlainDate } from '#lib/core/text/date.ts';
import type { Span } from '#lib/core/text/span.ts';
import { w } from '#lib/i18n/screens/words.svelte.ts';
import type {
	Alias,
	DamagedDraft,
	Draft,
	DraftId,
	DraftInfo,
	NewDraft,
	NoteEdit,
	Store
} from '#lib/store/api.ts';
import { without } from '#lib/store/without.ts';
import { startGeneration, type GenerateInput } from '#lib/workers/generate.ts';
import type { App } from './app.svelte.ts';
import { aliased, withAlias } from './desk/aliases.ts';
import { Arrangement } from './desk/arrangement.svelte.ts';
import { BegunCard } from './desk/begun-card.svelte.ts';
import { BegunEdits } from './desk/begun-edits.svelte.ts';
import {
	decisionAfter,
	isChosen,
	isDecided,
	noteNow,
	restOf,
	type Word
} from './desk/candidates.ts';
import { Cursor } from './desk/cursor.svelte.ts';
import { Decisions } from './desk/decisions.svelte.ts';
import { DeckChoice } from './desk/deck-choice.svelte.ts';
import { earlierReading, goneOn, keepingIds } from './desk/earlier.ts';
import { ownCard } from './desk/own-card.ts';
import { followOtherTabs } from './desk/other-tabs.ts';
import { deskPlace } from './desk/place.ts';
import { Reader } from './desk/reader.svelte.ts';
import { settled, type Kept } from './desk/repairs.ts';
import { Steps, type Step } from './desk/steps.svelte.ts';
import { unfinishedEdits } from './unfinished.ts';

/** An earlier review that this one goes on from. */
export type Earlier = {
	readonly title: string;
	readonly madeAt: number;
	readonly isSameText: boolean;
	/** Decisions taken over. */
	readonly kept: number;
};

/** A review that can't be shown, and the words of its text: none if they are gone too. */
type Damaged = DamagedDraft & { readonly words: string };

/** From a text to candidates, and from candidates to cards: nothing enters a deck that was not chosen. */
export class Generate {
	#draft = $state.raw<Draft>();
	#document = $state.raw<Document>();
	#earlier = $state.raw<Earlier>();
	#begun = $state.raw<readonly DraftInfo[]>([]);
	#damaged = $state.raw<Damaged>();
	#store!: Store;
	readonly #steps = new Steps();
	#stopFollowing = () => {};
	#opened: Promise<unknown> | undefined;
	readonly #keepPlace = () => {
		if (!this.#document) return;
		const [focused, own] = [this.cursor.current?.id, this.own.note];
		deskPlace(this.#document.id).keep({ ...(focused && { focused }), ...(own && { own }) });
	};
	readonly #decisions: Decisions;

	readonly shown: Arrangement = new Arrangement(
		() => this.#draft,
		() => this.#document,
		() => this.verdicts
	);
	readonly cursor = new Cursor(() => this.shown.candidates, this.#keepPlace);
	readonly reader: Reader;
	readonly edits: BegunEdits;
	readonly own: BegunCard;
	readonly decks: DeckChoice;

	constructor(
		private readonly app: App,
		begin: typeof startGeneration = startGeneration
	) {
		this.reader = new Reader(app, begin);
		this.edits = new BegunEdits(app.toast);
		this.decks = new DeckChoice(app, () => this.shown.chosen);
		this.#decisions = new Decisions(this.cursor, this.#steps, async (changes) => {
			const draft = this.#draft;
			if (!draft) return false;
			return app.try(async () => {
				for (const [id, decision] of changes) await this.#store.decide(draft.id, id, decision);
			});
		});
		this.own = new BegunCard(this.edits, this.#decisions, this.cursor, this.#keepPlace);
	}

	get document() {
		return this.#document;
	}
	get earlier() {
		return this.#earlier;
	}
	/** Reviews under way, to go on with instead of a new text. */
	get begun() {
		return this.#begun;
	}
	/** The review that was asked for and can't be shown. */
	get damaged() {
		return this.#damaged;
	}
	get isSaving() {
		return this.#decisions.isSaving;
	}
	/** Whether something was said that can be taken back. */
	get canUndo() {
		return !this.#steps.isEmpty;
	}
	get verdicts() {
		return this.#decisions.all;
	}
	get survey() {
		return this.#draft?.survey;
	}
	get draftId() {
		return this.#draft?.id;
	}
	get title() {
		return this.#draft?.deck.title ?? '';
	}

	/** With a draft, goes on where it was left. */
	async open(draft: string | undefined): Promise<void> {
		const opened = this.app.try(async () => {
			this.#store = await this.app.store;
			await this.decks.read(this.#store);
			this.#stopFollowing();
			this.#stopFollowing = followOtherTabs(
				this.#store,
				() => this.isSaving || this.reader.isWorking,
				() => this.#follow()
			);
			const kept = draft === undefined ? undefined : await this.#store.draft(draft as DraftId);
			const document = kept && (await this.#store.document(kept.document));
			if (kept && document) await this.#use(kept, document);
			else {
				this.#begun = await this.#store.drafts();
				const lost = kept
					? { id: kept.id, document: kept.document, title: kept.deck.title }
					: (await this.#store.damagedDrafts()).find(({ id }) => id === draft);
				const words = lost?.document === undefined ? '' : await this.#store.words(lost.document);
				this.#damaged = lost && { ...lost, words: words ?? '' };
			}
		});
		this.#opened = opened;
		await opened;
	}

	/** Reads the text of a review that can't be shown once more; what was decided there goes on. True if it was read. */
	async readAgain(untitled: string): Promise<boolean> {
		const lost = this.#damaged;
		let document = this.#document;
		if (lost?.document !== undefined) document = await this.#store.document(lost.document);
		const input = { format: 'text', untitled } as const;
		if (document) return this.read({ ...input, text: '', meta: {}, document });
		if (!lost) return false;
		const isRead = await this.read({ ...input, text: lost.words, meta: { title: lost.title } });
		if (isRead && this.#document?.id !== lost.document) await this.#store.deleteDraft(lost.id);
		return isRead;
	}

	/** Takes a review that can't be shown off the device. */
	async removeDamaged(): Promise<void> {
		const lost = this.#damaged;
		if (!lost) return;
		await this.app.try(async () => {
			await this.#store.deleteDraft(lost.id);
			this.#damaged = undefined;
			this.app.toast.say(w.library.damagedRemoved);
		});
	}

	/**
	 * Reads a text and proposes questions; a draft is kept where there are any. A text that was read before, or an
	 * earlier version of it, hands its decisions on, and its date where none is given. True if it was read.
	 */
	async read(input: GenerateInput): Promise<boolean> {
		let dated: GenerateInput | undefined;
		const isRead = await this.reader.read(input, async ({ document, deck, survey, language }) => {
			const isRead = language === 'en' || language === 'und';
			if (deck.notes.length === 0 && (survey.details.length === 0 || !isRead)) {
				this.startOver();
				this.#document = document;
				return;
			}
			const before = await earlierReading(this.#store, document);
			const published = before && (await this.#store.document(before.document))?.published;
			if (published && !document.published) {
				dated = { ...input, text: '', format: 'text', document: { ...document, published } };
				return;
			}
			const now = goneOn(before, { deck, survey }, document);
			if (before && before.document !== document.id) await this.#store.finishDraft(before.id);
			this.#earlier = undefined;
			// Before it is shown: what is decided from then on can be taken back.
			this.#steps.open(document.id);
			this.#steps.clear();
			await this.#put({ document: document.id, ...now }, document);
			if (before && now.decisions && now.decisions.size > 0)
				this.#earlier = {
					title: before.deck.title,
					madeAt: before.madeAt,
					isSameText: before.document === document.id,
					kept: [...now.decisions.values()].filter(isDecided).length
				};
		});
		return isRead && dated ? this.read(dated) : isRead;
	}

	startOver(): void {
		this.#damaged = undefined;
		this.#draft = undefined;
		this.#document = undefined;
		this.#earlier = undefined;
		this.#decisions.open(new Map());
		this.edits.open(undefined);
		this.own.open(undefined);
		this.decks.clear();
		this.#steps.open(undefined);
		void this.app.try(async () => {
			this.#begun = await this.#store.drafts();
		});
	}

	/** The desk is left: a draft with nothing left to decide or to add is done. */
	async leave(): Promise<void> {
		this.reader.cancel();
		this.#stopFollowing();
		if (this.shown.chosen.length === 0 || this.decks.addedTo !== undefined)
			await this.app.try(async () => {
				if (await this.#end()) this.#steps.clear();
			});
	}

	/** On to what is still to decide, else to the next. */
	moveOn(): void {
		this.cursor.moveOn(({ id }) => !this.verdicts.has(id));
	}

	/** Whether a deck holds it already, as it is told here. */
	isInDeck = (note: Note): boolean =>
		this.decks.held.has(note.id) && this.inDeckAs(note) === undefined;

	/** What the card in a deck tells otherwise; adding changes it. */
	inDeckAs = (note: Note): string | undefined => {
		const held = this.decks.held.get(note.id);
		return held && toldBefore(held, noteNow(note, this.verdicts));
	};

	/**
	 * Decides on a candidate and saves it at once. Deciding the same again takes it back, but a yes to what is in the deck; an
	 * edit stays.
	 */
	async decide(note: Note, word: Word, reason?: RejectReason): Promise<void> {
		const before = this.verdicts.get(note.id);
		if (word === 'accept' && before?.type === 'accept' && this.isInDeck(note)) return;
		await this.#decisions.set([[note.id, decisionAfter(before, word, reason)]]);
	}

	/** Accepts what is sure, unflagged and undecided in the paragraph of a candidate. How many that were. */
	async acceptRest(note: Note): Promise<number> {
		const rest = restOf(this.shown.candidates, note, this.verdicts);
		await this.#decisions.set(
			rest.map(({ id }) => [id, decisionAfter(this.verdicts.get(id), 'accept')] as const)
		);
		return rest.length;
	}

	async edit(note: Note, edit: NoteEdit): Promise<void> {
		const changed = { ...noteNow(note, this.verdicts), ...edit } as Note;
		if (await this.#decisions.set([[note.id, { type: 'edit', note: changed }]]))
			this.edits.put(note.id, undefined);
	}

	/** Of those that tell one thing differently keeps one, all in one card, or none. */
	async settle(rivals: readonly Note[], keep: Kept): Promise<void> {
		await this.#decisions.set(settled(rivals, keep, this.#draft?.deck.sources ?? []));
	}

	/** Begins a card whose answer is these words of the text. */
	beginOwn(span: Span): boolean {
		const note = this.#document && ownCard(this.#document, span, this.survey, this.shown.all);
		if (note) this.own.begin(note);
		return note !== undefined;
	}

	/** Asks anew of the same text as of another date; what was decided stays. */
	async redate(published: PlainDate): Promise<void> {
		const [draft, old] = [this.#draft, this.#document];
		if (!draft || !old) return;
		await this.#readAgain({ ...old, published }, async (document, deck, survey) => {
			const now = goneOn(await this.#now(draft), { deck, survey }, document);
			await this.#replace({ document: old.id, ...now }, document);
		});
	}

	/** One name means another: every candidate, every edit follows. */
	async rename(alias: Alias): Promise<void> {
		const [draft, document] = [this.#draft, this.#document];
		if (!draft || !document) return;
		await this.app.try(async () => {
			await this.#replace(withAlias(await this.#now(draft), alias), document);
		});
	}

	/** Forgets what was taken over from an earlier reading. */
	async decideAnew(): Promise<void> {
		const [draft, document] = [this.#draft, this.#document];
		if (!draft || !document) return;
		await this.app.try(() =>
			this.#replace({ ...draft, decisions: new Map(), isAnew: true }, document)
		);
		this.#earlier = undefined;
	}

	/** Takes the last word back; false where none is left to take back, or while the text is being read anew. */
	async undo(): Promise<boolean> {
		// Right after a reload the steps are still being read.
		await this.#opened;
		const step = this.reader.isWorking ? undefined : this.#steps.take();
		if (!step) return false;
		const isUndone = await (step.is === 'decisions'
			? this.#decisions.back(step)
			: this.#backTo(step));
		if (isUndone) this.app.toast.say(w.generate.undone);
		else this.#steps.add(step);
		return isUndone;
	}

	/** Puts what is chosen into a deck, a new one without `into`. The id of the deck, if it went through. */
	async add(into: DeckId | undefined): Promise<DeckId | undefined> {
		const draft = this.#draft;
		if (!draft) return undefined;
		const { chosen, all } = this.shown;
		let id: DeckId | undefined;
		await this.app.try(async () => {
			const { deckId } =
				into === undefined
					? await this.#store.addDeck({ ...draft.deck, notes: chosen })
					: await this.#store.addNotes(into, chosen, draft.deck.sources);
			id = deckId;
			const preselected = all.filter(
				(note) => !this.verdicts.has(note.id) && isChosen(note, this.verdicts)
			);
			await this.#decisions.set(
				preselected.map(({ id }) => [id, { type: 'accept' }] as const),
				false
			);
			this.decks.hold(deckId);
			await this.#end();
			await this.decks.read(this.#store);
		});
		return id;
	}

	/** A draft whose candidates are all decided is done: true. */
	async #end(): Promise<boolean> {
		if (!this.#draft || this.shown.counts.left > 0) return false;
		if (this.edits.all.size > 0 || this.own.note) return false;
		await this.#store.finishDraft(this.#draft.id);
		unfinishedEdits(this.#draft.document).drop();
		deskPlace(this.#draft.document).drop();
		return true;
	}

	/** With what was decided so far, in another tab too. */
	async #now(draft: Draft): Promise<Draft> {
		const kept = await this.#store.draftOf(draft.document);
		return { ...draft, decisions: kept?.decisions ?? this.verdicts };
	}

	/** The same text as a document that says something else of itself. */
	#readAgain(
		document: Document,
		use: (document: Document, deck: Deck, survey: Survey) => Promise<void>
	): Promise<boolean> {
		const untitled = this.title;
		return this.reader.read(
			{ text: '', format: 'text', meta: {}, untitled, document },
			({ deck, survey }) => use(document, deck, survey)
		);
	}

	/** Another reading in place of this one, which can be taken back. */
	async #replace(draft: NewDraft, document: Document): Promise<void> {
		const [old, before] = [this.#draft, this.#document];
		if (!old || !before) return;
		const { aliases, decisions } = await this.#now(old);
		await this.#put(draft, document);
		this.#steps.add({
			is: 'reading',
			published: before.published ?? null,
			aliases,
			decisions: [...decisions]
		});
	}

	/** The reading as it was before a step: it follows from the text, its date and the names. */
	async #backTo(step: Extract<Step, { is: 'reading' }>): Promise<boolean> {
		const now = this.#document;
		if (!now) return false;
		const { published } = step;
		return this.#readAgain(
			published ? { ...now, published } : without(now, 'published'),
			async (document, read, survey) => {
				const { aliases } = step;
				const notes = read.notes.map((note) => aliased(note, aliases));
				const again = keepingIds(this.#draft?.deck, { deck: { ...read, notes }, survey });
				const decisions = new Map(step.decisions);
				await this.#put(
					{ document: document.id, ...again, aliases, decisions, isAnew: true },
					document
				);
			}
		);
	}

	async #put(draft: NewDraft, document: Document): Promise<void> {
		await this.#store.saveDocument(document);
		await this.#use(await this.#store.saveDraft(draft), document);
	}

	/** Shows what another tab decided or read anew; what is in hand here stays in hand. */
	async #follow(): Promise<void> {
		const [mine, seen] = [this.#draft, this.verdicts];
		if (!mine) return;
		const kept = await this.#store.draftOf(mine.document);
		const document = await this.#store.document(mine.document);
		if (!kept || !document || this.reader.isWorking) return;
		if (this.#draft !== mine || this.verdicts !== seen || this.isSaving) {
			await this.#follow();
			return;
		}
		if (kept.id === mine.id) this.#decisions.follow(kept.decisions);
		else {
			this.cursor.hold(() => {
				this.#document = document;
				this.#draft = kept;
				this.#decisions.open(kept.decisions);
			});
			await this.decks.open(kept, this.#store);
		}
		this.#steps.follow();
	}

	async #use(draft: Draft, document: Document): Promise<void> {
		this.#damaged = undefined;
		const place = deskPlace(draft.document).read();
		this.edits.open(draft.document);
		this.#steps.open(draft.document);
		this.own.open(place?.own);
		await this.decks.open(draft, this.#store);
		// From here on nothing waits: the next key is for the candidate that is placed in hand.
		this.#document = document;
		this.#draft = draft;
		this.#decisions.open(draft.decisions);
		const { candidates } = this.shown;
		const left = candidates.findIndex(({ id }) => id === place?.focused);
		const open = candidates.findIndex(({ id }) => !isDecided(draft.decisions.get(id)));
		this.cursor.place(left === -1 ? open : left);
	}
}
