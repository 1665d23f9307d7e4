import type { Table } from 'dexie';
import type { NoteId } from '../core/deck/note.ts';
import type { DraftId } from './api.ts';
import type { Pen } from './context.ts';
import type {
	Database,
	DecisionRow,
	DocumentRow,
	DraftRow,
	PaperRow,
	ReturnRow,
	SittingRow,
	TapRow,
	WordingRow
} from './database.ts';
import { mergeDecks } from './merge-decks.ts';
import { repair } from './derive.ts';
import {
	baseTables,
	latestHlc,
	libraryTables,
	type DocumentEntry,
	type Library,
	type MediaEntry
} from './library.ts';
import { noteTables } from './note-cards.ts';
import { mergeNotes } from './note-row.ts';
import { later, laterIfAny } from './register.ts';
import { isSame } from './same.ts';
import { without } from './without.ts';
import { pruneWordings } from './wordings.ts';

export const mergeTables = (db: Database) => [...new Set([...baseTables(db), ...noteTables(db)])];

/**
 * Takes another library's entries in: events by union, everything else field group by field group, the later
 * clock winning. In whatever order libraries are merged, and however often, the result is the same.
 * Runs within a transaction over `mergeTables`.
 */
export async function mergeLibrary(db: Database, pen: Pen, library: Library): Promise<void> {
	await heed(db, pen, library);
	await union(db.decks, library.decks, ({ id }) => id, mergeDecks);
	await union(db.notes, library.notes, ({ id }) => id, mergeNotes);
	await union(db.suspensions, library.suspensions, ({ card }) => card, laterOf);
	await union(db.flags, library.flags, ({ card }) => card, laterOf);
	await union(db.burials, library.burials, ({ card }) => card, laterOf);
	await union(db.settings, library.settings, ({ key }) => key, laterOf);
	await union(
		db.events,
		library.events,
		({ id }) => id,
		(mine, other) => mine ?? other
	);
	await mergeMedia(db, pen, library.media);
	await mergeDocuments(db, library.documents);
	await mergeDrafts(db, library.drafts, library.decisions);
	await mergeSittings(db, library);
	await mergeReturns(db, library.returns);
	await union(db.exams, library.exams, ({ id }) => id, laterOf);
	await mergeWordings(db, library.wordings);
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

/** Merges entries into a table and writes those that changed. */
async function union<Row, Key, Other>(
	table: Table<Row, Key>,
	others: readonly Other[],
	keyOf: (entry: Other) => Key,
	merge: (mine: Row | undefined, other: Other) => Row
): Promise<Row[]> {
	const rows = await table.bulkGet(others.map(keyOf));
	const merged = new Map<string, Row>();
	const changed = new Map<string, Row>();
	others.forEach((other, i) => {
		const key = JSON.stringify(keyOf(other));
		const mine = merged.get(key) ?? rows[i];
		const next = merge(mine, other);
		merged.set(key, next);
		if (!isSame(next, mine)) changed.set(key, next);
	});
	await table.bulkPut([...changed.values()]);
	return [...changed.values()];
}

const laterOf = <Row extends { readonly hlc: DecisionRow['hlc'] }>(a: Row | undefined, b: Row) =>
	a ? later(a, b) : b;

/** Those that are not kept yet. Bytes of the others are not read. */
export async function unknownImages(
	db: Database,
	entries: readonly MediaEntry[]
): Promise<MediaEntry[]> {
	const ids = entries.map(({ id }) => id);
	const known = new Set(await db.media.where('id').anyOf(ids).primaryKeys());
	return entries.filter(({ id }) => !known.has(id));
}

/** Never changed once they are written. */
async function mergeWordings(db: Database, entries: readonly WordingRow[]): Promise<void> {
	await union(
		db.wordings,
		entries,
		({ id }) => id,
		(mine, other) => mine ?? other
	);
	await pruneWordings(db, [...new Set(entries.map(({ note }) => note))]);
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

/** Documents, drafts, papers and sittings never change; which of them are there is what is merged. */
function laterLife<Row extends DocumentRow | DraftRow | PaperRow | SittingRow>(
	a: Row | undefined,
	b: Row
): Row {
	if (!a) return b;
	if (a.deleted.hlc === b.deleted.hlc) return a;
	return a.deleted.hlc > b.deleted.hlc ? a : b;
}

function mergeDraft(a: DraftRow | undefined, b: DraftRow): DraftRow {
	const finished = laterIfAny(a?.finished, b.finished);
	return { ...laterLife(a, b), ...(finished && { finished }) };
}

async function mergeDocuments(db: Database, entries: readonly DocumentEntry[]): Promise<void> {
	const rows = entries.map((entry) => without(entry, 'content'));
	const changed = await union(db.documents, rows, ({ id }) => id, laterLife<DocumentRow>);
	const contents = new Map(entries.map(({ id, content }) => [id, content]));
	for (const { id, deleted } of changed) {
		const content = contents.get(id);
		if (deleted.value) await db.texts.delete(id);
		else if (content) await db.texts.put({ id, ...content });
	}
}

async function mergeDrafts(
	db: Database,
	drafts: readonly DraftRow[],
	decisions: readonly DecisionRow[]
): Promise<void> {
	await union(db.drafts, drafts, ({ id }) => id, mergeDraft);
	const keyOf = ({ draft, note }: DecisionRow): [DraftId, NoteId] => [draft, note];
	await union(db.decisions, decisions, keyOf, laterOf<DecisionRow>);
	const ended = (await db.drafts.toArray()).filter(({ deleted }) => deleted.value);
	for (const { id } of ended)
		await db.decisions.where('[draft+note]').between([id], [id, []]).delete();
}

function mergeSitting(a: SittingRow | undefined, b: SittingRow): SittingRow {
	const sent = laterIfAny(a?.sent, b.sent);
	return { ...laterLife(a, b), ...(sent && { sent }) };
}

/** Taps are added and never changed, so all of them count. A deleted sitting has none. */
async function mergeSittings(
	db: Database,
	{ papers, sittings, taps }: Pick<Library, 'papers' | 'sittings' | 'taps'>
): Promise<void> {
	await union(db.papers, papers, ({ id }) => id, laterLife<PaperRow>);
	await union(db.sittings, sittings, ({ id }) => id, mergeSitting);
	const keyOf = ({ sitting, n }: TapRow): [TapRow['sitting'], number] => [sitting, n];
	await union(db.taps, taps, keyOf, laterOf<TapRow>);
	const ended = (await db.sittings.toArray()).filter(({ deleted }) => deleted.value);
	for (const { id } of ended) await db.taps.where('[sitting+n]').between([id], [id, []]).delete();
}

async function mergeReturns(db: Database, returns: readonly ReturnRow[]): Promise<void> {
	const keyOf = ({ paper, name }: ReturnRow): [ReturnRow['paper'], string] => [paper, name];
	await union(db.returns, returns, keyOf, laterOf<ReturnRow>);
}
