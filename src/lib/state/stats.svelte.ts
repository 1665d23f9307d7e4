import type { DeckId } from '#lib/core/deck/note.ts';
import { adviseOn, type Advice } from '#lib/core/stats/advice/advice.ts';
import type { Looks } from '#lib/core/stats/looks.ts';
import { periods, type Period } from '#lib/core/stats/period.ts';
import type { DeckInfo } from '#lib/store/api.ts';
import { forgetLibrary, startLook } from '#lib/workers/stats.ts';
import type { App } from './app.svelte.ts';

export type Chosen = { readonly deck: DeckId | undefined; readonly period: Period };

export const isPeriod = (value: unknown): value is Period =>
	periods.some((period) => period === value);

/** Looking back and ahead: all of it is worked out from the log in a worker, view by view. */
export class Stats {
	#looks = $state.raw<Looks>();
	#decks = $state.raw<readonly DeckInfo[]>([]);
	#isWorking = $state(false);
	#chosen: Chosen = { deck: undefined, period: 'month' };
	/** The worker has read the library as it is now. */
	#isFresh = false;
	/** One view after the other, so that one worker serves them all. */
	#queue: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly app: App,
		/** Of the database. */
		private readonly name = 'hafiza'
	) {}

	get looks() {
		return this.#looks;
	}
	get isWorking() {
		return this.#isWorking;
	}
	/** The decks in use, by title. */
	get decks() {
		return this.#decks;
	}
	readonly advice = $derived.by((): Advice | undefined => this.#looks && adviseOn(this.#looks));

	titleOf(deck: string): string {
		return this.#decks.find(({ id }) => id === deck)?.title ?? deck;
	}

	/** Shows these figures; a later call before they are there takes their place. */
	async show(chosen: Chosen): Promise<void> {
		this.#chosen = chosen;
		this.#isWorking = true;
		this.#queue = this.#queue.then(() =>
			this.#chosen === chosen ? this.#work(chosen) : undefined
		);
		await this.#queue;
	}

	/** Follows what is answered and changed, here and in other tabs. Returns how to stop, and frees what was read. */
	watch(): () => void {
		let stop: (() => void) | undefined;
		let isStopped = false;
		void this.app.store.then((store) => {
			if (isStopped) return;
			stop = store.onChange(({ what }) => {
				if (what === 'documents' || what === 'drafts' || what === 'papers') return;
				this.#isFresh = false;
				void this.show({ ...this.#chosen });
			});
		});
		return () => {
			isStopped = true;
			stop?.();
			if (this.#looks) this.#queue = this.#queue.then(forgetLibrary).catch(() => undefined);
		};
	}

	async #work({ deck, period }: Chosen): Promise<void> {
		await this.app.try(async () => {
			const store = await this.app.store;
			const { at, day } = await this.app.time();
			this.#decks = (await store.decks(at, day))
				.map((summary) => summary.deck)
				.sort((a, b) => a.title.localeCompare(b.title));
			const isFresh = this.#isFresh;
			this.#isFresh = true;
			const place = { name: this.name, rolloverHour: this.app.settings.rolloverHour };
			const known = this.#decks.find(({ id }) => id === deck);
			const view = { period, today: day, ...(known && { deck: known.id }) };
			this.#looks = await startLook(place, view, isFresh).done.catch((error: unknown) => {
				this.#isFresh = false;
				throw error;
			});
		});
		this.#isWorking = false;
	}
}
