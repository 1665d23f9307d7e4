import type { Finding } from '#lib/core/text/finding.ts';
import { w } from '#lib/i18n/screens/words.svelte.ts';
import type { BackupPreview, StorageState, Store } from '#lib/store/api.ts';
import type { App } from './app.svelte.ts';

type Readable = Extract<BackupPreview, { result: 'readable' }>;

/** Where the data is kept, and backups out and in. */
export class Safety {
	#storage = $state.raw<StorageState>();
	#preview = $state.raw<Readable>();
	#unreadable = $state.raw<readonly Finding[]>();

	constructor(private readonly app: App) {}

	get storage() {
		return this.#storage;
	}
	/** What the chosen backup would bring; nothing is written before `restore`. */
	get preview() {
		return this.#preview;
	}
	get unreadable() {
		return this.#unreadable;
	}

	async open(): Promise<void> {
		await this.app.try(async () => {
			this.#storage = await (await this.#store()).storageState();
		});
	}

	/** A backup file, with a name that tells its day. */
	async backup(): Promise<File | undefined> {
		let file: File | undefined;
		await this.app.try(async () => {
			const store = await this.#store();
			const copy = await store.backup();
			const [day] = new Date((await this.app.time()).at).toISOString().split('T');
			file = new File([copy], `hafiza-${day ?? 'backup'}.hafiza`);
			await store.noteCopy(copy);
			this.#storage = await store.storageState();
		});
		return file;
	}

	async look(file: File): Promise<void> {
		this.cancel();
		await this.app.try(async () => {
			const preview = await (await this.#store()).readBackup(file);
			if (preview.result === 'readable') this.#preview = preview;
			else this.#unreadable = preview.findings;
		});
	}

	async restore(): Promise<void> {
		const preview = this.#preview;
		if (!preview) return;
		await this.app.try(async () => {
			const store = await this.#store();
			const { cards } = await store.restore(preview.backup);
			if (this.app.status.is === 'loss') await this.app.acceptLoss(this.app.status.loss);
			await this.app.settings.readStore(store);
			this.#preview = undefined;
			this.app.toast.say(w.settings.restored(cards));
		});
	}

	cancel(): void {
		this.#preview = undefined;
		this.#unreadable = undefined;
	}

	/** After a loss the store is there to bring a backup in, before anything else uses it. */
	async #store(): Promise<Store> {
		const { status } = this.app;
		return status.is === 'loss' ? status.loss.store : this.app.store;
	}
}
