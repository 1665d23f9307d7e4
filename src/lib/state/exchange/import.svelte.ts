import type { DeckId } from '#lib/core/deck/note.ts';
import type { Dialect } from '#lib/core/exchange/table/dialect.ts';
import { x } from '#lib/i18n/exchange/words.svelte.ts';
import type { Imported } from '#lib/store/api.ts';
import {
	Cancelled,
	forgetOpened,
	startAdding,
	startOpening,
	startReadingAs,
	type Preview,
	type Task
} from '#lib/workers/exchange.ts';
import type { App } from '../app.svelte.ts';
import { fetchFile, fileAddress } from './fetch-file.ts';

export type { Imported } from '#lib/store/api.ts';
export type { FindingGroup, Preview } from '#lib/workers/exchange.ts';

/** How far an import is. */
export type ImportStep =
	| { readonly is: 'choosing'; readonly trouble?: string }
	/** A link named this address: nothing is fetched before the person says so. */
	| { readonly is: 'asking'; readonly url: URL }
	| { readonly is: 'fetching'; readonly url: URL }
	| { readonly is: 'reading'; readonly file: string }
	| { readonly is: 'looking'; readonly preview: Preview; readonly files: readonly string[] }
	| { readonly is: 'adding'; readonly share: number }
	| { readonly is: 'done'; readonly imported: Imported };

/** Files of any program, from the choice to the library and back. */
export class Import {
	#step = $state.raw<ImportStep>({ is: 'choosing' });
	#chosen = $state.raw<ReadonlySet<DeckId>>(new Set());
	withHistory = $state(true);
	#task: Pick<Task<unknown>, 'cancel'> | undefined;

	constructor(private readonly app: App) {}

	get step() {
		return this.#step;
	}
	get chosen() {
		return this.#chosen;
	}
	readonly notes = $derived(
		this.#step.is === 'looking'
			? this.#step.preview.decks.reduce(
					(sum, { id, notes }) => sum + (this.#chosen.has(id) ? notes : 0),
					0
				)
			: 0
	);

	/** An address of a file that a link or the person names. */
	name(address: string): void {
		const url = fileAddress(address);
		this.#step = url ? { is: 'asking', url } : { is: 'choosing', trouble: x.import.linkBad };
	}

	async fetch(url: URL): Promise<void> {
		const stop = new AbortController();
		this.#task = { cancel: () => stop.abort() };
		this.#step = { is: 'fetching', url };
		const fetched = await fetchFile(url, stop.signal);
		if (stop.signal.aborted) return;
		if (fetched.result === 'fetched') await this.read([fetched.file]);
		else {
			const tell =
				fetched.result === 'failed' ? x.import.fetchFailed(url.host) : x.import.fetchTooLarge;
			this.#step = { is: 'choosing', trouble: tell };
		}
	}

	async read(files: readonly File[]): Promise<void> {
		const [first] = files;
		if (!first) return;
		const names = files.map(({ name }) => name);
		this.#step = { is: 'reading', file: first.name };
		const { name } = await this.app.store;
		const { offsetMinutes } = await this.app.time();
		await this.#look(
			names,
			startOpening(name, files, offsetMinutes, (file) => {
				if (this.#step.is === 'reading') this.#step = { is: 'reading', file };
			})
		);
	}

	/** Reads the table that is shown in another way. */
	async readAs(dialect: Dialect): Promise<void> {
		if (this.#step.is !== 'looking') return;
		const { files } = this.#step;
		const { name } = await this.app.store;
		await this.#look(files, startReadingAs(name, dialect));
	}

	async #look(files: readonly string[], task: Task<Preview | undefined>): Promise<void> {
		this.#task = task;
		try {
			const preview = await task.done;
			if (!preview) this.#step = { is: 'choosing', trouble: x.import.tooSlow };
			else {
				this.#chosen = new Set(preview.decks.map(({ id }) => id));
				this.#step = { is: 'looking', preview, files };
			}
		} catch (error) {
			if (error instanceof Cancelled) this.#step = { is: 'choosing' };
			else {
				console.warn(error);
				this.#step = { is: 'choosing', trouble: x.import.failed };
			}
		}
	}

	choose(id: DeckId, isChosen: boolean): void {
		const next = new Set(this.#chosen);
		if (isChosen) next.add(id);
		else next.delete(id);
		this.#chosen = next;
	}

	chooseAll(isChosen: boolean): void {
		if (this.#step.is !== 'looking') return;
		this.#chosen = new Set(isChosen ? this.#step.preview.decks.map(({ id }) => id) : []);
	}

	async add(): Promise<void> {
		const before = this.#step;
		if (before.is !== 'looking') return;
		const { name } = await this.app.store;
		this.#step = { is: 'adding', share: 0 };
		const request = { withHistory: this.withHistory, time: await this.app.time() };
		const task = startAdding(name, [...this.#chosen], request, (share) => {
			if (this.#step.is === 'adding') this.#step = { is: 'adding', share };
		});
		this.#task = task;
		try {
			this.#step = { is: 'done', imported: await task.done };
		} catch (error) {
			if (error instanceof Cancelled) this.#step = { is: 'choosing', trouble: x.import.stopped };
			else {
				this.#step = { is: 'choosing' };
				await this.app.try(() => Promise.reject(error as Error));
			}
		}
	}

	/** Ends what is under way; nothing of it is kept. */
	cancel(): void {
		this.#task?.cancel();
		if (this.#step.is === 'fetching' || this.#step.is === 'asking') this.again();
	}

	async takeBack({ id }: Imported): Promise<void> {
		await this.app.try(async () => {
			await (await this.app.store).undo(id, await this.app.time());
			this.app.toast.say(x.import.undone);
			this.again();
		});
	}

	again(): void {
		this.#step = { is: 'choosing' };
	}

	/** Stops, and frees what was read. */
	close(): void {
		this.#task?.cancel();
		if (this.#step.is === 'looking') void forgetOpened().catch(() => undefined);
	}
}
