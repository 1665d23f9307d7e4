import type { Kept, StorageState } from '#lib/store/api.ts';
import { opened, sealed } from '#lib/store/copy/protect.ts';
import { snapshotOf } from '#lib/workers/safety.ts';
import type { App } from '../app.svelte.ts';
import { sweepPictures } from '../pictures.ts';
import { check } from './check.ts';
import { lastChecked, type Checked } from './checked.ts';
import { copyName } from './copy-name.ts';
import { chooseFolder, chosenFolder, hasFolders, renewFolder, type Chosen } from './folder.ts';
import { Safety } from './safety.svelte.ts';
import { keepTold, type Told } from './told.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** Everything about how safe the library is, and what can be done about it. */
export class Panel {
	readonly safety: Safety;
	readonly hasFolders = hasFolders();
	#isLooked = $state(false);
	#storage = $state.raw<StorageState>();
	#kept = $state.raw<Kept>();
	#folder = $state.raw<Chosen>();
	#checked = $state.raw<Checked | undefined>(lastChecked());
	#isChecking = $state(false);
	#readBack = $state.raw<{ readonly at: number; readonly isSound: boolean }>();
	#isNothingNew = $state(false);
	#wasRefused = $state(false);

	constructor(private readonly app: App) {
		this.safety = new Safety(app);
	}

	/** How things stand is known, or cannot be. */
	get isLooked() {
		return this.#isLooked;
	}
	get storage() {
		return this.#storage;
	}
	get kept() {
		return this.#kept;
	}
	get folder() {
		return this.#folder;
	}
	get checked() {
		return this.#checked;
	}
	get isChecking() {
		return this.#isChecking;
	}
	/** The newest snapshot as it was read back last. */
	get readBack() {
		return this.#readBack;
	}
	get isNothingNew() {
		return this.#isNothingNew;
	}
	/** The browser was asked to keep the data, and said no. */
	get wasRefused() {
		return this.#wasRefused;
	}

	get verdict(): Verdict | undefined {
		const [storage, kept, { snapshots }] = [this.#storage, this.#kept, this.safety];
		if (!storage || !kept || !snapshots) return undefined;
		const isDamaged = this.#readBack?.isSound === false;
		return verdictOf(
			{
				...kept,
				persistence: storage.persistence,
				lastCopyAt: storage.lastBackupAt,
				answersSince: storage.answersSince,
				full: (storage.usage ?? 0) / (storage.quota ?? Infinity),
				snapshots: isDamaged ? 'damaged' : snapshots.length > 0 ? 'sound' : 'none',
				folder: this.#folder ? (this.#folder.isAllowed ? 'allowed' : 'withdrawn') : 'none',
				damaged: this.#checked?.damaged ?? 0
			},
			Date.now()
		);
	}

	/** There is nothing yet that could be lost, nor was there a copy of it. */
	get isEmpty(): boolean {
		const { decks, notes, answers } = this.#kept ?? { decks: 1, notes: 0, answers: 0 };
		return decks + notes + answers === 0 && this.#storage?.lastBackupAt === undefined;
	}

	/** Enough was answered that a person would miss it. */
	get isDear(): boolean {
		return (this.#kept?.answers ?? 0) >= 50;
	}

	/** What home says of it, where it says something. */
	get told(): Told | undefined {
		const colour = this.verdict?.colour;
		return colour === 'red' || (colour === 'amber' && this.isDear) ? colour : undefined;
	}

	/** Looks at everything, and reads the newest snapshot back. */
	async open(): Promise<void> {
		await this.look();
		await this.verify();
	}

	async ask(): Promise<void> {
		await this.app.try(async () => {
			const store = await this.app.store;
			const isKept = (await navigator.storage.persist()) as boolean;
			this.#wasRefused = !isKept;
			this.#storage = await store.storageState();
		});
	}

	/** A file to take away that was read back, sealed where there is a passphrase. */
	async copy(passphrase?: string): Promise<File | undefined> {
		let file: File | undefined;
		await this.app.try(async () => {
			const store = await this.app.store;
			const plain = await store.backup();
			const copy = passphrase === undefined ? plain : await sealed(plain, passphrase);
			const back = passphrase === undefined ? copy : await unsealed(copy, passphrase);
			if ((await store.readBackup(back)).result !== 'readable')
				throw new Error('the copy cannot be read back');
			file = new File([copy], copyName(Date.now()), { type: 'application/octet-stream' });
			await store.noteCopy(plain);
			await this.look();
		});
		return file;
	}

	async snapshot(): Promise<void> {
		await this.app.try(async () => {
			const taken = await snapshotOf((await this.app.store).name, 'asked');
			this.#isNothingNew = taken === undefined;
			await this.safety.listSnapshots();
		});
		await this.verify();
	}

	/** Brings in what was looked at. */
	async restore(how: 'merge' | 'replace'): Promise<void> {
		await this.safety.restore(how);
		await this.look();
	}
	async undo(): Promise<void> {
		await this.safety.undo();
		await this.look();
	}

	async verify(): Promise<void> {
		const [newest] = this.safety.snapshots ?? [];
		if (!newest) return;
		const isSound = await this.safety.verify(newest);
		this.#readBack = { at: newest.madeAt, isSound };
	}

	async check(): Promise<void> {
		this.#isChecking = true;
		await this.app.try(async () => {
			this.#checked = await check(this.app);
		});
		this.#isChecking = false;
	}

	/** Copies in the folder are sealed where there is a passphrase. */
	async chooseFolder(passphrase?: string): Promise<void> {
		await this.#withFolder(async (store) => void (await chooseFolder(store, passphrase)));
	}
	async renewFolder(): Promise<void> {
		await this.#withFolder(renewFolder);
	}
	async forgetFolder(): Promise<void> {
		await this.#withFolder((store) => store.keepCopyFolder(undefined));
	}

	/** Takes copies in this browser away, all but the newest. */
	async freeCopies(): Promise<void> {
		await this.safety.freeCopies();
		await this.look();
	}
	/** Takes images away that no note shows; how many. */
	async freeImages(): Promise<number> {
		let removed = 0;
		await this.app.try(async () => {
			removed = await sweepPictures(await this.app.store, true);
		});
		await this.look();
		return removed;
	}

	async #withFolder(act: (store: Awaited<App['store']>) => Promise<void>): Promise<void> {
		await this.app.try(async () => act(await this.app.store));
		await this.look();
	}

	/** Reads how things stand; no copy is read back. */
	async look(): Promise<void> {
		await this.app.try(async () => {
			const store = await this.app.store;
			[this.#storage, this.#kept, this.#folder] = await Promise.all([
				store.storageState(),
				store.kept(),
				chosenFolder(store)
			]);
			await this.safety.listSnapshots();
		});
		if (this.verdict) keepTold(this.told);
		this.#isLooked = true;
	}
}

async function unsealed(file: Blob, passphrase: string): Promise<Blob> {
	const read = await opened(file, passphrase);
	return read.result === 'opened' ? read.file : new Blob([]);
}
