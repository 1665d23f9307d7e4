import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import {
	earlierBackups,
	earlierDatabases,
	earlierFile,
	expectedOf,
	layDown,
	passphrase,
	told
} from '../../../tests/store/earlier.ts';
import {
	contents,
	freshStore,
	later,
	noon,
	restored,
	study,
	tab
} from '../../../tests/store/fixture.ts';
import { shelves } from '../../../tests/store/shelves.ts';
import { isProtected, opened } from './copy/protect.ts';
import { asItStands, schemaVersion } from './database.ts';
import { listSnapshots, snapshotFile } from './snapshots/snapshots.ts';
import { takeSnapshot } from './snapshots/take.ts';

async function plain(file: Blob): Promise<Blob> {
	if (!(await isProtected(file))) return file;
	const read = await opened(file, passphrase);
	if (read.result !== 'opened') throw new Error(read.result);
	return read.file;
}

describe('a backup of an earlier version', () => {
	it.each(earlierBackups())('$file comes back whole', async ({ file, of }) => {
		const store = await freshStore();
		await restored(store, await plain(earlierFile(file)));
		expect(await told(store, of)).toEqual(expectedOf(of));
		expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false, damaged: [] });
	});
});

describe('a database of an earlier version', () => {
	it.each(earlierDatabases())('%s opens, is whole, and goes on', async (name) => {
		const indexedDB = new IDBFactory();
		await layDown(indexedDB, 'h', name);
		const opened = await tab({ name: 'h', indexedDB });
		if (opened.result !== 'ready') throw new Error(opened.result);
		const { store } = opened;
		expect(await told(store, name)).toEqual(expectedOf(name));
		expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false, missing: 0 });
		await study(store, 'lahore', 3, later(12));
		const copy = await freshStore();
		await restored(copy, await store.backup());
		expect(await contents(copy)).toEqual(await contents(store));
		store.close();
	});

	it.each(earlierDatabases())('%s is copied as it stands before it is changed', async (name) => {
		const indexedDB = new IDBFactory();
		await layDown(indexedDB, 'h', name);
		// Dexie says at such a time that another version waits.
		vi.spyOn(console, 'warn').mockReturnValue();
		const kept = shelves();
		const beforeUpgrade = vi.fn(async () => {
			const db = asItStands('h', { indexedDB });
			await db.open();
			await takeSnapshot(db, kept, noon, 'upgrade');
			db.close();
		});
		const opened = await tab({ name: 'h', indexedDB, beforeUpgrade });
		expect(opened.result).toBe('ready');
		const isThisOne = name.endsWith(`-${schemaVersion}`);
		expect(beforeUpgrade).toHaveBeenCalledTimes(isThisOne ? 0 : 1);
		const [snapshot] = await listSnapshots(kept);
		if (!snapshot) return;
		const store = await freshStore();
		await restored(store, (await snapshotFile(kept, snapshot)) ?? '');
		expect(await told(store, name)).toEqual(expectedOf(name));
	});

	it('is kept for every schema there was', () => {
		const versions = new Set(earlierDatabases().map((name) => Number(name.split('-')[1])));
		expect([...versions].sort()).toEqual(Array.from({ length: schemaVersion }, (_, i) => i + 1));
	});
});
