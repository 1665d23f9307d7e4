import { forceCloseDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import {
	at,
	answer,
	contents,
	deck,
	deckId,
	firstCard,
	freshStore,
	mirror,
	noon,
	note,
	restored,
	study,
	tab,
	today
} from '../../../tests/store/fixture.ts';
import type { Opened, Store } from './api.ts';
import { Database, schemaVersion, type EventRow } from './database.ts';

const one = deck('d', [note('a')]);

const ready = (opened: Opened): Store => {
	if (opened.result !== 'ready') throw new Error(opened.result);
	return opened.store;
};

/** The native version of a database that the next schema has written. */
const newerVersion = 10 * (schemaVersion + 1);

/** Opens a database as a program of another schema version would. */
const openRaw = (factory: IDBFactory, name: string, version: number) =>
	new Promise<IDBDatabase>((resolve, reject) => {
		const request = factory.open(name, version);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('no database'));
	});

const remove = (factory: IDBFactory, name: string) =>
	new Promise<void>((resolve) => {
		factory.deleteDatabase(name).onsuccess = () => resolve();
	});

/** A factory that says which connections it gave. */
function watched() {
	const connections: IDBDatabase[] = [];
	const real = new IDBFactory();
	const indexedDB = new Proxy(real, {
		get(target, key) {
			if (key !== 'open') return Reflect.get(target, key) as unknown;
			return (name: string, version?: number) => {
				const request = target.open(name, version);
				request.addEventListener('success', () => connections.push(request.result));
				return request;
			};
		}
	});
	return { indexedDB, connections };
}

/** From now on the browser has no room for another row in this table. */
function fill(table: string) {
	for (const method of ['put', 'add'] as const) {
		const real = IDBObjectStore.prototype[method];
		vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
			this: IDBObjectStore,
			...args
		) {
			if (this.name === table) throw new DOMException('full', 'QuotaExceededError');
			return real.apply(this, args);
		});
	}
}

afterEach(() => {
	vi.restoreAllMocks();
});

describe('opening', () => {
	it('finds what was kept', async () => {
		const around = { name: 'again', mirror: mirror() };
		const first = await tab(around);
		expect(first).toMatchObject({ result: 'ready', isNew: true });
		await ready(first).addDeck(one);
		const event = await study(ready(first), 'a', 3, at(0));
		ready(first).close();
		const second = await tab(around);
		expect(second).toMatchObject({ result: 'ready', isNew: false });
		expect(await ready(second).wholeDeck(deckId('d'))).toEqual(one);
		expect(await ready(second).lastAction()).toEqual(event);
	});

	it('says so where there is no IndexedDB', async () => {
		expect(await tab({ indexedDB: undefined })).toMatchObject({ reason: 'absent' });
	});

	it('says so where the browser refuses', async () => {
		const refusing = {
			open() {
				throw new DOMException('not here', 'SecurityError');
			}
		} as unknown as IDBFactory;
		expect(await tab({ indexedDB: refusing })).toMatchObject({
			reason: 'refused',
			detail: 'SecurityError: not here'
		});
	});

	it('says so where no space is left', async () => {
		const full = {
			open() {
				throw new DOMException('full', 'QuotaExceededError');
			}
		} as unknown as IDBFactory;
		expect(await tab({ indexedDB: full })).toMatchObject({ reason: 'full' });
	});

	it('leaves a database alone that a newer Hafiza has written', async () => {
		const indexedDB = new IDBFactory();
		const newer = await openRaw(indexedDB, 'h', newerVersion);
		newer.close();
		expect(await tab({ name: 'h', indexedDB })).toMatchObject({ reason: 'newer' });
		const after = await openRaw(indexedDB, 'h', newerVersion);
		expect(after.version).toBe(newerVersion);
		expect(after.objectStoreNames).toHaveLength(0);
	});

	it('says so where another tab holds an older version and does not let go', async () => {
		const indexedDB = new IDBFactory();
		const older = await openRaw(indexedDB, 'h', 1);
		expect(await tab({ name: 'h', indexedDB })).toMatchObject({ reason: 'blocked' });
		older.close();
		expect(await tab({ name: 'h', indexedDB })).toMatchObject({ result: 'ready' });
	});

	it('works without localStorage', async () => {
		const refusing = {
			getItem() {
				throw new DOMException('no', 'SecurityError');
			},
			setItem() {
				throw new DOMException('no', 'SecurityError');
			}
		};
		const store = ready(await tab({ mirror: refusing }));
		await store.addDeck(one);
		expect(await store.deck(deckId('d'))).toBeDefined();
	});
});

describe('two tabs', () => {
	it('hear of each other, and only one answer to a card counts', async () => {
		const around = { name: 'two-tabs', mirror: mirror() };
		const a = ready(await tab(around));
		await a.addDeck(one);
		const b = ready(await tab(around));
		const heard = new Promise((resolve) => b.onChange(resolve));
		const shown = answer(await firstCard(a, 'a'), 3, at(0));
		const results = await Promise.all([a.grade(shown), b.grade(shown)]);
		expect(results.map(({ result }) => result).sort()).toEqual(['saved', 'stale']);
		expect(await heard).toMatchObject({ what: 'cards' });
		expect(await a.eventsOf(shown.card)).toHaveLength(1);
		a.close();
		b.close();
	});

	it('that study different cards number their events as one device', async () => {
		const around = { name: 'two-cards', mirror: mirror() };
		const a = ready(await tab(around));
		await a.addDeck(deck('d', [note('a'), note('b')]));
		const b = ready(await tab(around));
		await Promise.all([study(a, 'a', 3, at(0)), study(b, 'b', 3, at(0))]);
		const events = await a.eventsSince(today);
		expect(events.map(({ seq }) => seq).sort()).toEqual([1, 2]);
		expect(new Set(events.map(({ device }) => device)).size).toBe(1);
	});

	it('of which one brings a newer version: the other closes and writes no more', async () => {
		const indexedDB = new IDBFactory();
		const old = ready(await tab({ name: 'h', indexedDB }));
		await old.addDeck(one);
		const closed = vi.fn();
		old.onClosed(closed);
		const newer = await openRaw(indexedDB, 'h', newerVersion);
		expect(closed).toHaveBeenCalledExactlyOnceWith('newer');
		await expect(old.saveSetting('a', 1)).rejects.toMatchObject({ code: 'closed' });
		await expect(old.deck(deckId('d'))).rejects.toMatchObject({ code: 'closed' });
		expect(newer.version).toBe(newerVersion);
	});
});

describe('a lost connection', () => {
	it('is made again without a word', async () => {
		const { indexedDB, connections } = watched();
		const store = ready(await tab({ name: 'h', indexedDB }));
		await store.addDeck(one);
		const event = await study(store, 'a', 3, at(0));
		for (const database of connections) forceCloseDatabase(database as never);
		expect(await store.lastAction()).toEqual(event);
	});

	it('to a library that was cleared closes the tab instead of beginning a new one', async () => {
		const indexedDB = new IDBFactory();
		const store = ready(await tab({ name: 'h', indexedDB }));
		await remove(indexedDB, 'h');
		await expect(store.addDeck(one)).rejects.toMatchObject({ code: 'closed' });
		expect(await indexedDB.databases()).toEqual([]);
	});

	it('to a library that was cleared is told at once, and met as a loss at the next start', async () => {
		const { indexedDB, connections } = watched();
		const around = { name: 'h', indexedDB, mirror: mirror() };
		const store = ready(await tab(around));
		await store.addDeck(one);
		await study(store, 'a', 3, at(0));
		expect(await store.kept()).toEqual({ decks: 1, notes: 1, answers: 1, at: noon });
		const told = new Promise((resolve) => store.onClosed(resolve));
		// What a browser does that clears the data of a site: away from under the open page.
		for (const database of connections) forceCloseDatabase(database as never);
		const gone = remove(indexedDB, 'h');
		around.mirror.map.clear();
		expect(await told).toBe('cleared');
		await gone;
		expect(await tab(around)).toMatchObject({
			result: 'data-loss',
			expected: { kept: { decks: 1, notes: 1, answers: 1 } }
		});
	});
});

describe('a library that was there and is not', () => {
	it('is met as a loss, again and again, until it is accepted', async () => {
		const indexedDB = new IDBFactory();
		const around = { name: 'h', indexedDB, mirror: mirror() };
		const store = ready(await tab(around));
		await store.addDeck(one);
		store.close();
		await remove(indexedDB, 'h');
		const opened = await tab(around);
		expect(opened).toMatchObject({
			result: 'data-loss',
			expected: { writes: 1 },
			found: undefined
		});
		if (opened.result !== 'data-loss') return;
		opened.store.close();
		const again = await tab(around);
		expect(again.result).toBe('data-loss');
		if (again.result !== 'data-loss') return;
		await again.store.addDeck(deck('e', [note('b')]));
		expect((await tab(around)).result).toBe('data-loss');
		await again.accept();
		again.store.close();
		expect((await tab(around)).result).toBe('ready');
	});

	it.each(['garbage', 'null', '{"dbId":7}', '[]', 'x'.repeat(5_000_000)])(
		'is met as a loss too where the note of what there was is damaged, and a library that is there is not',
		async (damaged) => {
			const indexedDB = new IDBFactory();
			const around = { name: 'h', indexedDB, mirror: mirror() };
			const store = ready(await tab(around));
			await store.addDeck(one);
			store.close();
			around.mirror.setItem('h/sentinel', damaged);
			ready(await tab(around)).close();
			around.mirror.setItem('h/sentinel', damaged);
			await remove(indexedDB, 'h');
			expect(await tab(around)).toMatchObject({ result: 'data-loss', expected: undefined });
		}
	);

	it('is met as a loss if it went back in time', async () => {
		const around = { name: 'older', mirror: mirror() };
		const store = ready(await tab(around));
		await store.addDeck(one);
		const before = new Map(around.mirror.map);
		await study(store, 'a', 3, at(0));
		const after = new Map(around.mirror.map);
		expect(after).not.toEqual(before);
		store.close();
		const db = new Database('older', {});
		await db.open();
		const log = await db.meta.get('log');
		if (log?.key === 'log') await db.meta.put({ ...log, writes: 1 });
		db.close();
		expect(await tab(around)).toMatchObject({
			result: 'data-loss',
			expected: { writes: 2 },
			found: { writes: 1 }
		});
	});

	it('is whole again after a restore', async () => {
		const indexedDB = new IDBFactory();
		const around = { name: 'h', indexedDB, mirror: mirror() };
		const store = ready(await tab(around));
		await store.addDeck(one);
		await study(store, 'a', 3, at(0));
		const before = await contents(store);
		const text = await store.backup();
		store.close();
		await remove(indexedDB, 'h');
		const opened = await tab(around);
		if (opened.result !== 'data-loss') throw new Error(opened.result);
		expect(await restored(opened.store, text)).toMatchObject({ adds: { decks: 1, events: 1 } });
		expect(await contents(opened.store)).toEqual(before);
		opened.store.close();
		expect((await tab(around)).result).toBe('ready');
	});

	it('is told in Chrome, which says it only to whoever opens a database first', async () => {
		let isFirst = true;
		Object.defineProperty(IDBVersionChangeEvent.prototype, 'dataLoss', {
			configurable: true,
			get() {
				const said = isFirst ? 'total' : 'none';
				isFirst = false;
				return said;
			}
		});
		onTestFinished(() => {
			Reflect.deleteProperty(IDBVersionChangeEvent.prototype, 'dataLoss');
		});
		const indexedDB = new IDBFactory();
		const around = { name: 'h', indexedDB, mirror: undefined };
		for (let i = 0; i < 2; i++) {
			const opened = await tab(around);
			if (opened.result !== 'data-loss') throw new Error(opened.result);
			opened.store.close();
		}
		// What makes Chrome begin another log file stands ready for the next start.
		await vi.waitFor(async () => {
			const there = await indexedDB.databases();
			expect(there.map(({ name }) => name).sort()).toEqual(['h', 'h/log']);
		});
	});

	it('is told by the browser alone if nothing else remembers', async () => {
		const real = new IDBFactory();
		const damaged = new Proxy(real, {
			get(target, key) {
				if (key !== 'open') return Reflect.get(target, key) as unknown;
				return (name: string, version?: number) => {
					const request = target.open(name, version);
					request.addEventListener(
						'upgradeneeded',
						(event) => Object.defineProperty(event, 'dataLoss', { value: 'total' }),
						{ capture: true }
					);
					return request;
				};
			}
		});
		const around = { name: 'h', mirror: undefined };
		const opened = await tab({ ...around, indexedDB: damaged });
		expect(opened).toMatchObject({ result: 'data-loss', expected: undefined });
		if (opened.result !== 'data-loss') return;
		opened.store.close();
		// The browser tells of it once; whoever closed the tab has chosen nothing.
		const again = await tab({ ...around, indexedDB: real });
		if (again.result !== 'data-loss') throw new Error(again.result);
		await again.accept();
		again.store.close();
		expect(await tab({ ...around, indexedDB: real })).toMatchObject({ result: 'ready' });
	});
});

describe('a write that fails half way', () => {
	it.each(['meta', 'events', 'cards', 'tallies', 'days'])(
		'at its row in %s leaves nothing behind and says why',
		async (table) => {
			const store = await freshStore();
			await store.addDeck(one);
			const before = await contents(store);
			fill(table);
			await expect(study(store, 'a', 3, at(0))).rejects.toMatchObject({ code: 'full' });
			vi.restoreAllMocks();
			expect(await contents(store)).toEqual(before);
			expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false, missing: 0 });
			await study(store, 'a', 3, at(0));
			expect(await store.decks(noon, today)).toMatchObject([{ counts: { fresh: 0 } }]);
		}
	);
});

describe('persistent storage', () => {
	const manager = (granted: boolean) => {
		const persist = vi.fn(() => Promise.resolve(granted));
		const persisted = () => Promise.resolve(granted && persist.mock.calls.length > 0);
		const estimate = () => Promise.resolve({ usage: 1, quota: 2 });
		return { persist, storage: { persist, persisted, estimate } as unknown as StorageManager };
	};

	it('is asked for once, and the answer is kept', async () => {
		const { persist, storage } = manager(true);
		const store = await freshStore({ storage });
		expect(await store.storageState()).toMatchObject({ persistence: 'best-effort', quota: 2 });
		expect(await store.persist()).toMatchObject({ persistence: 'persistent', askedAt: noon });
		await store.persist();
		expect(persist).toHaveBeenCalledOnce();
	});

	it('is asked for again a week after a no', async () => {
		let now: number = noon;
		const { persist, storage } = manager(false);
		const store = await freshStore({ storage, now: () => now });
		await store.persist();
		await store.persist();
		expect(persist).toHaveBeenCalledOnce();
		now += 7 * 24 * 60 * 60 * 1000;
		expect(await store.persist()).toMatchObject({ persistence: 'best-effort' });
		expect(persist).toHaveBeenCalledTimes(2);
	});

	it('is unknown where the browser has no word for it', async () => {
		const store = await freshStore({ storage: undefined });
		expect(await store.persist()).toEqual({ persistence: 'unknown', answersSince: 0 });
	});
});

it('events that an earlier version kept unread, and that say nothing, change no card', async () => {
	const name = `strays-${Date.now()}`;
	const store = await freshStore({ name });
	await store.addDeck(one);
	await study(store, 'a', 3, at(0));
	const before = await firstCard(store, 'a');
	const db = new Database(name, {});
	await db.open();
	const row = { v: 1, device: 'elsewhere', hlc: '999999999999-0000-x', day: today };
	const strays = [
		{ ...row, id: 's', seq: 1, type: 'set-due', card: before.id, dueDay: 'soon' },
		{ ...row, id: 'p', seq: 2, type: 'reposition', card: before.id, position: null },
		{ ...row, id: 'r', seq: 3, type: 'reset' }
	];
	await db.events.bulkAdd(strays as unknown as EventRow[]);
	expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false });
	await store.addDeck({ ...one, notes: one.notes.toReversed() });
	expect(await firstCard(store, 'a')).toMatchObject({ state: before.state });
	expect(await store.eventsOf(before.id)).toHaveLength(1);
	db.close();
});
