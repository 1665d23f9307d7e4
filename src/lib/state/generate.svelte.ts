import { cardsOf } from '#lib/core/deck/cards.ts';
import type { DeckId, Note, NoteId } from '#lib/core/deck/note.ts';
import type { RejectReason } from '#lib/core/deck/reject-reasons.ts';
import type { Document } from '#lib/core/document/document.ts';
import type { PlainDate } from '#lib/core/text/date.ts';
import type { Span } from '#lib/core/text/span.ts';
import { m } from '#lib/i18n/messages.svelte.ts';
import type {
	Alias,
	DeckInfo,
	Decision,
	Draft,
	DraftId,
	NewDraft,
	NoteEdit,
	Store
} from '#lib/store/api.ts';
import {
	Cancelled,
	startGeneration,
	type GenerateInput,
	type Generated,
	type Generation
} from '#lib/workers/generate.ts';
import type { App } from './app.svelte.ts';
import {
	arranged,
	decisionAfter,
	editOf,
	inOrder,
	isChosen,
	isDecided,
	noteNow,
	paragraphOf,
	withOwn,
	type Verdicts,
	type Word
} from './candidates.ts';
import { coverageOf } from './coverage.ts';
import { deskPlace } from './desk-place.ts';
import { carried, earlierReading, withEdit } from './earlier.ts';
import { ownCard } from './own-card.ts';
import { aliased, bothKept } from './repairs.ts';
import { stable } from './stable.ts';
import { unfinishedEdits, type BegunEdit } from './unfinished.ts';

/** What one word changed, to take it back: decisions, or the whole reading. */
type Step =
	| {
			readonly decisions: readonly (readonly [NoteId, Decision | undefined])[];
			readonly at: NoteId;
	  }
	| { readonly draft: Draft; readonly document: Document };

/** An earlier review that this one goes on from. */
export type Earlier = {
	readonly title: string;
	readonly madeAt: number;
	readonly isSameText: boolean;
	/** Decisions taken over. */
	readonly kept: number;
};

/** From a text to candidates, and from candidates to cards: nothing enters a deck that was not chosen. */
export class Generate {
	#draft = $state.raw<Draft>();
	#document = $state.raw<Document>();
	#language = $state('und');
	#isByRules = $state(false);
	#verdicts = $state.raw<Verdicts>(new Map());
	#begun = $state.raw<ReadonlyMap<NoteId, BegunEdit>>(new Map());
	#own = $state.raw<Note>();
	#earlier = $state.raw<Earlier>();
	#home = $state.raw<DeckId>();
	#added = $state.raw<{ readonly deckId: DeckId; readonly notes: readonly Note[] }>();
	#decks = $state.raw<readonly DeckInfo[]>([]);
	#generation = $state.raw<Generation>();
	#focused = $state(0);
	#saving = $state(0);
	#steps = $state.raw<readonly Step[]>([]);
	#store!: Store;

	/** Whether the guesses are on show: J goes on into them only then. */
	isFoldOpen = $state(false);

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
	/** The person's own card that is being written. */
	get own() {
		return this.#own;
	}
	get earlier() {
		return this.#earlier;
	}
	/** The deck that holds cards of this text already. */
	get home() {
		return this.#home;
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
	get survey() {
		return this.#draft?.survey;
	}
	get sources() {
		return this.#draft?.deck.sources ?? [];
	}
	get draftId() {
		return this.#draft?.id;
	}
	get title() {
		return this.#draft?.deck.title ?? '';
	}
	get canUndo() {
		return this.#steps.length > 0;
	}
	/** Pairs that tell one thing differently. */
	readonly conflicts = $derived.by((): readonly (readonly [Note, Note])[] => {
		const byId = new Map(this.#draft?.deck.notes.map((note) => [note.id, note]));
		return (this.survey?.conflicts ?? []).flatMap(([one, other]) => {
			const [a, b] = [byId.get(one), byId.get(other)];
			return a && b ? [[a, b] as const] : [];
		});
	});
	readonly #sameNotes = stable<Note>();
	readonly #sameWords = stable<Note>();
	readonly #notes = $derived.by(() =>
		this.#sameNotes(withOwn(this.#draft?.deck.notes ?? [], this.#verdicts))
	);
	readonly sections = $derived.by(() => {
		const rivals = new Set(this.conflicts.flat().map(({ id }) => id));
		return arranged(
			this.#notes.filter(({ id }) => !rivals.has(id)),
			this.survey
		);
	});
	/** In the order of the desk. */
	readonly candidates = $derived.by((): readonly Note[] => inOrder(this.sections));
	readonly all = $derived.by((): readonly Note[] => [...this.candidates, ...this.conflicts.flat()]);
	readonly current = $derived.by((): Note | undefined => this.candidates[this.#focused]);
	readonly counts = $derived.by(() => {
		const count = { accepted: 0, rejected: 0, left: 0, preselected: 0 };
		for (const note of this.all) {
			const decision = this.#verdicts.get(note.id);
			if (!isDecided(decision)) {
				count.left++;
				if (isChosen(note, this.#verdicts)) count.preselected++;
			} else if (decision?.type === 'reject') count.rejected++;
			else count.accepted++;
		}
		return count;
	});
	readonly decided = $derived(this.counts.accepted + this.counts.rejected);
	readonly chosen = $derived.by(() =>
		this.all
			.filter((note) => isChosen(note, this.#verdicts))
			.map((note) => noteNow(note, this.#verdicts))
	);
	/** How many cards that makes. */
	readonly cards = $derived(this.chosen.flatMap(cardsOf).length);
	readonly #words = $derived.by(() =>
		this.#sameWords(this.all.map((note) => noteNow(note, this.#verdicts)))
	);
	readonly coverage = $derived.by(() => coverageOf(this.survey?.details ?? [], this.#words));
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
			const document = kept && (await this.#store.document(kept.document));
			if (kept && document) await this.#use(kept, document);
		});
	}

	/**
	 * Reads a text and proposes questions; a draft is kept where there are any. A text that was read before, or an
	 * earlier version of it, hands its decisions on. True if it was read.
	 */
	async read(input: GenerateInput): Promise<boolean> {
		return this.#generate(input, async ({ document, deck, survey }) => {
			const isRead = this.#language === 'en' || this.#language === 'und';
			if (deck.notes.length === 0 && (survey.details.length === 0 || !isRead)) {
				this.startOver();
				this.#document = document;
				return;
			}
			const before = await earlierReading(this.#store, document);
			const aliases = before?.aliases ?? [];
			const renamed = { ...deck, notes: deck.notes.map((note) => aliased(note, aliases)) };
			const decisions = before && carried(before, renamed, document);
			const draft = { document: document.id, deck: renamed, survey, aliases, decisions };
			if (before && before.document !== document.id) await this.#store.finishDraft(before.id);
			this.#earlier = undefined;
			await this.#put(draft, document);
			if (before && decisions && decisions.size > 0)
				this.#earlier = {
					title: before.deck.title,
					madeAt: before.madeAt,
					isSameText: before.document === document.id,
					kept: decisions.size
				};
		});
	}

	async #generate(
		input: GenerateInput,
		use: (generated: Generated) => Promise<void>
	): Promise<boolean> {
		try {
			const generation = this.begin(input);
			this.#generation = generation;
			const generated = await generation.done;
			this.#language = generated.language;
			this.#isByRules = generated.readBy === 'rules';
			return await this.app.try(() => use(generated));
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
		this.#own = undefined;
		this.#earlier = undefined;
		this.#home = undefined;
		this.#added = undefined;
		this.#steps = [];
	}

	/** The desk is left: a draft with nothing left to decide or to add is done. */
	async leave(): Promise<void> {
		this.cancel();
		if (this.chosen.length === 0 || this.addedTo !== undefined)
			await this.app.try(() => this.#end());
	}

	focus(index: number): void {
		const next = Math.max(0, Math.min(this.candidates.length - 1, index));
		if (next === this.#focused) return;
		this.#focused = next;
		if (this.current?.tier === 'C') this.isFoldOpen = true;
		this.#keepPlace();
	}
	move(by: 1 | -1): void {
		const next = this.candidates[this.#focused + by];
		if (next && (next.tier !== 'C' || this.isFoldOpen)) this.focus(this.#focused + by);
	}
	/** On to what is still to decide, else to the next. */
	moveOn(): void {
		const next = this.candidates.findIndex(
			({ id, tier }, i) =>
				i > this.#focused && !this.#verdicts.has(id) && (tier !== 'C' || this.isFoldOpen)
		);
		if (next === -1) this.move(1);
		else this.focus(next);
	}

	/** Decides on a candidate and saves it at once. Deciding the same again takes it back; an edit stays. */
	async decide(note: Note, word: Word, reason?: RejectReason): Promise<void> {
		await this.#set([[note.id, decisionAfter(this.#verdicts.get(note.id), word, reason)]]);
	}

	/** Accepts what is sure, unflagged and undecided in the paragraph of a candidate. How many that were. */
	async acceptRest(note: Note): Promise<number> {
		const rest = this.candidates.filter(
			(each) =>
				paragraphOf(each) === paragraphOf(note) &&
				each.tier === 'A' &&
				each.flags.length === 0 &&
				!isDecided(this.#verdicts.get(each.id))
		);
		await this.#set(
			rest.map(({ id }) => [id, decisionAfter(this.#verdicts.get(id), 'accept')] as const)
		);
		return rest.length;
	}

	async edit(note: Note, edit: NoteEdit): Promise<void> {
		const changed = { ...noteNow(note, this.#verdicts), ...edit } as Note;
		if (await this.#set([[note.id, { type: 'edit', note: changed }]]))
			this.#putEdit(note.id, undefined);
	}

	/** Of two that tell one thing differently keeps one, both in one card, or none. */
	async settle([a, b]: readonly [Note, Note], keep: 'a' | 'b' | 'both' | 'none'): Promise<void> {
		const edit = (note: Note): Decision => ({ type: 'edit', note });
		const drop: Decision = { type: 'reject', reason: 'wrong' };
		const unflagged = (note: Note): Note => ({
			...note,
			flags: note.flags.filter((flag) => flag !== 'conflict')
		});
		await this.#set([
			[
				a.id,
				keep === 'a'
					? edit(unflagged(a))
					: keep === 'both'
						? edit(bothKept(a, b, this.sources))
						: drop
			],
			[b.id, keep === 'b' ? edit(unflagged(b)) : drop]
		]);
	}

	/** Begins a card whose answer is these words of the text. */
	beginOwn(span: Span): boolean {
		const document = this.#document;
		if (!document) return false;
		const note = ownCard(document, span, this.survey, this.all);
		if (!note) return false;
		this.#own = note;
		this.#keepPlace();
		return true;
	}

	async saveOwn(edit: NoteEdit): Promise<void> {
		const note = this.#own && ({ ...this.#own, ...edit } as Note);
		if (!note || !(await this.#set([[note.id, { type: 'edit', note }]]))) return;
		this.#putEdit(note.id, undefined);
		this.#own = undefined;
		this.focus(this.candidates.findIndex(({ id }) => id === note.id));
		this.#keepPlace();
	}

	dropOwn(): void {
		const own = this.#own;
		if (!own) return;
		const edit = this.#begun.get(own.id);
		this.#putEdit(own.id, undefined);
		this.#own = undefined;
		this.#keepPlace();
		if (!edit) return;
		this.app.toast.say(m.generate.editDropped, () => {
			this.#putEdit(own.id, edit);
			this.#own = own;
			this.#keepPlace();
			return Promise.resolve();
		});
	}

	/** Asks anew of the same text as of another date; what was decided stays. */
	async redate(published: PlainDate): Promise<void> {
		const [draft, old] = [this.#draft, this.#document];
		if (!draft || !old) return;
		const document = { ...old, published };
		const untitled = draft.deck.title;
		const input: GenerateInput = { text: '', format: 'text', meta: {}, untitled, document };
		await this.#generate(input, async ({ deck, survey }) => {
			const { aliases } = draft;
			const renamed = { ...deck, notes: deck.notes.map((note) => aliased(note, aliases)) };
			const decisions = carried(this.#now(draft), renamed, document);
			await this.#replace(
				{ document: old.id, deck: renamed, survey, aliases, decisions },
				document
			);
		});
	}

	/** One name means another: every candidate, every edit follows. */
	async rename(alias: Alias): Promise<void> {
		const [draft, document] = [this.#draft, this.#document];
		if (!draft || !document) return;
		await this.app.try(async () => {
			const rename = (note: Note) => aliased(note, [alias]);
			const decisions = new Map(
				[...this.#verdicts].map(([id, decision]) => {
					const edited = editOf(decision);
					return [id, edited ? withEdit(decision, rename(edited)) : decision];
				})
			);
			const deck = { ...draft.deck, notes: draft.deck.notes.map(rename) };
			const aliases = [...draft.aliases, alias];
			await this.#replace({ ...draft, deck, aliases, decisions }, document);
		});
	}

	/** Forgets what was taken over from an earlier reading. */
	async decideAnew(): Promise<void> {
		const [draft, document] = [this.#draft, this.#document];
		if (!draft || !document) return;
		await this.app.try(() => this.#replace({ ...draft, decisions: new Map() }, document));
		this.#earlier = undefined;
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

	#keepPlace(): void {
		if (!this.#document) return;
		const focused = this.current?.id;
		deskPlace(this.#document.id).keep({
			...(focused && { focused }),
			...(this.#own && { own: this.#own })
		});
	}

	/** Takes the last word back, as many as there were since the desk was opened. */
	async undo(): Promise<boolean> {
		const last = this.#steps.at(-1);
		if (!last) return false;
		this.#steps = this.#steps.slice(0, -1);
		if ('draft' in last)
			await this.app.try(() => this.#put(last.draft, last.document, this.#steps));
		else {
			await this.#set(last.decisions, false);
			this.focus(this.candidates.findIndex(({ id }) => id === last.at));
		}
		this.app.toast.say(m.generate.undone);
		return true;
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
			await this.#set(
				this.all
					.filter(({ id }) => !this.#verdicts.has(id))
					.filter((note) => isChosen(note, this.#verdicts))
					.map(({ id }) => [id, { type: 'accept' }] as const),
				false
			);
			this.#added = { deckId: added.deckId, notes: this.chosen };
			this.#home = added.deckId;
			await this.#end();
			await this.#readDecks();
		});
		return id;
	}

	/** Shown at once, kept right after; taken back if it could not be kept. */
	async #set(
		changes: readonly (readonly [NoteId, Decision | undefined])[],
		isUndoable = true
	): Promise<boolean> {
		const draft = this.#draft;
		if (!draft || changes.length === 0) return false;
		const before = changes.map(([id]) => [id, this.#verdicts.get(id)] as const);
		const at = changes[0]?.[0] as NoteId;
		const step: Step = { decisions: before, at: isUndoable ? at : (this.current?.id ?? at) };
		this.#show(changes);
		if (isUndoable) this.#steps = [...this.#steps, step];
		this.#saving++;
		const isKept = await this.app.try(async () => {
			for (const [id, decision] of changes) await this.#store.decide(draft.id, id, decision);
		});
		this.#saving--;
		if (isKept) return true;
		this.#show(before);
		this.#steps = this.#steps.filter((each) => each !== step);
		return false;
	}

	/** The candidate in hand stays in hand where others come and go. */
	#show(changes: readonly (readonly [NoteId, Decision | undefined])[]): void {
		const inHand = this.current?.id;
		const verdicts = new Map(this.#verdicts);
		for (const [id, decision] of changes)
			if (decision) verdicts.set(id, decision);
			else verdicts.delete(id);
		this.#verdicts = verdicts;
		if (this.current?.id === inHand) return;
		const now = this.candidates.findIndex(({ id }) => id === inHand);
		this.#focused = Math.max(0, now === -1 ? this.#focused - 1 : now);
	}

	/** A draft whose candidates are all decided is done. */
	async #end(): Promise<void> {
		if (!this.#draft || this.counts.left > 0 || this.#begun.size > 0 || this.#own) return;
		await this.#store.finishDraft(this.#draft.id);
		unfinishedEdits(this.#draft.document).drop();
		deskPlace(this.#draft.document).drop();
	}

	#now = (draft: Draft): Draft => ({ ...draft, decisions: this.#verdicts });

	/** Another reading in place of this one, which can be taken back. */
	async #replace(draft: NewDraft, document: Document): Promise<void> {
		const [old, before] = [this.#draft, this.#document];
		if (!old || !before) return;
		await this.#put(draft, document, [...this.#steps, { draft: this.#now(old), document: before }]);
	}

	async #put(draft: NewDraft, document: Document, steps: readonly Step[] = []): Promise<void> {
		await this.#store.saveDocument(document);
		await this.#use(await this.#store.saveDraft(draft), document);
		this.#steps = steps;
	}

	async #use(draft: Draft, document: Document): Promise<void> {
		this.#begun = new Map(
			unfinishedEdits(draft.document)
				.read()
				?.map(([note, edit]) => [note as NoteId, edit])
		);
		const place = deskPlace(draft.document).read();
		this.#own = place?.own;
		this.#added = undefined;
		this.#document = document;
		this.#draft = draft;
		this.#verdicts = draft.decisions;
		this.#steps = [];
		this.#home = await this.#deckOf(draft);
		const left = this.candidates.findIndex(({ id }) => id === place?.focused);
		const open = this.candidates.findIndex(({ id }) => !isDecided(draft.decisions.get(id)));
		this.#focused = Math.max(0, left === -1 ? open : left);
		if (this.current?.tier === 'C') this.isFoldOpen = true;
	}

	/** The deck with the most cards of these. */
	async #deckOf({ deck }: Draft): Promise<DeckId | undefined> {
		const held = await this.#store.notesById(deck.notes.map(({ id }) => id));
		const counts = new Map<DeckId, number>();
		for (const { deckId } of held.values()) counts.set(deckId, (counts.get(deckId) ?? 0) + 1);
		const [most] = [...counts].sort(([, a], [, b]) => b - a);
		return this.#decks.find(({ id }) => id === most?.[0])?.id;
	}

	async #readDecks(): Promise<void> {
		const time = await this.app.time();
		this.#decks = (await this.#store.decks(time.at, time.day)).map(({ deck }) => deck);
	}
}
