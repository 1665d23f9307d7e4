/**
 * Keeps Chrome from losing a whole library two starts after it was killed. A write that a kill or a power cut broke off
 * leaves half an entry at the end of the log file below IndexedDB; the next start goes on behind it, and the one after
 * that takes the file for damaged and deletes everything. Deleting any database of this site makes Chrome begin another
 * file, with all that could be read of the last. Settles before anything else need be written, and never rejects: true
 * if Chrome had to throw everything away, which it tells only whoever opens a database first.
 */
export async function beginFreshLog(indexedDB: IDBFactory, library: string): Promise<boolean> {
	if (!isChrome()) return false;
	const name = `${library}/log`;
	let isDamaged = false;
	const renew = async () => {
		// It is there since the last start: nothing is written before it goes.
		isDamaged = await make(indexedDB, name);
		await remove(indexedDB, name);
		void make(indexedDB, name).catch(() => undefined);
	};
	// Whatever goes wrong, the opening of the library tells it in words; a tab that fell asleep here holds up no other.
	await Promise.race([renew().catch(() => undefined), later(patienceMs)]);
	return isDamaged;
}

const patienceMs = 1000;
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Only its IndexedDB says when it threw everything away. */
const isChrome = (): boolean =>
	typeof IDBVersionChangeEvent === 'function' && 'dataLoss' in IDBVersionChangeEvent.prototype;

/** Opens the small database, or makes it: true if in the place of what was thrown away. */
const make = (indexedDB: IDBFactory, name: string): Promise<boolean> =>
	new Promise((resolve, reject) => {
		const request = indexedDB.open(name, 1);
		let isDamaged = false;
		request.onupgradeneeded = (event) => {
			isDamaged = Reflect.get(event, 'dataLoss') === 'total';
			request.result.createObjectStore('none').put(0, 0);
		};
		request.onsuccess = () => {
			request.result.close();
			resolve(isDamaged);
		};
		request.onerror = (event) => {
			event.preventDefault();
			reject(request.error ?? new Error('it did not open'));
		};
	});

const remove = (indexedDB: IDBFactory, name: string): Promise<void> =>
	new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => {
			resolve();
		};
		// Another tab is at the same: it does it for both.
		request.onblocked = () => {
			resolve();
		};
		request.onerror = (event) => {
			event.preventDefault();
			reject(request.error ?? new Error('it was not deleted'));
		};
	});
