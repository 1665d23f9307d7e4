import { asItStands, Database } from '../store/database.ts';
import { openShelves, type Reason, type Snapshot } from '../store/snapshots/snapshots.ts';
import { takeSnapshot } from '../store/snapshots/take.ts';

/** Takes a snapshot, one worker at a time. Undefined where nothing was taken, or the browser has no place for it. */
export async function takeSnapshotOf(name: string, reason: Reason): Promise<Snapshot | undefined> {
	const shelves = await openShelves(name);
	if (!shelves) return undefined;
	return navigator.locks.request(`${name}/copies`, () =>
		withLibrary(name, (db) => takeSnapshot(db, shelves, Date.now(), reason), reason === 'upgrade')
	);
}

/** Before an upgrade the database is read in the form that it still has. */
export async function withLibrary<T>(
	name: string,
	act: (db: Database) => Promise<T>,
	isOld = false
): Promise<T> {
	const around = { indexedDB, IDBKeyRange };
	const db = isOld ? asItStands(name, around) : new Database(name, around);
	try {
		await db.open();
		return await act(db);
	} finally {
		db.close();
	}
}
