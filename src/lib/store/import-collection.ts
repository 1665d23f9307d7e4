import type { Deck } from '../core/deck/deck.ts';
import { mediaOf, renameMedia, type MediaName } from '../core/deck/media.ts';
import type { Note, NoteId } from '../core/deck/note.ts';
import { shortTitle } from '../core/deck/title.ts';
import type { Collection } from '../core/exchange/collection.ts';
import type { Hlc } from '../core/schedule/review.ts';
import type { Imported, ImportRequest, Work } from './api.ts';
import { write, type Context, type Pen } from './context.ts';
import type { Database, DeckRow, NoteRow } from './database.ts';
import { isLiving, livingDecks } from './deck-row.ts';
import type { ImportedRows } from './deed.ts';
import { keepImport } from './deed.ts';
import { namedImages, type NamedImage } from './import-images.ts';
import { bringHistory, historiesByNote, type Intake } from './bring-history.ts';
import { inChunks } from './in-chunks.ts';
import { fitCards, noteTables, ordsTaken } from './note-cards.ts';
import { indexed, isGone, isOfAnother, noteOf } from './note-row.ts';
import { newNote, placed, republished, withoutEdits } from './published-note.ts';
import { rowsWhere } from './rows-where.ts';
import { isSame } from './same.ts';
import { schedulersOf } from './schedulers-of.ts';
import { isSoundDeck, isSoundNote } from './sound.ts';
import { keepWordings } from './wordings.ts';

/** A note on its way in, with where its file has it. */
type Arrival = { readonly note: Note; readonly deck: Deck; readonly position: number };

export const importTables = (db: Database) => [...noteTables(db), db.flags, db.media, db.deeds];

/** Takes a collection in as one transaction: what is stopped, fails or is killed half way was never there. */
export async function importCollection(
	ctx: Context,
	collection: Collection,
	request: ImportRequest,
	work: Work = {}
): Promise<Imported> {
	const { db } = ctx;
	const { images, names } = await namedImages(collection.media);
	const decks = collection.decks.filter(({ notes }) => notes.length > 0);
	const arrivals = arrivalsOf(decks, names);
	const told = { what: 'everything' } as const;
	return write(ctx, importTables(db), told, async (pen) => {
		const hlc = pen.hlc();
		const here = new Set((await livingDecks(db)).map(({ id }) => id));
		const kept = await keepDecks(db, decks, hlc, collection.rules);
		const added = await keepImages(db, pen, images, arrivals);
		const intake: Intake = {
			db,
			pen,
			hlc,
			schedulers: await schedulersOf(db),
			here,
			request,
			histories: request.withHistory ? historiesByNote(collection.histories) : new Map(),
			done: {
				...{ added: 0, updated: 0, unchanged: 0, elsewhere: 0, reviews: 0, studied: 0 },
				...{ notes: new Map(), events: [], marks: [] }
			}
		};
		await inChunks(arrivals, work, (chunk) => takeIn(intake, chunk));
		const { notes, events, marks, ...counts } = intake.done;
		const touched = [...notes].map(([id, before]) => ({ id, ...(before && { before }) }));
		const rows = { decks: kept, notes: touched, hlc, events };
		return {
			id: await keepImport(db, pen, rows, marks),
			decks: decks.map(({ id, title }) => ({ id, title: shortTitle(title) })),
			images: added,
			...counts
		};
	});
}

/** In the order of their ids: those of a chunk lie close together in every index. */
function arrivalsOf(decks: readonly Deck[], names: ReadonlyMap<string, MediaName>): Arrival[] {
	const arrivals = new Map<NoteId, Arrival>();
	for (const deck of decks)
		for (const [position, note] of deck.notes.entries())
			arrivals.set(note.id, {
				note: names.size > 0 ? renameMedia(note, names) : note,
				deck,
				position
			});
	return [...arrivals.values()].sort((a, b) => (a.note.id < b.note.id ? -1 : 1));
}

async function keepDecks(
	db: Database,
	decks: readonly Deck[],
	hlc: Hlc,
	rules: Collection['rules']
): Promise<ImportedRows['decks']> {
	const kept: { id: DeckRow['id']; before?: DeckRow; after: DeckRow }[] = [];
	for (const { id, notes: _, ...head } of decks) {
		const value = { ...head, title: shortTitle(head.title) };
		const row = await db.decks.get(id);
		const isAsBefore = row && isSoundDeck(row) && isSame(row.published.value, value);
		if (isAsBefore && isLiving(row)) continue;
		const own = row ? undefined : rules?.get(id);
		const after: DeckRow = {
			...row,
			...(own && { preset: { value: own, hlc } }),
			id,
			published: isAsBefore ? row.published : { value, hlc },
			deleted: isLiving(row) ? row.deleted : { value: false, hlc }
		};
		await db.decks.put(after);
		kept.push({ id, ...(row && { before: row }), after });
	}
	return kept;
}

/** Those that a note shows and that are not here yet. */
async function keepImages(
	db: Database,
	{ now }: Pen,
	images: readonly NamedImage[],
	arrivals: readonly Arrival[]
): Promise<number> {
	if (images.length === 0) return 0;
	const shown = new Set(arrivals.flatMap(({ note }) => mediaOf(note)));
	const ids = images.map(({ id }) => id);
	const known = new Set(await db.media.where('id').anyOf(ids).primaryKeys());
	const fresh = images.filter(({ id }) => shown.has(id) && !known.has(id));
	await db.media.bulkPut(fresh.map((image) => ({ ...image, addedAt: now })));
	return fresh.length;
}

async function takeIn(intake: Intake, chunk: readonly Arrival[]): Promise<void> {
	const { db, pen, done } = intake;
	const ids = chunk.map(({ note }) => note.id);
	const known = new Map((await rowsWhere(db.notes, ':id', ids)).map((row) => [row.id, row]));
	const sound = [...known.values()].filter(isSoundNote);
	const taken = await ordsTaken(db, sound);
	const changes = chunk.map((arrival) => {
		const before = known.get(arrival.note.id);
		const isOthers = before !== undefined && isOfAnother(before, arrival.deck.id, intake.here);
		if (isOthers) done.elsewhere++;
		return isOthers
			? { before, after: before, isOthers }
			: { before, after: settled(intake, arrival, before, taken), isOthers };
	});
	const changed = changes.filter(({ before, after }) => before !== after);
	await db.notes.bulkPut(changed.map(({ after }) => after));
	for (const { before, after } of changed) done.notes.set(after.id, before);

	const met = changed.flatMap(({ before, after }) => (before ? [{ before, after }] : []));
	await keepWordings(
		db,
		pen,
		met.filter(({ before }) => isSoundNote(before) && !isGone(before))
	);
	await fitCards(
		db,
		met.map(({ after }) => after)
	);
	await bringHistory(
		intake,
		changes.flatMap(({ before, after }) => (before ? [] : [after])),
		changes.flatMap(({ before, isOthers }) =>
			before && !isOthers && intake.histories.has(before.id) ? [before] : []
		)
	);
}

/** The row of a note as it is to be; the row itself where the file says nothing new. */
function settled(
	{ hlc, here, done, request }: Intake,
	{ note, deck, position }: Arrival,
	row: NoteRow | undefined,
	taken: (note: NoteId) => readonly number[]
): NoteRow {
	if (!row || !isSoundNote(row)) {
		done.added++;
		return placed(newNote(note, hlc, deck.id), deck.id, position, hlc);
	}
	const at = row.placed.value.deckId;
	const isElsewhere = at !== deck.id && here.has(at) && !isGone(row);
	const newer = republished(row, note, taken(note.id), hlc);
	const words = withoutEdits(newer, request.theirs?.get(note.id) ?? [], hlc);
	const next = isElsewhere ? words : placed(words, deck.id, position, hlc);
	if (isElsewhere) done.elsewhere++;
	if (isSame(noteOf(words), noteOf(row))) done.unchanged++;
	else done.updated++;
	// A note that was deleted is no part of any list, whatever the deck says of it.
	return next === row ? row : indexed(next);
}
