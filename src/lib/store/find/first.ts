import type { NoteId } from '../../core/deck/note.ts';
import { isRemoved } from '../card-row.ts';
import { read, type Context } from '../context.ts';
import type { CardRow } from '../database.ts';
import { infoOf, livingDecks } from '../deck-row.ts';
import { rowsOf } from '../note-cards.ts';
import { notesIn } from '../notes.ts';
import { isSoundCard } from '../sound.ts';
import type { Found } from '../api.ts';

/** The first cards of the first decks, and how many there are in all: what a screen shows while the rest is read. */
export const firstCards = (ctx: Context, limit: number): Promise<Found> => {
	const { db } = ctx;
	return read(ctx, [db.decks, db.notes, db.cards, db.tallies], async () => {
		const collator = new Intl.Collator();
		const decks = (await livingDecks(db))
			.map(infoOf)
			.sort((a, b) => collator.compare(a.title, b.title));
		const tallies = await db.tallies.bulkGet(decks.map(({ id }) => id));
		const total = tallies.reduce((sum, tally) => sum + (tally?.cards ?? 0), 0);
		const notes: NoteId[] = [];
		for (const { id } of decks) {
			if (notes.length >= limit) break;
			notes.push(
				...(await notesIn(db, id)
					.limit(limit - notes.length)
					.primaryKeys())
			);
		}
		const rows = await rowsOf(db, notes);
		const place = new Map(notes.map((note, i) => [note, i]));
		const placeOf = ({ noteId }: CardRow) => place.get(noteId) ?? Infinity;
		const cards = rows
			.filter((row) => !isRemoved(row) && isSoundCard(row))
			.sort((a, b) => placeOf(a) - placeOf(b) || a.ord - b.ord);
		return { ids: cards.slice(0, limit).map(({ id }) => id), total };
	});
};
