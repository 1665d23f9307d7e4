import { damaged, Refused } from './refused.ts';
import { sqlite, type Database } from './sqlite.ts';

const needed = ['col', 'notes', 'cards', 'revlog'];

/**
 * Opens a collection. A file of SQLite can hold code of its own (views, triggers, columns that are worked out): no
 * collection of Anki does, and such a file is refused. @throws Refused
 */
export async function openDatabase(bytes: Uint8Array): Promise<Database> {
	if (new TextDecoder().decode(bytes.subarray(0, 15)) !== 'SQLite format 3')
		throw damaged('the collection in the package is no database');
	const { Database } = await sqlite();
	const database = opened(() => new Database(bytes));
	const schema = opened(() => rowsOf(database, 'SELECT type, name, sql FROM sqlite_master', 5000));
	const tables = new Set<unknown>();
	for (const [type, name, sql] of schema) {
		const text = typeof sql === 'string' ? sql : '';
		if (type === 'table') tables.add(name);
		if (
			(type !== 'table' && type !== 'index') ||
			/\bVIRTUAL\s+TABLE\b|\bGENERATED\b|\bAS\s*\(/i.test(text)
		)
			throw new Refused(
				'foreign-code',
				'the collection holds code of its own, as no collection of Anki does',
				'take the package from another place'
			);
	}
	const missing = needed.find((name) => !tables.has(name));
	if (missing !== undefined) throw damaged(`the collection has no table “${missing}”`);
	if (!schema.some(([, , sql]) => typeof sql === 'string' && /\bunicase\b/i.test(sql)))
		return database;
	return withoutUnicase(database, Database);
}

/** Anki's own order of letters is not known here: the names are taken as they are. */
function withoutUnicase(database: Database, Opened: new (bytes: Uint8Array) => Database): Database {
	return opened(() => {
		database.run(
			"PRAGMA writable_schema=ON; DELETE FROM sqlite_master WHERE type='index' AND sql LIKE '%unicase%'; UPDATE sqlite_master SET sql=replace(sql,'COLLATE unicase','')"
		);
		const bytes = database.export();
		database.close();
		return new Opened(bytes);
	});
}

function opened<T>(open: () => T): T {
	try {
		return open();
	} catch (error) {
		if (error instanceof Refused) throw error;
		throw damaged(`the collection in the package cannot be read (${message(error)})`);
	}
}

const message = (error: unknown): string =>
	(error instanceof Error ? error.message : String(error)).slice(0, 100);

/** The rows of a query, at most so many. @throws Refused */
export function rowsOf(database: Database, sql: string, most: number): unknown[][] {
	const rows: unknown[][] = [];
	eachRow(database, sql, most, (row) => rows.push(row));
	return rows;
}

/** Hands out the rows of a query one by one, at most so many; how many there were. @throws Refused */
export const eachRow = (
	database: Database,
	sql: string,
	most: number,
	take: (row: unknown[]) => void
): number =>
	opened(() => {
		let count = 0;
		const statement = database.prepare(sql);
		try {
			while (statement.step()) {
				count += 1;
				if (count > most) throw new Error(`more than ${most} rows`);
				take(statement.get());
			}
		} finally {
			statement.free();
		}
		return count;
	});
