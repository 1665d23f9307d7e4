import type { Deck } from '../core/deck/deck.ts';
import type { Note } from '../core/deck/note.ts';
import { shortTitle } from '../core/deck/title.ts';
import type { Comparison, NoteChange } from './api.ts';
import { read, type Context } from './context.ts';
import type { DeckRow, NoteRow } from './database.ts';
import { isLiving, livingDecks } from './deck-row.ts';
import { isGone, isOfAnother, noteFields, noteOf } from './note-row.ts';
import { notesIn } from './notes.ts';
import { rowsWhere } from './rows-where.ts';
import { isSame } from './same.ts';
import { isSoundNote } from './sound.ts';

/** So many changed notes of a deck are shown. */
const shown = 50;

export const compare = (ctx: Context, decks: readonly Deck[]): Promise<readonly Comparison[]> =>
	read(ctx, [ctx.db.decks, ctx.db.notes], async () => {
		const comparisons: Comparison[] = [];
		const here = new Set((await livingDecks(ctx.db)).map(({ id }) => id));
		for (const deck of decks) {
			const rows = await rowsWhere(
				ctx.db.notes,
				':id',
				deck.notes.map(({ id }) => id)
			);
			const held = await notesIn(ctx.db, deck.id).primaryKeys();
			const row = await ctx.db.decks.get(deck.id);
			const renames = isLiving(row) ? titleLost(row, deck) : undefined;
			comparisons.push({
				isHere: isLiving(row),
				...(renames !== undefined && { renames }),
				...compared(deck, rows, held, here)
			});
		}
		return comparisons;
	});

/** A title that the person gave stays; one that the deck came with is replaced. */
const titleLost = ({ title, published }: DeckRow, deck: Deck): string | undefined =>
	title || published.value.title === shortTitle(deck.title) ? undefined : published.value.title;

function compared(
	{ id, notes }: Deck,
	rows: readonly NoteRow[],
	held: readonly string[],
	here: ReadonlySet<string>
): Omit<Comparison, 'isHere' | 'renames'> {
	const known = new Map(rows.filter(isSoundNote).map((row) => [row.id, row]));
	const ids = new Set<string>(notes.map((note) => note.id));
	// With a deck that was removed all its notes come back.
	const comesBack = (row: NoteRow) => !here.has(id) && !isOfAnother(row, id, here);
	const isFresh = ({ id: note }: Note) => {
		const row = known.get(note);
		return !row || comesBack(row);
	};
	const changes = notes.flatMap((note) => {
		const row = known.get(note.id);
		const isMet = row && here.has(id) && !isGone(row);
		const fields = isMet ? fieldsOf(row, note) : [];
		return row && fields.length > 0
			? [{ id: note.id, question: noteOf(row).question, fields }]
			: [];
	});
	const kept = changes.filter(({ fields }) => fields.every(({ isEdited }) => isEdited)).length;
	const fresh = notes.filter(isFresh).length;
	return {
		deckId: id,
		fresh,
		changed: changes.length - kept,
		kept,
		unchanged: notes.length - fresh - changes.length,
		absent: held.filter((note) => !ids.has(note)).length,
		changes: changes.slice(0, shown)
	};
}

/** What the deck says otherwise than it did, against what the learner sees. */
function fieldsOf(row: NoteRow, note: Note): NoteChange['fields'] {
	const edited = new Set(row.edits.flatMap(({ is, field }) => (is === 'reverted' ? [] : [field])));
	const own = noteOf(row);
	return noteFields.flatMap((field) => {
		if (isSame(row.published.value[field], note[field]) || isSame(own[field], note[field]))
			return [];
		return [{ field, before: own[field], after: note[field], isEdited: edited.has(field) }];
	});
}
