import { schemaVersion } from './database.ts';

/** What a look at the database before Dexie opens it shows. Dexie would hide the first two. */
export type Probe = {
	/** Written by a newer Hafiza: an older one could write to it and spoil it. */
	readonly isNewer: boolean;
	/** Of an earlier schema: opening it changes it. */
	readonly isOlder: boolean;
	/** The browser found the files damaged and began an empty database. */
	readonly isDamaged: boolean;
	readonly isNew: boolean;
};

/** A native version is ten times ours, and may end in another digit where Dexie mended something. */
export const isNewer = (nativeVersion: number): boolean =>
	Math.floor(nativeVersion / 10) > schemaVersion;

const isOlder = (nativeVersion: number): boolean => Math.floor(nativeVersion / 10) < schemaVersion;

/** Opens and closes the database without changing it. Rejects with what the browser says. */
export function probe(indexedDB: IDBFactory, name: string): Promise<Probe> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		let created: Probe | undefined;
		request.onupgradeneeded = (event) => {
			const { dataLoss } = event as IDBVersionChangeEvent & { readonly dataLoss?: string };
			created = {
				isNewer: false,
				isOlder: false,
				isDamaged: dataLoss === 'total',
				isNew: true
			};
			request.transaction?.abort(); // it is for Dexie to create it
		};
		request.onerror = (event) => {
			event.preventDefault();
			if (created) resolve(created);
			else reject(request.error ?? new Error('the database did not open'));
		};
		request.onsuccess = () => {
			const { version } = request.result;
			request.result.close();
			resolve({
				isNewer: isNewer(version),
				isOlder: isOlder(version),
				isDamaged: false,
				isNew: false
			});
		};
	});
}
