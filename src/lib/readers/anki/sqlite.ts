import type { Database } from 'sql.js';

/** SQLite in one file with its wasm: loaded where a package is read or written, and nowhere else. */
export async function sqlite() {
	const { default: load } = await import('sql.js/dist/sql-wasm-inline.js');
	return await load();
}

export type { Database };
