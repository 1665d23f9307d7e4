import type { Database } from './database.ts';
import { StoreError } from './error.ts';
import { probe } from './probe.ts';

/** Keeps this tab from writing with old code, or into another database than the one it opened. */
export function guardOf(db: Database, dbId: string, indexedDB: IDBFactory) {
	const listeners = new Set<() => void>();
	let isClosed = false;
	const close = () => {
		isClosed = true;
		db.close();
	};
	const lose = () => {
		if (isClosed) return;
		close();
		for (const listener of listeners) listener();
	};
	db.on('versionchange', () => {
		lose();
		return false; // instead of Dexie's own answer
	});
	const refusal = () =>
		new StoreError('closed', 'The library was changed or cleared elsewhere; reload the page');
	return {
		close,
		onClosed: (listener: () => void) => {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
		/** Some browsers drop the connection while a page sleeps: it is made again, to the same database only. */
		ensureOpen: async () => {
			if (isClosed) throw refusal();
			if (db.isOpen()) return;
			const seen = await probe(indexedDB, db.name);
			if (!seen.isNewer && !seen.isNew) {
				await db.open();
				const log = await db.meta.get('log');
				if (log?.key === 'log' && log.dbId === dbId) return;
			}
			lose();
			throw refusal();
		}
	};
}
