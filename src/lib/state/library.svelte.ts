import type { Deck } from '#lib/core/deck/deck.ts';
import type { DeckId } from '#lib/core/deck/note.ts';
import { m } from '#lib/i18n/messages.svelte.ts';
import { p } from '#lib/i18n/plan/words.svelte.ts';
import { w } from '#lib/i18n/screens/words.svelte.ts';
import type { DamagedDeck, DamagedDraft, DeckInfo, DraftId, DraftInfo } from '#lib/store/api.ts';
import { addedWords } from './added-words.ts';
import type { App } from './app.svelte.ts';
import { pastedDeck } from './deck-file.ts';
import { fitHabit, keepFitHabit } from './fit-habit.ts';
import { readDay } from './queue.ts';
import { isCaughtUp, readNotices, strayMoves, type Notices } from './schedule/notices.ts';
import { fetchShipped, fetchShippedDeck, type Shipped } from './shipped.ts';
import { isNothing, todaysSession, workOf, type Choice, type Work } from './today.ts';
import { unfinishedEdits } from './unfinished.ts';

export type DeckRow = { readonly deck: DeckInfo; readonly cards: number; readonly work: Work };

/** The decks of this device and what they ask of today; home and the library show it. */
export class Library {
	#rows = $state.raw<readonly DeckRow[]>();
	#isRead = $state(false);
	#total = $state.raw<Work>();
	#answered = $state(0);
	#shipped = $state.raw<readonly Shipped[]>([]);
	#drafts = $state.raw<readonly DraftInfo[]>([]);
	#damaged = $state.raw<readonly DamagedDraft[]>([]);
	#damagedDecks = $state.raw<readonly DamagedDeck[]>([]);
	#notices = $state.raw<Notices>();
	#isCaughtUp = $state(false);
	#hasExams = $state(false);

	constructor(
		private readonly app: App,
		/** Where the app is served: shipped decks are fetched from there. */
		private readonly base: string
	) {}

	/** Undefined until the store has answered. */
	get rows() {
		return this.#rows;
	}
	/** The decks and what stands beside them are known: a screen that waits for it moves nothing. */
	get isRead() {
		return this.#isRead;
	}
	get total() {
		return this.#total;
	}
	get answeredToday() {
		return this.#answered;
	}
	get notices() {
		return this.#notices;
	}
	/** A plan for the days after an absence has just come to its end. */
	get isCaughtUp() {
		return this.#isCaughtUp;
	}
	/** An exam is to come. */
	get hasExams() {
		return this.#hasExams;
	}
	get drafts() {
		return this.#drafts;
	}
	/** Reviews that can't be read any more. */
	get damaged() {
		return this.#damaged;
	}
	get damagedDecks() {
		return this.#damagedDecks;
	}
	readonly isFirstTime = $derived(this.#rows?.length === 0);
	readonly isDone = $derived(this.#total !== undefined && isNothing(this.#total));
	/** Ready decks, each with whether it is in the library. */
	readonly shipped = $derived(
		this.#shipped.map((deck) => ({
			...deck,
			isHere: this.#rows?.some((row) => row.deck.id === deck.id) ?? false
		}))
	);

	/** Reads everything, and again whenever another screen or tab changes something. Returns how to stop. */
	open(): () => void {
		let stop: (() => void) | undefined;
		let isStopped = false;
		void this.app.try(async () => {
			const store = await this.app.store;
			if (isStopped) return;
			stop = store.onChange(() => void this.app.try(() => this.#read()));
			await this.#read();
			// Without a network on the very first visit the list is not there yet: everything else is.
			this.#shipped = await fetchShipped(this.base).catch(() => []);
		});
		return () => {
			isStopped = true;
			stop?.();
		};
	}

	/** Counts today's work anew: it was planned otherwise. */
	async recount(): Promise<void> {
		await this.app.try(() => this.#read());
	}

	/** Adds a ready deck. True if it is in the library afterwards. */
	async addShipped(slug: string): Promise<boolean> {
		const deck = await fetchShippedDeck(this.base, slug).catch(() => undefined);
		if (deck) return this.app.try(() => this.#add(deck));
		this.app.tell({ ...m.trouble.network, safe: m.trouble.safe });
		return false;
	}

	/** Makes a deck of what can be read of pasted cards. Its id, if it went through. */
	async addPasted(text: string, name: string, otherwise: string): Promise<DeckId | undefined> {
		const deck = pastedDeck(text, name, otherwise);
		return (await this.app.try(() => this.#add(deck))) ? deck.id : undefined;
	}

	async discardDraft({ id, title }: { id: DraftId; title: string }): Promise<void> {
		await this.app.try(async () => {
			const store = await this.app.store;
			const draft = await store.draft(id);
			await store.deleteDraft(id);
			const kept = draft && unfinishedEdits(draft.document);
			const edits = kept?.read();
			kept?.drop();
			this.app.toast.say(
				w.library.draftDeleted(title),
				draft &&
					(async () => {
						if (edits) kept?.keep(edits);
						await store.saveDraft(draft);
					})
			);
		});
	}

	async removeDamaged(id: DraftId): Promise<void> {
		await this.app.try(async () => {
			await (await this.app.store).deleteDraft(id);
			await this.#readDrafts();
			this.app.toast.say(w.library.damagedRemoved);
		});
	}

	/** Brings back the cards that were answered while the device's date was ahead. */
	async bringBackStray(): Promise<void> {
		await this.app.try(async () => {
			const [store, time] = [await this.app.store, await this.app.time()];
			const moves = await strayMoves(store, time.day);
			const { events } = await store.replan(
				moves.map(({ card, to }) => ({ type: 'set-due', card, dueDay: to, ...time }))
			);
			const [first] = events;
			if (!first) return;
			this.app.toast.say(p.home.strayBack(events.length), async () => {
				await this.app.try(async () => void (await store.undo(first.id, time)));
			});
		});
	}

	/** The learner knows of what was learnt from their answers. */
	async dismissFit(): Promise<void> {
		await this.app.try(async () => {
			const store = await this.app.store;
			const { mode, triedAt } = await fitHabit(store);
			await keepFitHabit(store, { mode, ...(triedAt !== undefined && { triedAt }) });
		});
	}

	async #add(deck: Deck): Promise<void> {
		const store = await this.app.store;
		this.app.toast.say(addedWords(deck.title, await store.addDeck(deck)));
		await this.#read();
	}

	async #read(): Promise<void> {
		const store = await this.app.store;
		const time = await this.app.time();
		const [summaries, day] = await Promise.all([
			store.decks(time.at, time.day),
			readDay(store, time, this.app.settings.preset)
		]);
		const decks = summaries.map(({ deck }) => deck);
		const work = async (choice: Choice) =>
			workOf(await todaysSession(store, choice, decks, day, (at) => this.app.dayOf(at)));
		const [notices, total, ...rows] = await Promise.all([
			readNotices(store, day, summaries),
			work('all'),
			...summaries.map(async ({ deck, counts }): Promise<DeckRow> => ({
				deck,
				cards: counts.cards,
				work: await work(deck.id)
			}))
		]);
		this.#rows = rows;
		this.#total = total;
		this.#answered = day.done.reduce((sum, { answers }) => sum + answers, 0);
		this.#notices = notices;
		this.#hasExams = day.exam !== undefined;
		if (isCaughtUp(day, summaries)) {
			this.#isCaughtUp = true;
			await store.saveSetting('catchUp', null);
		}
		// After the decks, which hang on none of them.
		await this.#readDrafts().finally(() => (this.#isRead = true));
	}

	async #readDrafts(): Promise<void> {
		const store = await this.app.store;
		[this.#drafts, this.#damaged, this.#damagedDecks] = await Promise.all([
			store.drafts(),
			store.damagedDrafts(),
			store.damagedDecks()
		]);
	}
}
