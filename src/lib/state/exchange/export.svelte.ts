import type { DeckId } from '#lib/core/deck/note.ts';
import { x } from '#lib/i18n/exchange/words.svelte.ts';
import type { DeckInfo } from '#lib/store/api.ts';
import { Cancelled, startWriting, type Outgoing, type OutFormat } from '#lib/workers/exchange.ts';
import type { App } from '../app.svelte.ts';

export { outFormats, type Outgoing, type OutFormat } from '#lib/workers/exchange.ts';

/** Decks on their way out: which, in which format, and what that does not keep before the file is kept. */
export class Export {
	#decks = $state.raw<readonly DeckInfo[]>();
	#chosen = $state.raw<ReadonlySet<DeckId>>(new Set());
	#format = $state<OutFormat>('.md');
	#withHistory = $state(false);
	#out = $state.raw<Outgoing>();
	#isWriting = $state(false);
	#hasFailed = $state(false);

	constructor(private readonly app: App) {}

	get decks() {
		return this.#decks;
	}
	get chosen() {
		return this.#chosen;
	}
	get format() {
		return this.#format;
	}
	set format(format: OutFormat) {
		this.#format = format;
		this.#out = undefined;
	}
	get withHistory() {
		return this.#withHistory;
	}
	set withHistory(withHistory: boolean) {
		this.#withHistory = withHistory;
		this.#out = undefined;
	}
	/** The file, once it is made. */
	get out() {
		return this.#out;
	}
	get isWriting() {
		return this.#isWriting;
	}
	get trouble() {
		return this.#hasFailed ? x.export.failed : undefined;
	}

	/** With this deck chosen, or all of them. */
	async open(only: string | null): Promise<void> {
		await this.app.try(async () => {
			const store = await this.app.store;
			const { at, day } = await this.app.time();
			const decks = (await store.decks(at, day)).map(({ deck }) => deck);
			this.#decks = decks;
			const own = decks.filter(({ id }) => id === only);
			this.#chosen = new Set((own.length > 0 ? own : decks).map(({ id }) => id));
		});
	}

	choose(id: DeckId, isChosen: boolean): void {
		const next = new Set(this.#chosen);
		if (isChosen) next.add(id);
		else next.delete(id);
		this.#chosen = next;
		this.#out = undefined;
	}

	chooseAll(isChosen: boolean): void {
		this.#chosen = new Set(isChosen ? (this.#decks ?? []).map(({ id }) => id) : []);
		this.#out = undefined;
	}

	async make(): Promise<void> {
		this.#isWriting = true;
		this.#hasFailed = false;
		try {
			const { name } = await this.app.store;
			const time = await this.app.time();
			const chosen = [...this.#chosen];
			const task = startWriting(name, chosen, this.#format, this.#withHistory, time);
			this.#out = await task.done;
		} catch (error) {
			console.warn(error);
			this.#hasFailed = !(error instanceof Cancelled);
		} finally {
			this.#isWriting = false;
		}
	}
}
