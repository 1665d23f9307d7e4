import { describe, expect, it } from 'vitest';
import { gif, pixel } from '../../../../tests/fixtures/images.ts';
import {
	at,
	contents,
	deck,
	freshStore,
	noon,
	note,
	noteId,
	study
} from '../../../../tests/store/fixture.ts';
import { shelves } from '../../../../tests/store/shelves.ts';
import type { Store } from '../api.ts';
import { Database } from '../database.ts';
import { listSnapshots, snapshotFile, snapshotImages, type Reason } from './snapshots.ts';
import { takeSnapshot } from './take.ts';

const hour = 60 * 60 * 1000;

async function library() {
	const store = await freshStore();
	const db = new Database(store.name, {});
	await db.open();
	const kept = shelves();
	const take = (ms: number, reason: Reason = 'daily') => takeSnapshot(db, kept, noon + ms, reason);
	return { store, kept, take };
}

async function filled() {
	const all = await library();
	await all.store.addDeck(deck('d', [note('a'), note('b')]));
	await study(all.store, 'a', 3, at(0));
	return all;
}

async function restore(store: Store, kept: ReturnType<typeof shelves>) {
	const [newest] = await listSnapshots(kept);
	const file = newest && (await snapshotFile(kept, newest));
	if (!newest || !file) throw new Error('no snapshot');
	const preview = await store.readBackup(file, () => snapshotImages(kept, newest));
	if (preview.result !== 'readable') throw new Error('unreadable');
	return store.restore(preview.backup);
}

describe('a snapshot', () => {
	it('holds the whole library, its images once beside all snapshots', async () => {
		const { store, kept, take } = await filled();
		await store.addImage(pixel());
		expect(await take(0)).toMatchObject({ kept: { decks: 1, notes: 2, answers: 1 } });
		await store.addImage(gif(5000));
		await take(1, 'asked');
		expect(kept.images.files.size).toBe(2);
		const other = await freshStore();
		expect(await restore(other, kept)).toMatchObject({ adds: { events: 1, media: 2 } });
		expect(await contents(other)).toEqual(await contents(store));
	});

	it('is not taken of nothing', async () => {
		const { kept, take } = await library();
		expect(await take(0, 'asked')).toBeUndefined();
		expect(kept.copies.files.size).toBe(0);
	});

	it('is taken once a day, and where something changed', async () => {
		const { store, kept, take } = await filled();
		expect(await take(0)).toBeDefined();
		await study(store, 'b', 3, at(1));
		expect(await take(hour)).toBeUndefined();
		expect(await take(hour, 'restore')).toBeDefined();
		expect(await take(2 * hour, 'delete')).toBeUndefined();
		await store.deleteNote(noteId('a'));
		expect(await take(25 * hour)).toBeDefined();
		expect((await listSnapshots(kept)).map(({ reason }) => reason)).toEqual([
			'daily',
			'restore',
			'daily'
		]);
	});

	it('is taken after studying where much was done since the last', async () => {
		const { store, kept, take } = await filled();
		await take(0);
		for (let i = 0; i < 19; i++) await store.saveSetting('theme', i);
		expect(await take(hour, 'session')).toBeUndefined();
		await study(store, 'b', 3, at(1));
		expect(await take(hour / 6, 'session')).toBeUndefined();
		expect(await take(hour, 'session')).toMatchObject({ kept: { answers: 2 } });
		for (let i = 0; i < 20; i++) await store.saveSetting('theme', i);
		await take(2 * hour, 'session');
		expect((await listSnapshots(kept)).map(({ reason }) => reason)).toEqual(['session', 'daily']);
	});

	it('is taken again after the clock was years ahead', async () => {
		const { store, take } = await filled();
		await take(9999 * 24 * hour);
		await study(store, 'b', 3, at(1));
		expect(await take(0)).toBeDefined();
	});

	it('with a byte turned over is not given out', async () => {
		const { kept, take } = await filled();
		const snapshot = await take(0);
		if (!snapshot) throw new Error('none');
		const bytes = new Uint8Array(await (await kept.copies.read(snapshot.name))!.arrayBuffer());
		bytes[40] = (bytes[40] ?? 0) ^ 1;
		kept.copies.files.set(snapshot.name, new Blob([bytes]));
		expect(await snapshotFile(kept, snapshot)).toBeUndefined();
	});

	it('that was never finished does not count, and is cleared away by the next', async () => {
		const { kept, take } = await filled();
		kept.copies.files.set('1-daily.hafiza', new Blob(['half']));
		kept.copies.files.set('2-daily.hafiza.json', new Blob(['{"name":']));
		expect(await listSnapshots(kept)).toEqual([]);
		const snapshot = await take(0);
		expect([...kept.copies.files.keys()]).toEqual([snapshot?.name, `${snapshot?.name}.json`]);
	});

	it('makes room for itself where the disk is full, and keeps the newest before it', async () => {
		const { store, kept, take } = await filled();
		for (let i = 0; i < 5; i++) {
			await store.saveSetting('n', i);
			await take((i - 4) * 24 * hour, 'asked');
		}
		const write = kept.copies.write;
		kept.copies.write = (name, content) =>
			kept.copies.files.size >= 10
				? Promise.reject(new DOMException('full', 'QuotaExceededError'))
				: write(name, content);
		await store.saveSetting('n', 9);
		expect(await take(hour, 'asked')).toBeDefined();
		expect((await listSnapshots(kept)).map(({ madeAt }) => (madeAt - noon) / hour)).toEqual([
			1, 0, -24
		]);
	});

	it('lets images go that no snapshot names any more', async () => {
		const { store, kept, take } = await filled();
		await take(0, 'asked');
		kept.images.files.set('00000000000000000000000000000000.png', new Blob(['x']));
		await store.saveSetting('n', 1);
		await take(1, 'asked');
		expect(kept.images.files.size).toBe(0);
	});
});
