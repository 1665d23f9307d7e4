import type { DeckId } from '#lib/core/deck/note.ts';
import type { Finding } from '#lib/core/text/finding.ts';
import { x } from '#lib/i18n/exchange/words.svelte.ts';
import type { DeckInfo } from '#lib/store/api.ts';
import {
	Cancelled,
	startLosses,
	startWriting,
	type Outgoing,
	type OutFormat,
	type Task
} from '#lib/workers/exchange.ts';
import type { App } from '../app.svelte.ts';

export { outFormats, type Outgoing, type OutFormat } from '#lib/workers/exchange.ts';

/** Decks on their way out: which, in which format, and what that does not keep before the file is made. */
export class Export {
	#decks = $state.raw<readonly DeckInfo[]>();
	#chosen = $state.raw<ReadonlySet<DeckId>>(new Set());
	#format = $state<OutFormat>('.md');
	#withHistory = $state(false);
	#losses = $state.raw<readonly Finding[]>();
	#out = $state.raw<Outgoing>();
	#isWriting = $state(false);
	#hasFailed = $state(false);
	#looking: Pick<Task<unknown>, 'cancel'> | undefined;

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
		this.#look();
	}
	get withHistory() {
		return this.#withHistory;
	}
	set withHistory(withHistory: boolean) {
		this.#withHistory = withHistory;
		this.#look();
	}
	/** What the format does not keep of the chosen decks; undefined while that is being worked out. */
	get losses() {
		return this.#losses;
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
			this.#choose((own.length > 0 ? own : decks).map(({ id }) => id));
		});
	}

	choose(id: DeckId, isChosen: boolean): void {
		this.#choose([...this.#chosen].filter((each) => each !== id).concat(isChosen ? [id] : []));
	}

	chooseAll(isChosen: boolean): void {
		this.#choose(isChosen ? (this.#decks ?? []).map(({ id }) => id) : []);
	}

	#choose(ids: readonly DeckId[]): void {
		this.#chosen = new Set(ids);
		this.#look();
	}

	/** Works out what would be lost; what was looked for before is no longer asked. */
	#look(): void {
		this.#out = undefined;
		this.#losses = undefined;
		this.#looking?.cancel();
		if (this.#chosen.size === 0) return;
		void this.app.store
			.then(async ({ name }) => {
				const task = startLosses(name, [...this.#chosen], this.#format, this.#withHistory);
				this.#looking = task;
				const losses = await task.done;
				if (this.#looking === task) this.#losses = losses;
			})
			.catch((error: unknown) => {
				if (!(error instanceof Cancelled)) console.warn(error);
			});
	}

	close(): void {
		this.#looking?.cancel();
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
