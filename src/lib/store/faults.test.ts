import { forceCloseDatabase, IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
	answer,
	at,
	contents,
	deck,
	firstCard,
	mirror,
	note,
	study,
	tab
} from '../../../tests/store/fixture.ts';
import type { Store } from './api.ts';
import { schemaVersion } from './database.ts';

afterEach(() => {
	vi.restoreAllMocks();
});

const fault = (name: string) => new DOMException('by plan', name);

/** A library with an answer, and how to look at it anew as the next start does. */
async function library() {
	const around = { name: 'h', indexedDB: new IDBFactory(), mirror: mirror() };
	const again = async (): Promise<Store> => {
		const opened = await tab(around);
		if (opened.result !== 'ready') throw new Error(JSON.stringify(opened));
		return opened.store;
	};
	const store = await again();
	await store.addDeck(deck('d', [note('a'), note('b')]));
	await study(store, 'a', 3, at(0));
	return { around, store, again };
}

/** A factory whose every opening fails so. */
const failing = (real: IDBFactory, name: string): IDBFactory =>
	new Proxy(real, {
		get(target, key) {
			if (key !== 'open') return Reflect.get(target, key) as unknown;
			return () => {
				const request = new EventTarget() as IDBOpenDBRequest;
				Object.assign(request, { error: fault(name), result: undefined });
				setTimeout(() => request.onerror?.(new Event('error', { cancelable: true })));
				return request;
			};
		}
	});

describe('a database that does not open', () => {
	it.each([
		['UnknownError', 'refused'],
		['AbortError', 'refused'],
		['InvalidStateError', 'refused'],
		['VersionError', 'refused'],
		['SecurityError', 'refused'],
		['QuotaExceededError', 'full']
	])('for %s is told as %s, and is whole when it opens again', async (name, reason) => {
		const { around, store, again } = await library();
		const before = await contents(store);
		store.close();
		const refused = await tab({ ...around, indexedDB: failing(around.indexedDB, name) });
		expect(refused).toMatchObject({ result: 'unusable', reason });
		const remembered = new Map(around.mirror.map);
		expect(await contents(await again())).toEqual(before);
		expect(remembered).toEqual(new Map(around.mirror.map));
	});
});

type Aborting = IDBTransaction & { _abort(name: string): void };

/** From now on writes fail so: one of them at once, or all of them after they seemed to be done. */
function fail(name: string, when: 'at once' | 'at the end') {
	const table = when === 'at once' ? 'cards' : 'meta';
	const real = Reflect.get(IDBObjectStore.prototype, 'put') as IDBObjectStore['put'];
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: never, ...args) {
		const self = this as unknown as IDBObjectStore;
		if (self.name !== table) return real.apply(this, args) as never;
		if (when === 'at once') throw fault(name);
		const request = real.apply(this, args);
		request.addEventListener('success', () => {
			(self.transaction as Aborting)._abort(name);
		});
		return request as never;
	});
}

describe('an answer that cannot be kept', () => {
	it.each([
		['QuotaExceededError', 'at once', 'full'],
		['QuotaExceededError', 'at the end', 'full'],
		['UnknownError', 'at once', 'failed'],
		['UnknownError', 'at the end', 'failed'],
		['AbortError', 'at the end', 'failed'],
		['InvalidStateError', 'at once', 'closed'],
		['DataError', 'at once', 'failed']
	] as const)(
		'for %s %s is never called saved, leaves no half, and can be given again',
		async (name, when, code) => {
			const { store } = await library();
			const before = await contents(store);
			const given = answer(await firstCard(store, 'b'), 3, at(1));
			fail(name, when);
			await expect(store.grade(given)).rejects.toMatchObject({ code });
			vi.restoreAllMocks();
			expect(await contents(store)).toEqual(before);
			expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false, missing: 0 });
			expect(await store.grade(given)).toMatchObject({ result: 'saved' });
		}
	);

	it('would have been one transaction, told only once the disk has it', async () => {
		const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
		const { store } = await library();
		const given = answer(await firstCard(store, 'b'), 3, at(1));
		begun.mockClear();
		await store.grade(given);
		const writes = begun.mock.calls.filter(([, mode]) => mode === 'readwrite');
		expect(writes).toHaveLength(1);
		expect(writes[0]).toContainEqual({ durability: 'strict' });
	});

	it('because the connection is gone is given again by itself', async () => {
		vi.spyOn(console, 'warn').mockReturnValue();
		let isGone = false;
		const real = Reflect.get(IDBDatabase.prototype, 'transaction') as IDBDatabase['transaction'];
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
			this: never,
			...args
		) {
			if (!isGone) return real.apply(this, args) as never;
			isGone = false;
			throw fault('InvalidStateError');
		});
		const { store, again } = await library();
		const given = answer(await firstCard(store, 'b'), 3, at(1));
		isGone = true;
		expect(await store.grade(given)).toMatchObject({ result: 'saved' });
		expect(isGone).toBe(false);
		expect(await (await again()).eventsOf(given.card)).toHaveLength(1);
	});

	it('because the browser takes the connection away in its middle is there or can be given again', async () => {
		const { around, store, again } = await library();
		const given = answer(await firstCard(store, 'b'), 3, at(1));
		const real = Reflect.get(IDBObjectStore.prototype, 'put') as IDBObjectStore['put'];
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
			this: never,
			...args
		) {
			const { db } = (this as unknown as IDBObjectStore).transaction;
			setTimeout(() => forceCloseDatabase(db as never));
			return real.apply(this, args) as never;
		});
		const said = await store.grade(given).then(
			({ result }) => result,
			() => 'refused'
		);
		const next = await again();
		expect(await next.eventsOf(given.card)).toHaveLength(said === 'saved' ? 1 : 0);
		expect(await next.verify()).toMatchObject({ wrong: [], isCountWrong: false, missing: 0 });
		expect(around.mirror.map.size).toBe(1);
	});

	it('because newer code took the database over is refused, and what was answered stays', async () => {
		const { around, store } = await library();
		const given = answer(await firstCard(store, 'b'), 3, at(1));
		const closed = vi.fn();
		store.onClosed(closed);
		const newer = await new Promise<IDBDatabase>((resolve) => {
			const request = around.indexedDB.open('h', 10 * (schemaVersion + 1));
			request.onsuccess = () => {
				resolve(request.result as never);
			};
		});
		await expect(store.grade(given)).rejects.toMatchObject({ code: 'closed' });
		expect(closed).toHaveBeenCalledExactlyOnceWith('newer');
		const count = newer.transaction('events').objectStore('events').count();
		await new Promise((resolve) => (count.onsuccess = resolve));
		expect(count.result).toBe(1);
	});
});
