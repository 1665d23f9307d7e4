/**
 * `full`: the browser's quota is reached; `closed`: this tab lost the database to a newer version, or it was
 * cleared: reload; `missing`: the thing asked for is not there; `invalid`: a value that must not be kept;
 * `failed`: the browser's storage failed, its own words are in `cause`.
 */
export type StoreErrorCode = 'full' | 'closed' | 'missing' | 'invalid' | 'failed';

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
