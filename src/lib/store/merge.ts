import type { Pen } from './context.ts';
import type { Database } from './database.ts';
import { repair } from './derive.ts';
import {
	baseTables,
	latestHlc,
	libraryTables,
	type DocumentEntry,
	type Library,
	type LibraryTable,
	type MediaEntry
} from './library.ts';
import { mergeRules, type LibraryRow, type MergeRule } from './merge-rows.ts';
import { noteTables } from './note-cards.ts';
import { isSame } from './same.ts';
import { without } from './without.ts';
import { pruneWordings } from './wordings.ts';

/** Those whose rows are merged by their rules and nothing else. */
const plainTables = libraryTables.filter((name) => name !== 'media' && name !== 'documents');

export const mergeTables = (db: Database) => [...new Set([...baseTables(db), ...noteTables(db)])];

/**
 * Takes another library's entries in: events by union, everything else field group by field group, the later
 * clock winning. In whatever order libraries are merged, and however often, the result is the same.
 * Runs within a transaction over `mergeTables`.
 */
export async function mergeLibrary(db: Database, pen: Pen, library: Library): Promise<void> {
	await heed(db, pen, library);
	for (const table of plainTables) await union(db, table, library[table]);
	await mergeMedia(db, pen, library.media);
	await mergeDocuments(db, library.documents);
	await endLives(db);
	await pruneWordings(db, [...new Set(library.wordings.map(({ note }) => note))]);
	await repair(db);
}

/** Goes on behind every clock value seen, and under a new name if another device wrote under this one's. */
async function heed(db: Database, pen: Pen, library: Library): Promise<void> {
	for (const table of libraryTables)
		for (const entry of library[table]) pen.heard(latestHlc(entry));
	const own = library.events.filter(({ device }) => device === pen.device);
	const known = await db.events.bulkGet(own.map(({ id }) => id));
	if (known.some((event) => event === undefined)) pen.rename();
}

type Becoming<Row> = { readonly mine: Row | undefined; readonly next: Row };

/** Entries that become something else than they are here, or are not here yet. Runs within a transaction over the table. */
export async function mergedRows<Table extends Exclude<LibraryTable, 'media'>>(
	db: Database,
	name: Table,
	others: readonly LibraryRow<Table>[]
): Promise<Becoming<LibraryRow<Table>>[]> {
	const { keyOf, merge } = mergeRules[name] as unknown as MergeRule<LibraryRow<Table>>;
	const rows = await db.table<LibraryRow<Table>, unknown>(name).bulkGet(others.map(keyOf));
	const merged = new Map<string, Becoming<LibraryRow<Table>>>();
	others.forEach((other, i) => {
		const key = JSON.stringify(keyOf(other));
		const { mine, next } = merged.get(key) ?? { mine: rows[i], next: rows[i] ?? other };
		merged.set(key, { mine, next: merge(next, other) });
	});
	return [...merged.values()].filter(({ mine, next }) => !isSame(next, mine));
}

/** Merges entries into a table and writes those that changed. */
async function union<Table extends Exclude<LibraryTable, 'media'>>(
	db: Database,
	name: Table,
	others: readonly LibraryRow<Table>[]
): Promise<LibraryRow<Table>[]> {
	const changed = (await mergedRows(db, name, others)).map(({ next }) => next);
	await db.table<LibraryRow<Table>, unknown>(name).bulkPut(changed);
	return changed;
}

/** Those that are not kept yet. Bytes of the others are not read. */
export async function unknownImages(
	db: Database,
	entries: readonly MediaEntry[]
): Promise<MediaEntry[]> {
	const ids = entries.map(({ id }) => id);
	const known = new Set(await db.media.where('id').anyOf(ids).primaryKeys());
	return entries.filter(({ id }) => !known.has(id));
}

/** The name of an image says what it is: the same name is the same image. */
async function mergeMedia(
	db: Database,
	{ now }: Pen,
	entries: readonly MediaEntry[]
): Promise<void> {
	const rows = await unknownImages(db, entries);
	await db.media.bulkPut(rows.map((entry) => ({ ...entry, addedAt: now })));
}

/** The words of a document stand apart from what is known of it. */
async function mergeDocuments(db: Database, entries: readonly DocumentEntry[]): Promise<void> {
	const rows = entries.map((entry) => without(entry, 'content'));
	const changed = await union(db, 'documents', rows);
	const contents = new Map(entries.map(({ id, content }) => [id, content]));
	for (const { id, deleted } of changed) {
		const content = contents.get(id);
		if (deleted.value) await db.texts.delete(id);
		else if (content) await db.texts.put({ id, ...content });
	}
}

/** A deleted draft has no decisions, and a deleted sitting no taps. */
async function endLives(db: Database): Promise<void> {
	const drafts = (await db.drafts.toArray()).filter(({ deleted }) => deleted.value);
	for (const { id } of drafts)
		await db.decisions.where('[draft+note]').between([id], [id, []]).delete();
	const sittings = (await db.sittings.toArray()).filter(({ deleted }) => deleted.value);
	for (const { id } of sittings)
		await db.taps.where('[sitting+n]').between([id], [id, []]).delete();
}
