import type { Deck } from '../core/deck/deck.ts';
import type { DeckId, Note, NoteId } from '../core/deck/note.ts';
import { shortTitle } from '../core/deck/title.ts';
import type { Added } from './api.ts';
import { found, write, type Context, type Pen } from './context.ts';
import type { Database, NoteRow } from './database.ts';
import { isLiving, livingDecks } from './deck-row.ts';
import { fitCards, noteTables, ordsTaken } from './note-cards.ts';
import { isGone } from './note-row.ts';
import { notesIn } from './notes.ts';
import { newNote, placed, republished } from './published-note.ts';
import { rowsWhere } from './rows-where.ts';
import { isSame } from './same.ts';
import { isSoundDeck } from './sound.ts';
import { keepWordings } from './wordings.ts';

export const addDeck = (ctx: Context, deck: Deck): Promise<Added> =>
	told('decks', deck.id, ctx, async (pen) => {
		const { id, notes, ...head } = deck;
		const value = { ...head, title: shortTitle(head.title) };
		const row = await ctx.db.decks.get(id);
		const hlc = pen.hlc();
		await ctx.db.decks.put({
			...row,
			id,
			published:
				row && isSoundDeck(row) && isSame(row.published.value, value)
					? row.published
					: { value, hlc },
			deleted: isLiving(row) ? row.deleted : { value: false, hlc }
		});
		const ids = new Set(notes.map((note) => note.id));
		const held = await notesIn(ctx.db, id).primaryKeys();
		const absent = held.filter((note) => !ids.has(note));
		const put = await putNotes(ctx.db, pen, id, notes, (_row, i) => i);
		// Behind the notes of this version, so that no two stand in one place.
		const places = new Map(absent.map((note, i) => [note, notes.length + i]));
		const moved = (await rowsWhere(ctx.db.notes, ':id', absent)).flatMap((row) => {
			const next = placed(row, id, places.get(row.id) ?? notes.length, hlc);
			return next === row ? [] : [next];
		});
		await ctx.db.notes.bulkPut(moved);
		await fitCards(ctx.db, moved);
		return {
			added: { ...put.added, absent },
			changed: [...put.changed, ...moved.map((row) => row.id)]
		};
	});

type Put = { readonly added: Added; readonly changed: readonly NoteId[] };

/** Tells which notes were written, so that nobody reads the others again. */
const told = async (
	what: 'decks' | 'notes',
	deckId: DeckId,
	ctx: Context,
	body: (pen: Pen) => Promise<Put>
): Promise<Added> => {
	const change = ({ changed }: Put) => ({ what, deckId, notes: changed });
	return (await write(ctx, noteTables(ctx.db), change, body)).added;
};

export const addNotes = (
	ctx: Context,
	id: DeckId,
	notes: readonly Note[],
	sources: Deck['sources'] = []
): Promise<Added> =>
	told('notes', id, ctx, async (pen) => {
		const deck = found(await ctx.db.decks.get(id), `Deck ${id}`);
		const known = new Set(deck.published.value.sources.map((source) => source.id));
		const fresh = sources.filter((source) => !known.has(source.id));
		if (fresh.length > 0) {
			const value = {
				...deck.published.value,
				sources: [...deck.published.value.sources, ...fresh]
			};
			await ctx.db.decks.put({ ...deck, published: { value, hlc: pen.hlc() } });
		}
		const last = await notesIn(ctx.db, id).last();
		const end = (last?.position ?? -1) + 1;
		return putNotes(ctx.db, pen, id, notes, (row, i) =>
			row?.placed.value.deckId === id ? row.placed.value.position : end + i
		);
	});

/** Puts notes into a deck. Known ones keep their progress, the person's edits and their deletion. */
async function putNotes(
	db: Database,
	pen: Pen,
	deckId: DeckId,
	notes: readonly Note[],
	positionOf: (row: NoteRow | undefined, i: number) => number
): Promise<Put> {
	const unique = [...new Map(notes.map((note) => [note.id, note])).values()];
	const rows = await db.notes.bulkGet(unique.map(({ id }) => id));
	const known = rows.filter((row) => row !== undefined);
	const taken = await ordsTaken(db, known);
	const living = new Set((await livingDecks(db)).map(({ id }) => id));
	const isElsewhere = (row: NoteRow) =>
		row.placed.value.deckId !== deckId && living.has(row.placed.value.deckId) && !isGone(row);

	const hlc = pen.hlc();
	const changed: NoteRow[] = [];
	const reworded: { before: NoteRow; after: NoteRow }[] = [];
	const count = { added: 0, updated: 0, unchanged: 0, elsewhere: 0 };
	for (const [i, note] of unique.entries()) {
		const row = rows[i];
		if (row && isElsewhere(row)) {
			count.elsewhere++;
			continue;
		}
		const position = positionOf(row, i);
		const words = row ? republished(row, note, taken(note.id), hlc) : newNote(note, hlc, deckId);
		const next = placed(words, deckId, position, hlc);
		if (next !== row) changed.push(next);
		if (row && words !== row && !isGone(row)) reworded.push({ before: row, after: next });
		if (!row) count.added++;
		else if (words !== row || row.placed.value.deckId !== deckId) count.updated++;
		else count.unchanged++;
	}
	await db.notes.bulkPut(changed);
	await keepWordings(db, pen, reworded);
	await fitCards(db, changed);
	return { added: { deckId, ...count, absent: [] }, changed: changed.map(({ id }) => id) };
}
