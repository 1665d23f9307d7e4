import type { Table } from 'dexie';
import type { Database, HeldRow } from '../database.ts';
import { heldLibrary } from '../held-entries.ts';
import {
	emptyLibrary,
	libraryTables,
	soundOnly,
	type DocumentEntry,
	type Library,
	type LibraryTable
} from '../library.ts';
import { withoutDamage } from '../sift.ts';
import { without } from '../without.ts';

/** Rows that are read at a time: images may be 4 MB, texts a book. */
const pageOf = (table: string): number =>
	table === 'media' ? 4 : table === 'documents' || table === 'drafts' ? 20 : 1000;

type Row = Readonly<Record<string, unknown>>;

/** The rows of a table by their keys, each page a transaction of its own: nobody who studies waits for long. */
export async function* pagesOf(db: Database, name: string): AsyncGenerator<readonly Row[]> {
	const table = db.table<Row, unknown>(name);
	const path = table.schema.primKey.keyPath ?? 'id';
	const keyOf = (row: Row) => (Array.isArray(path) ? path.map((part) => row[part]) : row[path]);
	const size = pageOf(name);
	let last: unknown;
	for (;;) {
		const rows = await pageAfter(db, table, last, size);
		if (rows.length > 0) yield rows;
		const end = rows.at(-1);
		if (rows.length < size || !end) return;
		last = keyOf(end);
	}
}

const pageAfter = (db: Database, table: Table<Row, unknown>, last: unknown, size: number) =>
	db.transaction('r', [table, db.texts], async () => {
		const rows = await (
			last === undefined ? table.orderBy(':id') : table.where(':id').above(last as string)
		)
			.limit(size)
			.toArray();
		return table.name === 'documents' ? withTexts(db, rows) : rows;
	});

async function withTexts(db: Database, rows: readonly Row[]): Promise<readonly DocumentEntry[]> {
	const documents = rows as unknown as readonly DocumentEntry[];
	const texts = await db.texts.bulkGet(documents.map(({ id }) => id));
	return documents.map((row, i) => {
		const text = texts[i];
		return text ? { ...row, content: { text: text.text, blocks: text.blocks } } : row;
	});
}

/** Without what only this device's index needs. */
const bare = (name: LibraryTable, row: Row): Row =>
	name === 'notes'
		? without(row, 'deckId', 'position')
		: name === 'media'
			? without(row, 'addedAt')
			: row;

/**
 * All that is not a cache, what is kept aside included, a part at a time and without what nobody could read again.
 * What is written meanwhile is in it or not: each entry is whole, and fits whatever other entries are there.
 */
export async function* libraryPages(db: Database, hasImages: boolean): AsyncGenerator<Library> {
	const there = new Set(db.tables.map(({ name }) => name));
	for (const name of libraryTables.filter(
		(name) => there.has(name) && (hasImages || name !== 'media')
	))
		for await (const rows of pagesOf(db, name))
			yield readable({ ...emptyLibrary, [name]: rows.map((row) => bare(name, row)) });
	const held: readonly HeldRow[] = await db.held.toArray();
	if (held.length > 0) yield readable(heldLibrary(held));
}

const readable = (library: Library): Library => withoutDamage(soundOnly(library));
