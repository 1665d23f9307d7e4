import type { Closed } from './api.ts';
import type { Database } from './database.ts';
import { StoreError } from './error.ts';
import { probe } from './probe.ts';

/** Keeps this tab from writing with old code, or into another database than the one it opened. */
export function guardOf(db: Database, dbId: string, indexedDB: IDBFactory) {
	const listeners = new Set<(why: Closed) => void>();
	let isClosed = false;
	const close = () => {
		isClosed = true;
		db.close();
	};
	const lose = (why: Closed) => {
		if (isClosed) return;
		close();
		for (const listener of listeners) listener(why);
	};
	db.on('versionchange', (event) => {
		// A deletion has no new version.
		lose(event.newVersion === null ? 'cleared' : 'newer');
		return false; // instead of Dexie's own answer
	});
	const refusal = () =>
		new StoreError('closed', 'The library was changed or cleared elsewhere; reload the page');
	/** Some browsers drop the connection while a page sleeps: it is made again, to the same database only. */
	const ensureOpen = async () => {
		if (isClosed) throw refusal();
		if (db.isOpen()) return;
		const seen = await probe(indexedDB, db.name);
		if (!seen.isNewer && !seen.isNew) {
			await db.open();
			const log = await db.meta.get('log');
			if (log?.key === 'log' && log.dbId === dbId) return;
		}
		lose(seen.isNewer ? 'newer' : 'cleared');
		throw refusal();
	};
	// What the browser took away shall not stay on the screen until the next answer tells.
	db.on('close', () => {
		if (!isClosed) setTimeout(() => void ensureOpen().catch(() => undefined));
	});
	return {
		close,
		onClosed: (listener: (why: Closed) => void) => {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
		ensureOpen
	};
}
