import type { Store } from '#lib/store/api.ts';
import { sealedBy, sealOf, type Seal } from '#lib/store/copy/protect.ts';
import { shelfOf } from '#lib/store/snapshots/shelf.ts';
import { hashOf } from '#lib/store/snapshots/snapshots.ts';
import { copyName, copyNames } from './copy-name.ts';

/** A folder of the device, as browsers give it that let a site write into one. */
type Folder = FileSystemDirectoryHandle & {
	queryPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
	requestPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
};
type Picker = (how: { id: string; mode: 'readwrite' }) => Promise<Folder>;

const picker = () => (globalThis as { readonly showDirectoryPicker?: Picker }).showDirectoryPicker;

/** Whether this browser lets a site write into a folder. */
export const hasFolders = (): boolean => picker() !== undefined;

/** So many copies stay in the folder. */
const most = 10;

/** What is chosen, and whether the browser lets us write there now. */
export type Chosen = {
	readonly name: string;
	readonly isAllowed: boolean;
	/** Copies in it open with a passphrase only. */
	readonly isProtected: boolean;
};

/** A folder with what seals the copies in it, where that is wished. */
type Place = { readonly folder: Folder; readonly seal?: Seal };

export async function chosenFolder(store: Store): Promise<Chosen | undefined> {
	const place = await placeOf(store);
	if (!place) return undefined;
	const { folder, seal } = place;
	return { name: folder.name, isAllowed: await isAllowed(folder), isProtected: seal !== undefined };
}

/** Earlier versions kept the folder alone. */
async function placeOf(store: Store): Promise<Place | undefined> {
	const kept = await store.copyFolder();
	if (isFolder(kept)) return { folder: kept };
	if (!(kept instanceof Object && 'folder' in kept && isFolder(kept.folder))) return undefined;
	const { folder } = kept;
	return 'seal' in kept && isSeal(kept.seal) ? { folder, seal: kept.seal } : { folder };
}

const isFolder = (value: unknown): value is Folder =>
	value instanceof Object && 'getFileHandle' in value;
const isSeal = (value: unknown): value is Seal =>
	value instanceof Object &&
	'key' in value &&
	value.key instanceof CryptoKey &&
	'salt' in value &&
	value.salt instanceof Uint8Array;

const isAllowed = async (folder: Folder): Promise<boolean> =>
	(await folder.queryPermission?.({ mode: 'readwrite' })) === 'granted';

/** Asks for a folder and makes the first copy. Call it from a tap. False if none was chosen. */
export async function chooseFolder(store: Store, passphrase?: string): Promise<boolean> {
	try {
		const folder = await picker()?.({ id: 'hafiza', mode: 'readwrite' });
		if (!folder) return false;
		const place: Place =
			passphrase === undefined ? { folder } : { folder, seal: await sealOf(passphrase) };
		await store.keepCopyFolder(place);
		await copyInto(place, store);
		return true;
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return false;
		throw error;
	}
}

/** Asks again for the folder that was chosen, and copies. Call it from a tap. */
export async function renewFolder(store: Store): Promise<void> {
	const place = await placeOf(store);
	if (place && (await place.folder.requestPermission?.({ mode: 'readwrite' })) === 'granted')
		await copyInto(place, store);
}

const dayMs = 24 * 60 * 60 * 1000;

/** Where a folder is chosen, a copy a day, if something was answered since the last. */
export async function copyDaily(store: Store, now: number): Promise<void> {
	const place = await placeOf(store);
	if (!place || !(await isAllowed(place.folder))) return;
	const { lastBackupAt = 0, answersSince } = await store.storageState();
	// A clock that was ahead must not put it off for ever.
	if (answersSince > 0 && Math.abs(now - lastBackupAt) > dayMs) await copyInto(place, store, now);
}

async function copyInto({ folder, seal }: Place, store: Store, now = Date.now()): Promise<void> {
	const shelf = shelfOf(folder);
	const plain = await store.backup();
	const copy = seal ? await sealedBy(plain, seal) : plain;
	const name = copyName(now);
	// A good copy is not replaced by an empty one.
	const { notes, answers } = await store.kept();
	if (notes + answers === 0) return;
	await shelf.write(name, copy);
	const written = await shelf.read(name);
	if (!written || (await hashOf(written)) !== (await hashOf(copy)))
		throw new Error('the copy in the folder is not whole');
	await store.noteCopy(plain);
	for (const old of copyNames(await shelf.names()).slice(most)) await shelf.remove(old);
}
