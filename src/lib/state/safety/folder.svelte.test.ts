import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isProtected, opened } from '#lib/store/copy/protect.ts';
import type { Store } from '#lib/store/api.ts';
import { deck, freshStore, later, note, restored, study } from '../../../../tests/store/fixture.ts';
import { App } from '../app.svelte.ts';
import { copyName } from './copy-name.ts';
import { chooseFolder, chosenFolder, copyDaily } from './folder.ts';
import { Panel } from './panel.svelte.ts';

const dayMs = 86_400_000;
const now = Date.now();
let folder: FileSystemDirectoryHandle;

/** The browser's own file system has the same interface as a folder of the device. */
beforeEach(async () => {
	const root = await navigator.storage.getDirectory();
	folder = await root.getDirectoryHandle(`chosen-${crypto.randomUUID()}`, { create: true });
	vi.stubGlobal('showDirectoryPicker', () => Promise.resolve(folder));
});
afterEach(async () => {
	vi.unstubAllGlobals();
	const root = await navigator.storage.getDirectory();
	await root.removeEntry(folder.name, { recursive: true });
});

async function library(): Promise<Store> {
	const store = await freshStore({ now: () => now });
	await store.addDeck(deck('d', [note('a'), note('b')]));
	await study(store, 'a', 3, later(0));
	return store;
}

async function names(): Promise<string[]> {
	const names: string[] = [];
	for await (const name of folder.keys()) names.push(name);
	return names.sort();
}
const file = async (name: string): Promise<Blob> =>
	new Blob([await (await (await folder.getFileHandle(name)).getFile()).arrayBuffer()]);

type Asked = { queryPermission(): Promise<PermissionState> };

/** The browser withdraws what it had allowed, as it may at any start. */
const withdraw = () =>
	vi
		.spyOn(FileSystemHandle.prototype as unknown as Asked, 'queryPermission')
		.mockResolvedValue('prompt');

describe('a folder for copies', () => {
	it('gets a copy at once that brings everything back', async () => {
		const store = await library();
		expect(await chooseFolder(store)).toBe(true);
		const [name = ''] = await names();
		expect(name).toBe(copyName(Date.now()));
		const other = await freshStore();
		expect(await restored(other, await file(name))).toMatchObject({
			adds: { notes: 2, events: 1 }
		});
		expect(await store.storageState()).toMatchObject({ answersSince: 0 });
		expect(await chosenFolder(store)).toMatchObject({ isAllowed: true, isProtected: false });
	});

	it('gets one a day where something was answered, and holds ten', async () => {
		const store = await library();
		await chooseFolder(store);
		const [first = ''] = await names();
		const older = Array.from({ length: 12 }, (_, i) => copyName(now - (i + 1) * dayMs));
		for (const name of older) await folder.getFileHandle(name, { create: true });
		await folder.getFileHandle('letter.txt', { create: true });

		await copyDaily(store, now + 2 * dayMs);
		expect(await names()).toHaveLength(14);
		await study(store, 'b', 3, later(1));
		await copyDaily(store, now + 60_000);
		expect(await names()).toHaveLength(14);
		await copyDaily(store, now + 2 * dayMs);
		const left = await names();
		expect(left).toHaveLength(11);
		expect(left).toEqual(expect.arrayContaining([copyName(now + 2 * dayMs), first, 'letter.txt']));
	});

	it('holds copies that open with the passphrase alone, where one was given', async () => {
		const store = await library();
		await chooseFolder(store, 'over the Khunjerab');
		await study(store, 'b', 3, later(1));
		await copyDaily(store, now + 2 * dayMs);
		expect(await names()).toHaveLength(2);
		for (const name of await names()) {
			const copy = await file(name);
			expect(await isProtected(copy)).toBe(true);
			expect(await opened(copy, 'over the Karakoram')).toEqual({ result: 'wrong-passphrase' });
			const read = await opened(copy, 'over the Khunjerab');
			if (read.result !== 'opened') throw new Error(read.result);
			await restored(await freshStore(), read.file);
		}
		expect(await chosenFolder(store)).toMatchObject({ isProtected: true });
	});

	it('that may not be written into any more is told, and left alone', async () => {
		const store = await library();
		await chooseFolder(store);
		withdraw();
		await study(store, 'b', 3, later(1));
		await copyDaily(store, now + 2 * dayMs);
		expect(await names()).toHaveLength(1);
		const app = new App(() => Promise.resolve({ result: 'ready', store, isNew: false }));
		await app.start();
		const panel = new Panel(app);
		await panel.look();
		expect(panel.verdict?.reasons).toContain('folder-withdrawn');
	});

	it('that has no room keeps the copies that it has, and no half one', async () => {
		const store = await library();
		await chooseFolder(store);
		const [first = ''] = await names();
		const size = (await file(first)).size;
		await study(store, 'b', 3, later(1));
		vi.spyOn(FileSystemFileHandle.prototype, 'createWritable').mockRejectedValue(
			new DOMException('full', 'QuotaExceededError')
		);
		for (const days of [1.1, 2])
			await expect(copyDaily(store, now + days * dayMs)).rejects.toThrow('full');
		expect(await names()).toEqual([first]);
		await expect(chooseFolder(store)).rejects.toThrow('full');
		expect((await file(first)).size).toBe(size);
		expect(await store.storageState()).toMatchObject({ answersSince: 1 });
	});
});
