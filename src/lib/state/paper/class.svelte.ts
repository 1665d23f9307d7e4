import { classReport, type ClassReport } from '#lib/core/exam/class-results.ts';
import type { Paper } from '#lib/core/exam/paper.ts';
import type { ResultsFile } from '#lib/core/exam/results-file.ts';
import { k } from '#lib/i18n/paper/words.svelte.ts';
import { startReadingResults } from '#lib/workers/safety.ts';
import type { App } from '../app.svelte.ts';

/** A file of one person has some hundred answers; this is far above what a paper of 6,000 needs. */
const largestBytes = 8 * 1024 * 1024;

/** The results of a class in one paper: a file each, kept on this device. */
export class ClassResults {
	#files = $state.raw<readonly ResultsFile[]>([]);
	#refused = $state.raw<readonly string[]>([]);
	readonly report = $derived.by((): ClassReport => classReport(this.paper, this.#files));

	constructor(
		private readonly app: App,
		readonly paper: Paper
	) {}

	/** What was not taken, or took the place of another, in words. */
	get refused() {
		return this.#refused;
	}

	async open(): Promise<void> {
		await this.app.try(async () => {
			this.#files = await (await this.app.store).returns(this.paper);
		});
	}

	/** Takes what can be read; says of each other file why not. A person's newer file replaces the older. */
	async add(files: readonly File[]): Promise<void> {
		await this.app.try(async () => {
			const store = await this.app.store;
			const told: string[] = [];
			const taken: ResultsFile[] = [];
			const names = new Set(this.#files.map(({ name }) => name));
			for (const file of files) {
				const results = await this.#read(file, told);
				if (!results) continue;
				if (names.has(results.name)) told.push(k.class.twice(results.name));
				names.add(results.name);
				taken.push(results);
			}
			await store.addReturns(taken);
			this.#refused = told;
			this.#files = await store.returns(this.paper);
		});
	}

	async remove(name: string): Promise<void> {
		await this.app.try(async () => {
			const store = await this.app.store;
			await store.removeReturn(this.paper.id, name);
			this.#files = await store.returns(this.paper);
		});
	}

	async #read(file: File, told: string[]): Promise<ResultsFile | undefined> {
		const read =
			file.size > largestBytes ? undefined : await startReadingResults(file, this.paper).done;
		if (!read) {
			told.push(k.class.tooLarge(file.name));
			return undefined;
		}
		if (read.result === 'readable') return read.file;
		told.push(
			read.why === 'damaged'
				? k.class.damaged(file.name, read.where, read.what)
				: read.why === 'paper'
					? k.class.otherPaper(file.name)
					: k.class.notResults(file.name)
		);
		return undefined;
	}
}
