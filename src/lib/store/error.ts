/**
 * `full`: the browser's quota is reached; `closed`: this tab lost the database to a newer version, or it was
 * cleared: reload; `missing`: the thing asked for is not there; `invalid`: a value that must not be kept;
 * `damaged`: what is kept is not what this program understands; `failed`: the browser's storage failed, its own
 * words are in `cause`.
 */
export type StoreErrorCode = 'full' | 'closed' | 'missing' | 'invalid' | 'damaged' | 'failed';

/** Every rejection of the store. Nothing of the failed action was written. */
export class StoreError extends Error {
	override readonly name = 'StoreError';
	constructor(
		readonly code: StoreErrorCode,
		message: string,
		options?: ErrorOptions
	) {
		super(message, options);
	}
}

/** Names of an error and of those inside it: Dexie calls a reached quota AbortError and tucks the reason away. */
export function errorNames(error: unknown): string[] {
	const names: string[] = [];
	for (let at = error; at instanceof Object && names.length < 5; at = Reflect.get(at, 'inner'))
		names.push(String(Reflect.get(at, 'name')));
	return names;
}

const closedNames = ['DatabaseClosedError', 'InvalidStateError', 'DatabaseClosed'];

/** What a failure of Dexie or IndexedDB means to a person. */
export function storeError(error: unknown): StoreError {
	if (error instanceof StoreError) return error;
	const names = errorNames(error);
	const cause = { cause: error };
	if (names.includes('QuotaExceededError'))
		return new StoreError('full', 'No space is left for Hafiza; free some, then try again', cause);
	if (names.some((name) => closedNames.includes(name)))
		return new StoreError('closed', 'The library was closed in this tab; reload the page', cause);
	if (error instanceof TypeError)
		return new StoreError('damaged', 'Something in the library could not be read', cause);
	return new StoreError('failed', `The browser could not keep it (${names.join(', ')})`, cause);
}
