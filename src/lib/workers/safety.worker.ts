import { expose } from 'comlink';
import { checkLibrary } from '../store/check.ts';
import { Database } from '../store/database.ts';
import { openShelves, type Reason, type Snapshot } from '../store/snapshots/snapshots.ts';
import { takeSnapshot } from '../store/snapshots/take.ts';

const worker = {
	/** One tab at a time. Undefined where nothing was taken, or the browser has no place for it. */
	async snapshot(name: string, reason: Reason): Promise<Snapshot | undefined> {
		const shelves = await openShelves(name);
		if (!shelves) return undefined;
		return navigator.locks.request(`${name}/copies`, () =>
			withLibrary(name, (db) => takeSnapshot(db, shelves, Date.now(), reason))
		);
	},
	/** Compares what is kept with the log of answers; nothing is changed. */
	check: (name: string) => withLibrary(name, checkLibrary)
};
export type SafetyWorker = typeof worker;

async function withLibrary<T>(name: string, act: (db: Database) => Promise<T>): Promise<T> {
	const db = new Database(name, { indexedDB, IDBKeyRange });
	try {
		await db.open();
		return await act(db);
	} finally {
		db.close();
	}
}

expose(worker);
