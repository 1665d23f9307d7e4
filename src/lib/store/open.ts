import type { Opened } from './api.ts';

/** What the store needs of its surroundings, so that a test can decide it. */
export type Surroundings = {
	/** Name of the database; `hafiza` unless a test wants its own. */
	readonly name?: string;
	/** Wall clock, epoch milliseconds. */
	readonly now?: () => number;
	/** Fills an array with random bytes. */
	readonly random?: (bytes: Uint8Array) => void;
	readonly indexedDB?: IDBFactory | undefined;
	/** Where the sentinel is mirrored: localStorage, or nothing if it is refused. */
	readonly mirror?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;
	readonly storage?: StorageManager | undefined;
};

/** Opens this device's store, or says why that cannot be. Never rejects. */
export function openStore(_surroundings: Surroundings = {}): Promise<Opened> {
	return Promise.resolve({ result: 'unusable', reason: 'absent', detail: 'not written yet' });
}
