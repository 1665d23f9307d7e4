import type { Finding } from '#lib/core/text/finding.ts';
import { f } from '#lib/i18n/safety/words.svelte.ts';
import { w } from '#lib/i18n/screens/words.svelte.ts';
import type { BackupPreview, ImagesOf, Store } from '#lib/store/api.ts';
import { damaged } from '#lib/store/copy/door.ts';
import { isProtected, opened } from '#lib/store/copy/protect.ts';
import {
	listSnapshots,
	openShelves,
	snapshotFile,
	snapshotImages,
	type Shelves,
	type Snapshot
} from '#lib/store/snapshots/snapshots.ts';
import { thin } from '#lib/store/snapshots/take.ts';
import { snapshotOf, tryBackup } from '#lib/workers/safety.ts';
import type { App } from '../app.svelte.ts';

type Readable = Extract<BackupPreview, { result: 'readable' }>;
type Copy = { readonly file: Blob; readonly images?: ImagesOf };

/** Copies of a library, and how they come back into it. */
export class Safety {
	#snapshots = $state.raw<readonly Snapshot[]>();
	#preview = $state.raw<Readable>();
	#unreadable = $state.raw<readonly Finding[]>();
	#locked = $state.raw<{ readonly file: Blob; readonly isWrong: boolean }>();
	#before = $state.raw<Copy>();
	#isBusy = $state(false);
	#shelves: Promise<Shelves | undefined> | undefined;

	constructor(private readonly app: App) {}

	/** The newest first; undefined until they were looked for. */
	get snapshots() {
		return this.#snapshots;
	}
	/** What the chosen copy would bring; nothing is written before `restore`. */
	get preview() {
		return this.#preview;
	}
	get unreadable() {
		return this.#unreadable;
	}
	/** A copy was chosen that waits for its passphrase. */
	get locked() {
		return this.#locked;
	}
	/** There is a way back behind the last restore. */
	get canUndo() {
		return this.#before !== undefined;
	}
	get isBusy() {
		return this.#isBusy;
	}

	async listSnapshots(): Promise<void> {
		const shelves = await this.#open();
		this.#snapshots = shelves ? await listSnapshots(shelves) : [];
	}

	/** A file that a person chose. */
	async look(file: Blob): Promise<void> {
		await this.#busy(async () => {
			this.cancel();
			if (await isProtected(file)) this.#locked = { file, isWrong: false };
			else await this.#read({ file });
		});
	}

	async unlock(passphrase: string): Promise<void> {
		const locked = this.#locked;
		if (!locked) return;
		await this.#busy(async () => {
			const read = await opened(locked.file, passphrase);
			if (read.result === 'wrong-passphrase') this.#locked = { ...locked, isWrong: true };
			else {
				this.#locked = undefined;
				if (read.result === 'damaged') this.#unreadable = [damaged];
				else await this.#read({ file: read.file });
			}
		});
	}

	async lookAt(snapshot: Snapshot): Promise<void> {
		await this.#busy(async () => {
			this.cancel();
			await this.#read(await this.#copyOf(snapshot));
		});
	}

	/** Reads a snapshot back to its end; true if all of it is there. */
	async verify(snapshot: Snapshot): Promise<boolean> {
		let isSound = false;
		await this.#busy(async () => {
			const { file, images } = await this.#copyOf(snapshot);
			const preview = await (await this.#store()).readBackup(file, images);
			isSound = preview.result === 'readable' && preview.leftOut.length === 0;
		});
		return isSound;
	}

	/** Takes all snapshots away but the newest. */
	async freeCopies(): Promise<void> {
		await this.#busy(async () => {
			const shelves = await this.#open();
			if (shelves) await thin(shelves, Date.now(), 1);
			await this.listSnapshots();
		});
	}

	/** The bytes of a snapshot, where nothing but a file can save it. */
	async fileOf(snapshot: Snapshot): Promise<Blob | undefined> {
		const shelves = await this.#open();
		return shelves && snapshotFile(shelves, snapshot);
	}

	/** A copy of how it is now is kept first, but for a library that was lost. */
	async restore(how: 'merge' | 'replace' = 'merge'): Promise<void> {
		const preview = this.#preview;
		if (!preview) return;
		await this.#busy(async () => {
			const store = await this.#store();
			const isLost = this.app.status.is === 'loss';
			const before = isLost ? undefined : await this.#keepBefore(store);
			const { cards } = await store.restore(preview.backup, how);
			if (this.app.status.is === 'loss') await this.app.acceptLoss(this.app.status.loss);
			await this.app.settings.readStore(store);
			this.#preview = undefined;
			this.#before = before;
			this.app.toast.say(w.settings.restored(cards), before && (() => this.undo()));
			await this.listSnapshots();
		});
	}

	/** Goes back to how it was before the last restore. */
	async undo(): Promise<void> {
		const before = this.#before;
		if (!before) return;
		await this.#busy(async () => {
			const store = await this.#store();
			const preview = await store.readBackup(before.file, before.images);
			if (preview.result !== 'readable') throw new Error('the copy from before cannot be read');
			await this.#keepBefore(store);
			await store.restore(preview.backup, 'replace');
			await this.app.settings.readStore(store);
			this.#before = undefined;
			this.app.toast.say(f.bring.undone);
		});
	}

	cancel(): void {
		this.#preview = undefined;
		this.#unreadable = undefined;
		this.#locked = undefined;
	}

	async #read({ file, images }: Copy): Promise<void> {
		// A copy from outside is first tried where it can be ended.
		const troubles = images ? [] : await tryBackup(file).done;
		if (troubles.length > 0) {
			this.#unreadable = troubles;
			return;
		}
		const preview = await (await this.#store()).readBackup(file, images);
		if (preview.result === 'readable') this.#preview = preview;
		else this.#unreadable = preview.findings;
	}

	/** An empty file in the place of one that is damaged: it is refused in words like any other. */
	async #copyOf(snapshot: Snapshot): Promise<Copy> {
		const shelves = await this.#open();
		const file = shelves && (await snapshotFile(shelves, snapshot));
		if (!file) return { file: new Blob([]) };
		return { file, images: () => snapshotImages(shelves, snapshot) };
	}

	async #keepBefore(store: Store): Promise<Copy> {
		const taken = await snapshotOf(store.name, 'restore').catch(() => undefined);
		await this.listSnapshots();
		const [newest] = this.#snapshots ?? [];
		const { writes } = await store.written();
		if (newest && (taken?.name === newest.name || newest.writes === writes))
			return this.#copyOf(newest);
		return { file: await store.backup() };
	}

	#open(): Promise<Shelves | undefined> {
		this.#shelves ??= openShelves('hafiza');
		return this.#shelves;
	}

	async #busy(act: () => Promise<void>): Promise<void> {
		this.#isBusy = true;
		await this.app.try(act);
		this.#isBusy = false;
	}

	/** After a loss the store is there to bring a backup in, before anything else uses it. */
	async #store(): Promise<Store> {
		const { status } = this.app;
		return status.is === 'loss' ? status.loss.store : this.app.store;
	}
}
