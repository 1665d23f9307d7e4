import type { DeckId, NoteId } from '#lib/core/deck/note.ts';
import type { Dialect } from '#lib/core/exchange/table/dialect.ts';
import { x } from '#lib/i18n/exchange/words.svelte.ts';
import type { Imported, NoteField } from '#lib/store/api.ts';
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
import { correctedTable, keepCorrection } from './corrected-table.ts';
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

export type News = { readonly fresh: number; readonly changed: number; readonly renamed: number };

/** Edited fields of notes that the person gives up for the words of the file. */
type Theirs = ReadonlyMap<NoteId, readonly NoteField[]>;

function newsOf(step: ImportStep, chosen: ReadonlySet<DeckId>, theirs: Theirs): News {
	const decks = step.is === 'looking' ? step.preview.decks.filter(({ id }) => chosen.has(id)) : [];
	const yielding = ({ changes }: NonNullable<Preview['decks'][number]['comparison']>) =>
		changes.filter(
			({ id, fields }) =>
				fields.every(({ isEdited }) => isEdited) && (theirs.get(id)?.length ?? 0) > 0
		).length;
	const sum = (count: (deck: Preview['decks'][number]) => number) =>
		decks.reduce((all, deck) => all + count(deck), 0);
	return {
		fresh: sum(({ notes, comparison }) => comparison?.fresh ?? notes),
		changed: sum(({ comparison }) => (comparison ? comparison.changed + yielding(comparison) : 0)),
		renamed: sum(({ comparison }) => (comparison?.renames === undefined ? 0 : 1))
	};
}

const tell = ({ added, updated, unchanged }: Imported): string =>
	`${x.import.done}: ${x.import.result(added, updated, unchanged)}`;

/** Files of any program, from the choice to the library and back. */
export class Import {
	#step = $state.raw<ImportStep>({ is: 'choosing' });
	#chosen = $state.raw<ReadonlySet<DeckId>>(new Set());
	withHistory = $state(true);
	#theirs = $state.raw<Theirs>(new Map());
	#task: Pick<Task<unknown>, 'cancel'> | undefined;
	#isLeft = false;
	/** How the table is to be read, until it is. */
	#wanted: Dialect | undefined;
	/** The table as it was guessed at, whose correction is kept. */
	#guess: readonly [file: string, dialect: Dialect] | undefined;

	constructor(private readonly app: App) {}

	get step() {
		return this.#step;
	}
	get chosen() {
		return this.#chosen;
	}
	/** What would happen to notes of the chosen decks. */
	readonly news = $derived(newsOf(this.#step, this.#chosen, this.#theirs));

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
		this.#guess = undefined;
		const seen = this.step;
		const guessed = seen.is === 'looking' ? seen.preview.table?.dialect : undefined;
		if (!guessed) return;
		const corrected = correctedTable(first.name, guessed);
		if (corrected) await this.readAs(corrected);
		this.#guess = [first.name, guessed];
	}

	/** Reads the table that is shown in another way, also when it is opened again. */
	async readAs(dialect: Dialect): Promise<void> {
		if (this.#step.is !== 'looking') return;
		if (this.#guess) keepCorrection(...this.#guess, dialect);
		const { files, preview } = this.#step;
		const { table } = preview;
		// The next change begins with this one, though its notes are not read yet.
		if (table)
			this.#step = { is: 'looking', files, preview: { ...preview, table: { ...table, dialect } } };
		const isBusy = this.#wanted !== undefined;
		this.#wanted = dialect;
		if (isBusy) return;
		const { name } = await this.app.store;
		// One worker holds the file: the last of the changes that came meanwhile is read after this one.
		for (let done: Dialect | undefined; this.#wanted !== done;) {
			done = this.#wanted;
			if (done && this.step.is === 'looking') await this.#look(files, startReadingAs(name, done));
		}
		this.#wanted = undefined;
	}

	async #look(files: readonly string[], task: Task<Preview | undefined>): Promise<void> {
		this.#task = task;
		try {
			const preview = await task.done;
			// A person who has gone back, or on, is not called back.
			if (this.#task !== task) return;
			if (!preview) this.#step = { is: 'choosing', trouble: x.import.tooSlow };
			else {
				this.#chosen = new Set(preview.decks.map(({ id }) => id));
				this.#theirs = new Map();
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

	isTheirs(note: NoteId, field: NoteField): boolean {
		return this.#theirs.get(note)?.includes(field) ?? false;
	}

	/** Takes the file's words of a field that the person edited, or keeps theirs after all. */
	takeTheirs(note: NoteId, field: NoteField, isTaken: boolean): void {
		const others = (this.#theirs.get(note) ?? []).filter((each) => each !== field);
		this.#theirs = new Map([...this.#theirs, [note, isTaken ? [...others, field] : others]]);
	}

	async add(): Promise<void> {
		const before = this.#step;
		if (before.is !== 'looking' || this.#wanted) return;
		const { name } = await this.app.store;
		this.#step = { is: 'adding', share: 0 };
		const request = {
			withHistory: this.withHistory,
			theirs: this.#theirs,
			time: await this.app.time()
		};
		const task = startAdding(name, [...this.#chosen], request, (share) => {
			if (this.#step.is === 'adding') this.#step = { is: 'adding', share };
		});
		this.#task = task;
		try {
			const imported = await task.done;
			this.#step = { is: 'done', imported };
			if (this.#isLeft) this.app.toast.say(tell(imported));
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
		this.#task = undefined;
		this.#step = { is: 'choosing' };
	}

	/** Stops, and frees what was read; what is being added goes on, and is told where the person is then. */
	close(): void {
		this.#isLeft = true;
		if (this.#step.is === 'adding') return;
		this.#task?.cancel();
		if (this.#step.is === 'looking') void forgetOpened().catch(() => undefined);
	}
}
