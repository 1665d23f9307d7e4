import type { CardId } from '#lib/core/deck/note.ts';
import { deckOrder, type Order } from '#lib/core/find/order.ts';
import { parseQuery } from '#lib/core/find/parse.ts';
import { printQuery } from '#lib/core/find/print.ts';
import { everything, type Query } from '#lib/core/find/query.ts';
import type { StudyDay } from '#lib/core/schedule/day.ts';
import { cardFacts, type CardFacts } from '#lib/core/session/card-facts.ts';
import { b } from '#lib/i18n/browse/words.svelte.ts';
import type { DeckInfo, Finder, Store } from '#lib/store/api.ts';
import type { App } from '../app.svelte.ts';
import { listOf, noDecks, readDecks, type Decks } from '../study/decks.ts';
import { schedulersOf } from '../study/grading.ts';
import { notesOf, type Act } from './acts.ts';
import type { Place } from './address.ts';
import { Changes } from './changes.svelte.ts';
import { missingNames } from './missing.ts';
import { Rows } from './rows.svelte.ts';
import { Searches } from './searches.svelte.ts';
import { Selection } from './selection.svelte.ts';

/** How many rows are shown before the library is read. */
const firstRows = 60;

/** More notes than this make an address too long. */
const mostNamed = 40;

/** The browser of cards: what is looked for, what was found, and what is done with it. */
export class Browse {
	#text = $state('');
	#query = $state.raw<Query>(everything);
	#order = $state.raw<Order>(deckOrder);
	#ids = $state.raw<readonly CardId[]>([]);
	#total = $state<number>();
	#share = $state<number>();
	#isSearching = $state(false);
	#decks = $state.raw<Decks>(noDecks);
	#tags = $state.raw<readonly string[]>([]);
	#rows = $state.raw<Rows>();
	#store!: Store;
	#finder: Finder | undefined;
	#today = 0 as StudyDay;
	/** Counts the searches: the last one says when it is over. */
	#searches = 0;

	readonly searches = new Searches();
	readonly selection = new Selection(() => this.#ids);
	readonly changes: Changes;

	constructor(private readonly app: App) {
		this.changes = new Changes(app);
	}

	/** As it is written. */
	get text() {
		return this.#text;
	}
	/** The last search that could be understood. */
	get query() {
		return this.#query;
	}
	get order() {
		return this.#order;
	}
	/** In order. While the library is read, only the first of `total`. */
	get ids() {
		return this.#ids;
	}
	/** Undefined before anything is known. */
	get total() {
		return this.#total;
	}
	/** The share of the library that is read, 0–1; undefined when nothing is being read. */
	get share() {
		return this.#share;
	}
	get isSearching() {
		return this.#isSearching;
	}
	/** By title. */
	readonly decks = $derived.by((): readonly DeckInfo[] => {
		const collator = new Intl.Collator();
		return listOf(this.#decks).sort((a, b) => collator.compare(a.title, b.title));
	});
	/** A search by title means all decks that are called so: each title once. */
	readonly deckTitles = $derived([...new Set(this.decks.map(({ title }) => title))]);
	get tags() {
		return this.#tags;
	}
	get today() {
		return this.#today;
	}
	readonly problem = $derived.by(() => {
		const parsed = parseQuery(this.#text);
		return 'problem' in parsed ? parsed.problem : undefined;
	});

	/** How many notes the selected cards are of. */
	readonly selectedNotes = $derived(notesOf(this.selection.ids()).length);
	/** Names in the search that nothing has. */
	readonly missing = $derived.by(() =>
		missingNames(this.#query, {
			deck: this.deckTitles,
			tag: this.#tags
		})
	);

	row(id: CardId) {
		return this.#rows?.get(id);
	}

	/** Returns how to stop. */
	open({ text, order }: Place): () => void {
		this.#order = order;
		this.#write(text);
		let isStopped = false;
		void this.app.try(async () => {
			const store = await this.app.store;
			this.#store = store;
			this.#rows = new Rows(store, () => ({ decks: this.#decks, today: this.#today }));
			const finder = await store.finder({
				onProgress: (share) => (this.#share = share < 1 ? share : undefined),
				onChange: () => void this.app.try(() => this.#refresh())
			});
			if (isStopped) {
				finder.close();
				return;
			}
			this.#finder = finder;
			await this.#readAround();
			if (this.#query.type === 'everything' && order.by === 'deck' && !order.isDescending) {
				const { ids, total } = await finder.first(firstRows);
				this.#ids = ids;
				this.#total = total;
			}
			await this.#find();
			this.#tags = await finder.tags();
		});
		return () => {
			isStopped = true;
			this.#finder?.close();
		};
	}

	/** What was typed. What can't be understood waits until it can. */
	async search(text: string): Promise<void> {
		this.#write(text);
		if (!this.problem) await this.app.try(() => this.#find());
	}

	/** By a filter instead of by typing. */
	searchFor = (query: Query): Promise<void> => this.search(printQuery(query));

	/** Back to where it was. */
	go({ text, order }: Place): Promise<void> {
		this.#order = order;
		return this.search(text);
	}

	async sort(order: Order): Promise<void> {
		this.#order = order;
		await this.app.try(() => this.#find());
	}

	/** The rows from one to before another are on the screen. */
	show(from: number, to: number): void {
		void this.app.try(async () => this.#rows?.want(this.#ids.slice(from, to)));
	}

	/** Does something with the selected cards. */
	async act(act: Act): Promise<void> {
		const cards = this.selection.ids();
		if (cards.length > 0) await this.changes.act(act, cards);
	}

	/** All that is known of a card. */
	async facts(id: CardId): Promise<CardFacts | undefined> {
		const [cards, events, flags] = await Promise.all([
			this.#store.cards([id]),
			this.#store.eventsOf(id),
			this.#store.flags([id])
		]);
		const card = cards.get(id);
		if (!card) return undefined;
		const deck = this.#decks.byId.get(card.deckId)?.title ?? '';
		return cardFacts(
			{ card, events, deck, flag: flags.get(id) },
			schedulersOf(this.#decks)(card.deckId),
			await this.app.time(),
			this.app.settings.rolloverHour
		);
	}

	async saveSearch(name: string): Promise<void> {
		await this.app.try(async () => {
			await this.searches.save(this.#store, { name, text: this.#text });
			this.app.toast.say(b.wasSaved(name));
		});
	}

	async forgetSearch({ name, text }: { name: string; text: string }): Promise<void> {
		await this.app.try(async () => {
			await this.searches.forget(this.#store, name);
			this.app.toast.say(b.forgotten(name), async () => {
				await this.app.try(() => this.searches.save(this.#store, { name, text }));
			});
		});
	}

	/** What a session of study is asked for to study what is selected; undefined where no address can say it. */
	studied(): string | undefined {
		const { size } = this.selection;
		if (size === 0) return undefined;
		if (size === this.#ids.length) return printQuery(this.#query);
		if (this.selectedNotes > mostNamed) return undefined;
		const notes = notesOf(this.selection.ids());
		const of = notes.map((id): Query => ({ type: 'field', field: 'id', pattern: [id] }));
		return printQuery(of.length === 1 && of[0] ? of[0] : { type: 'or', of });
	}

	#write(text: string): void {
		this.#text = text;
		const parsed = parseQuery(text);
		if ('query' in parsed) this.#query = parsed.query;
	}

	async #find(): Promise<void> {
		if (!this.#finder) return;
		const at = this.#ids[this.selection.cursor];
		const time = await this.app.time();
		const mine = ++this.#searches;
		this.#isSearching = true;
		const ids = await this.#finder
			.find({
				query: this.#query,
				order: this.#order,
				time,
				rolloverHour: this.app.settings.rolloverHour
			})
			.finally(() => {
				if (mine === this.#searches) this.#isSearching = false;
			});
		if (!ids) return;
		this.#today = time.day;
		this.#ids = ids;
		this.#total = ids.length;
		this.selection.refit(at);
	}

	/** Something was changed, here or in another tab. */
	async #refresh(): Promise<void> {
		await this.#readAround();
		await this.#find();
		await this.#rows?.refresh();
		if (this.#finder) this.#tags = await this.#finder.tags();
	}

	async #readAround(): Promise<void> {
		const time = await this.app.time();
		this.#today = time.day;
		this.#decks = await readDecks(this.#store, time, this.app.settings.preset);
		await this.searches.read(this.#store);
	}
}
