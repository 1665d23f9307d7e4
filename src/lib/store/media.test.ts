import { IDBObjectStore, IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MediaName } from '../core/deck/media.ts';
import { gif, pixel } from '../../../tests/fixtures/images.ts';
import {
	backupJson,
	contents,
	deck,
	deckId,
	fileOf,
	freshStore,
	mirror,
	noon,
	note,
	noteId,
	restored,
	tab
} from '../../../tests/store/fixture.ts';
import type { Store } from './api.ts';

afterEach(() => {
	vi.restoreAllMocks();
});

const dayMs = 24 * 60 * 60 * 1000;
const shows = (name: string) => `![a map](media:${name})`;

describe('an image', () => {
	it('has one name for the same bytes, wherever it is kept', async () => {
		const [a, b] = [await freshStore(), await freshStore()];
		const name = await a.addImage(pixel());
		expect(name).toMatch(/^[0-9a-f]{32}\.png$/);
		expect(await a.addImage(pixel())).toBe(name);
		expect(await b.addImage(pixel())).toBe(name);
		expect(await b.addImage(gif(40))).not.toBe(name);
		expect(await a.image(name)).toEqual({ type: 'image/png', bytes: pixel() });
		expect(await a.image('none.png' as MediaName)).toBeUndefined();
	});

	it.each([
		['an SVG, which can hold scripts', new TextEncoder().encode('<svg onload="alert(1)"/>')],
		['a page', new TextEncoder().encode('<!doctype html>')],
		['nothing', new Uint8Array()],
		['more than 4 MB', gif(4 * 1024 * 1024 + 1)]
	])('is not %s', async (_, bytes) => {
		const store = await freshStore();
		await expect(store.addImage(bytes)).rejects.toMatchObject({ code: 'invalid' });
		expect(await contents(store)).toMatchObject({ media: [] });
	});

	it('for which there is no space is not half kept', async () => {
		const store = await freshStore();
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		await expect(store.addImage(pixel())).rejects.toMatchObject({ code: 'full' });
		vi.restoreAllMocks();
		expect(await contents(store)).toMatchObject({ media: [] });
	});
});

describe('images in a backup', () => {
	it('come back as they were, and a second time change nothing', async () => {
		const store = await freshStore();
		const names = [await store.addImage(pixel()), await store.addImage(gif(70_000, 7))];
		const other = await freshStore();
		const text = await store.backup();
		expect(await restored(other, text)).toMatchObject({ adds: { media: 2 } });
		expect(await restored(other, text)).toMatchObject({ adds: { media: 0 } });
		expect(await contents(other)).toEqual(await contents(store));
		for (const name of names) expect(await other.image(name)).toEqual(await store.image(name));
	});

	it('cost themselves alone where the file is damaged', async () => {
		const store = await freshStore();
		await store.addDeck(deck('d', [note('a')]));
		const name = await store.addImage(pixel());
		const file = (await backupJson(store)) as { media: { id: string; data: string }[] };
		const [sound] = file.media;
		const wrong = [
			{ id: name, data: '***' },
			{ id: name, data: btoa('<svg onload="alert(1)"/>') },
			{ id: `${'0'.repeat(32)}.png`, data: sound?.data },
			{ id: name, data: 'A'.repeat(8 * 1024 * 1024) },
			{ data: sound?.data },
			7
		];
		const other = await freshStore();
		const text = JSON.stringify({ ...file, media: [...wrong, sound] });
		const preview = await other.readBackup(fileOf(text));
		expect(preview).toMatchObject({ result: 'readable', holds: { media: 1, notes: 1 } });
		if (preview.result === 'readable') expect(preview.leftOut).toHaveLength(wrong.length);
		await restored(other, text);
		expect(await contents(other)).toEqual(await contents(store));
	});

	it('need not be there: earlier versions had none', async () => {
		const store = await freshStore();
		await store.addDeck(deck('d', [note('a')]));
		const { media, ...old } = (await backupJson(store)) as { media: unknown };
		expect(media).toEqual([]);
		const other = await freshStore();
		expect(await restored(other, JSON.stringify(old))).toMatchObject({ adds: { notes: 1 } });
	});
});

describe('clearing up', () => {
	/** A store whose clock the test moves. */
	async function aged() {
		const clock = { now: noon as number };
		const store = await freshStore({ now: () => clock.now });
		return { store, clock };
	}
	const isKept = async (store: Store, name: MediaName) => (await store.image(name)) !== undefined;

	it('takes what no note names, once it has lain for a week', async () => {
		const { store, clock } = await aged();
		const [used, unused] = [await store.addImage(pixel()), await store.addImage(gif(30))];
		await store.addDeck(deck('d', [note('a', { hint: shows(used) })]));
		clock.now += 6 * dayMs;
		expect(await store.sweepImages([])).toBe(0);
		expect(await isKept(store, unused)).toBe(true);
		clock.now += 9 * dayMs;
		expect(await store.sweepImages([])).toBe(1);
		expect(await isKept(store, unused)).toBe(false);
		expect(await isKept(store, used)).toBe(true);
	});

	it('leaves what an edit, a draft or a text in the making names', async () => {
		const { store, clock } = await aged();
		const images = await Promise.all([30, 31, 32, 33].map((n) => store.addImage(gif(n))));
		const [edited, drafted, decided, begun] = images.map(shows);
		await store.addDeck(deck('d', [note('a')]));
		await store.editNote(noteId('a'), { explanation: edited });
		await store.saveDocument({ id: 't', text: 'Words.', blocks: [] });
		const draft = await store.saveDraft({
			document: 't',
			deck: deck('f', [note('q', { answer: drafted ?? '' })])
		});
		await store.decide(draft.id, noteId('q'), {
			type: 'edit',
			note: note('q', { question: decided ?? '' })
		});
		clock.now += 30 * dayMs;
		expect(await store.sweepImages([JSON.stringify({ question: begun })])).toBe(0);
		for (const name of images) expect(await isKept(store, name)).toBe(true);
	});

	it('leaves the images of a deleted note and deck for a month, to be taken back whole', async () => {
		const { store, clock } = await aged();
		const [inNote, inDeck] = [await store.addImage(gif(30)), await store.addImage(gif(31))];
		await store.addDeck(deck('d', [note('a', { answer: shows(inNote) })]));
		await store.addDeck(deck('e', [note('b', { answer: shows(inDeck) })]));
		clock.now += 100 * dayMs;
		await store.deleteNote(noteId('a'));
		await store.deleteDeck(deckId('e'));
		clock.now += 20 * dayMs;
		expect(await store.sweepImages([])).toBe(0);
		clock.now += 20 * dayMs;
		expect(await store.sweepImages([])).toBe(2);
		expect(await isKept(store, inNote)).toBe(false);
		expect(await isKept(store, inDeck)).toBe(false);
	});

	it('leaves what was added again, and looks once a week', async () => {
		const { store, clock } = await aged();
		const name = await store.addImage(pixel());
		clock.now += 20 * dayMs;
		await store.addImage(pixel());
		expect(await store.sweepImages([])).toBe(0);
		clock.now += 6.5 * dayMs;
		expect(await store.sweepImages([])).toBe(0);
		expect(await isKept(store, name)).toBe(true);
		clock.now += 2 * dayMs;
		expect(await store.sweepImages([])).toBe(1);
	});
});

it('a library from before there were images opens with all that it holds', async () => {
	const around = { name: `v1-${Date.now()}`, indexedDB: new IDBFactory(), mirror: mirror() };
	const first = await tab(around);
	if (first.result !== 'ready') throw new Error(first.result);
	await first.store.addDeck(deck('d', [note('a')]));
	const before = await contents(first.store);
	first.store.close();
	const rows = await copyOf(around);

	const old = { ...around, indexedDB: new IDBFactory() };
	const db = new Dexie(old.name, { indexedDB: old.indexedDB, IDBKeyRange });
	db.version(1).stores({
		...{ meta: 'key', decks: 'id', notes: 'id, [deckId+position]', suspensions: 'card' },
		...{ cards: 'id, noteId, [deckId+queue+due]', tallies: 'deckId', documents: 'id', texts: 'id' },
		...{ events: 'id, card, day, [device+seq]', days: '[day+deckId]', drafts: 'id', held: 'id' },
		...{ decisions: '[draft+note]', settings: 'key' }
	});
	await db.open();
	for (const { name } of db.tables) await db.table(name).bulkPut(rows.get(name) ?? []);
	db.close();

	const again = await tab(old);
	expect(again).toMatchObject({ result: 'ready', isNew: false });
	if (again.result !== 'ready') return;
	expect(await contents(again.store)).toEqual(before);
	const name = await again.store.addImage(pixel());
	expect(await again.store.image(name)).toBeDefined();
});

/** Every row of a database, by table. */
async function copyOf({ name, indexedDB }: { name: string; indexedDB: IDBFactory }) {
	const db = await new Dexie(name, { indexedDB, IDBKeyRange }).open();
	const rows = new Map<string, unknown[]>();
	for (const table of db.tables) rows.set(table.name, await table.toArray());
	db.close();
	return rows;
}
