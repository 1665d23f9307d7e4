import type { Store } from '#lib/store/api.ts';
import { shelfOf } from '#lib/store/snapshots/shelf.ts';
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
export type Chosen = { readonly name: string; readonly isAllowed: boolean };

export async function chosenFolder(store: Store): Promise<Chosen | undefined> {
	const folder = await folderOf(store);
	return folder && { name: folder.name, isAllowed: await isAllowed(folder) };
}

async function folderOf(store: Store): Promise<Folder | undefined> {
	const kept = await store.copyFolder();
	return kept instanceof Object && 'getFileHandle' in kept ? (kept as Folder) : undefined;
}

const isAllowed = async (folder: Folder): Promise<boolean> =>
	(await folder.queryPermission?.({ mode: 'readwrite' })) === 'granted';

/** Asks for a folder and makes the first copy. Call it from a tap. False if none was chosen. */
export async function chooseFolder(store: Store): Promise<boolean> {
	try {
		const folder = await picker()?.({ id: 'hafiza', mode: 'readwrite' });
		if (!folder) return false;
		await store.keepCopyFolder(folder);
		await copyInto(folder, store);
		return true;
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return false;
		throw error;
	}
}

/** Asks again for the folder that was chosen, and copies. Call it from a tap. */
export async function renewFolder(store: Store): Promise<void> {
	const folder = await folderOf(store);
	if (folder && (await folder.requestPermission?.({ mode: 'readwrite' })) === 'granted')
		await copyInto(folder, store);
}

const dayMs = 24 * 60 * 60 * 1000;

/** Where a folder is chosen, a copy a day, if something was answered since the last. */
export async function copyDaily(store: Store): Promise<void> {
	const folder = await folderOf(store);
	if (!folder || !(await isAllowed(folder))) return;
	const { lastBackupAt = 0, answersSince } = await store.storageState();
	if (answersSince > 0 && Date.now() - lastBackupAt > dayMs) await copyInto(folder, store);
}

async function copyInto(folder: FileSystemDirectoryHandle, store: Store): Promise<void> {
	const shelf = shelfOf(folder);
	const copy = await store.backup();
	const name = copyName(Date.now());
	// A good copy is not replaced by an empty one.
	const { notes, answers } = await store.kept();
	if (notes + answers === 0) return;
	await shelf.write(name, copy);
	const written = await shelf.read(name);
	if (written?.size !== copy.size) throw new Error('the copy in the folder is not whole');
	await store.noteCopy(copy);
	for (const old of copyNames(await shelf.names()).slice(most)) await shelf.remove(old);
}
