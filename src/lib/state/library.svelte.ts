import type { Deck } from '#lib/core/deck/deck.ts';
import type { DeckId } from '#lib/core/deck/note.ts';
import type { Pace } from '#lib/core/schedule/pace.ts';
import type { Finding } from '#lib/core/text/finding.ts';
import { m } from '#lib/i18n/messages.svelte.ts';
import type { DeckInfo, DraftId, DraftInfo } from '#lib/store/api.ts';
import type { App } from './app.svelte.ts';
import { readDeckFile } from './deck-file.ts';
import { recentPace } from './queue.ts';
import { fetchShipped, fetchShippedDeck, type Shipped } from './shipped.ts';
import { isNothing, together, workOf, type Work } from './today.ts';

export type DeckRow = { readonly deck: DeckInfo; readonly cards: number; readonly work: Work };

/** A file that could not be read whole, with its trouble by line. */
export type Unreadable = {
	readonly file: string;
	readonly findings: readonly Finding[];
	/** What of it can be read, where nothing was added yet. */
	readonly rest: Deck | undefined;
};

/** The decks of this device and what they ask of today; home and the library show it. */
export class Library {
	#rows = $state.raw<readonly DeckRow[]>();
	#total = $state.raw<Work>();
	#answered = $state(0);
	#shipped = $state.raw<readonly Shipped[]>([]);
	#drafts = $state.raw<readonly DraftInfo[]>([]);
	#unreadable = $state.raw<Unreadable>();

	constructor(
		private readonly app: App,
		/** Where the app is served: shipped decks are fetched from there. */
		private readonly base: string
	) {}

	/** Undefined until the store has answered. */
	get rows() {
		return this.#rows;
	}
	get total() {
		return this.#total;
	}
	get answeredToday() {
		return this.#answered;
	}
	get drafts() {
		return this.#drafts;
	}
	get unreadable() {
		return this.#unreadable;
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

	/** Adds a ready deck. True if it is in the library afterwards. */
	async addShipped(slug: string): Promise<boolean> {
		const deck = await fetchShippedDeck(this.base, slug).catch(() => undefined);
		if (deck) return this.app.try(() => this.#add(deck));
		this.app.tell({ ...m.trouble.network, safe: m.trouble.safe });
		return false;
	}

	async importFile(file: File): Promise<void> {
		this.#unreadable = undefined;
		await this.app.try(async () => {
			const { deck, findings } = readDeckFile(await file.text(), file.name);
			const isBroken = findings.some(({ severity }) => severity === 'error');
			const readable = deck && deck.notes.length > 0 ? deck : undefined;
			if (readable && !isBroken) await this.#add(readable);
			if (findings.length > 0 || !readable)
				this.#unreadable = { file: file.name, findings, rest: isBroken ? readable : undefined };
		});
	}

	/** Adds what could be read of a broken file. */
	async addRest({ rest }: Unreadable): Promise<void> {
		if (rest && (await this.app.try(() => this.#add(rest)))) this.#unreadable = undefined;
	}

	dismissFindings(): void {
		this.#unreadable = undefined;
	}

	async discardDraft({ id, title }: { id: DraftId; title: string }): Promise<void> {
		await this.app.try(async () => {
			const store = await this.app.store;
			const draft = await store.draft(id);
			await store.deleteDraft(id);
			this.app.toast.say(
				m.library.draftDeleted(title),
				draft &&
					(async () => {
						const back = await store.saveDraft(draft.document, draft.deck);
						for (const [note, decision] of draft.decisions)
							await store.decide(back.id, note, decision);
					})
			);
		});
	}

	async #add(deck: Deck): Promise<void> {
		const store = await this.app.store;
		const { added, updated, elsewhere } = await store.addDeck(deck);
		const said =
			added > 0
				? m.library.added(deck.title, added)
				: updated > 0
					? m.library.updated(deck.title, updated)
					: m.library.alreadyThere(deck.title);
		this.app.toast.say(elsewhere > 0 ? `${said} ${m.library.elsewhere(elsewhere)}` : said);
		await this.#read();
	}

	async #read(): Promise<void> {
		const store = await this.app.store;
		const time = await this.app.time();
		const [summaries, done, pace, drafts] = await Promise.all([
			store.decks(time.at, time.day),
			store.dayCounts(time.day, time.day),
			recentPace(store, time.day),
			store.drafts()
		]);
		const doneOf = (id: DeckId) => done.find(({ deckId }) => deckId === id);
		const rows = summaries.map(({ deck, counts }): DeckRow => ({
			deck,
			cards: counts.cards,
			work: this.#workOf(deck, counts, doneOf(deck.id), pace)
		}));
		this.#rows = rows;
		this.#total = together(
			rows.map(({ work }) => work),
			pace
		);
		this.#answered = done.reduce((sum, { answers }) => sum + answers, 0);
		this.#drafts = drafts;
	}

	#workOf(
		deck: DeckInfo,
		counts: Parameters<typeof workOf>[0],
		done: Parameters<typeof workOf>[1],
		pace: Pace
	): Work {
		return workOf(counts, done, pace, deck.preset ?? this.app.settings.preset);
	}
}
