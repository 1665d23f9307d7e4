import type { CardId, NoteId } from '../core/deck/note.ts';
import type { StudyDay } from '../core/schedule/day.ts';
import { effective } from '../core/schedule/standing.ts';
import type { LibraryCard } from '../core/stats/library-card.ts';
import type { Library } from '../core/stats/looks.ts';
import { isRemoved } from './card-row.ts';
import { Database, type DeckRow, type NoteRow } from './database.ts';
import { infoOf, isLiving } from './deck-row.ts';
import { storeError } from './error.ts';
import { keptSets } from './fitted.ts';
import { hlcMs } from './hlc.ts';
import { libraryPreset } from './kept-preset.ts';
import { isReview } from './log.ts';
import { noteOf } from './note-row.ts';
import { isSoundCard, isSoundDeck, isSoundNote } from './sound.ts';

/** Where the library is, and which study day a moment of the past belongs to. */
export type LookingBack = {
	readonly name: string;
	readonly indexedDB: IDBFactory;
	readonly keyRange: typeof IDBKeyRange;
	readonly dayOf: (at: number) => StudyDay;
};

/**
 * All that statistics are worked out from, read through a connection of its own: for a worker, so that a long log
 * stops no page. Rejects with a `StoreError`.
 */
export async function readLibrary({
	name,
	indexedDB,
	keyRange,
	dayOf
}: LookingBack): Promise<Library> {
	const db = new Database(name, { indexedDB, IDBKeyRange: keyRange });
	try {
		await db.open();
		const tables = [db.events, db.cards, db.notes, db.decks, db.settings, db.meta];
		return await db.transaction('r', tables, () => libraryOf(db, dayOf));
	} catch (error) {
		throw storeError(error);
	} finally {
		db.close();
	}
}

async function libraryOf(db: Database, dayOf: LookingBack['dayOf']): Promise<Library> {
	const [events, cards, notes, decks, settings, sets] = await Promise.all([
		db.events.toArray(),
		db.cards.toArray(),
		db.notes.toArray(),
		db.decks.toArray(),
		db.settings.toArray(),
		keptSets(db)
	]);
	const living = new Map(decks.filter(isLiving).map((deck) => [deck.id, deck]));
	const places = placesOf(
		notes.filter(isSoundNote),
		new Map(decks.filter(isSoundDeck).map((deck) => [deck.id, deck])),
		dayOf
	);
	return {
		answers: effective(events.filter(isReview)),
		cards: new Map(
			cards.filter(isSoundCard).map((row): [CardId, LibraryCard] => {
				const { id, noteId, deckId, state, suspended } = row;
				const isInUse = !isRemoved(row) && living.has(deckId);
				const place = places.get(noteId) ?? { sources: [], addedOn: 0 as StudyDay };
				return [id, { id, deckId, state, suspended, isInUse, ...place }];
			})
		),
		decks: [...living.values()].map(infoOf),
		preset: libraryPreset(new Map(settings.map(({ key, value }) => [key, value]))),
		sets
	};
}

/** What the words of each note say of where its cards belong. */
function placesOf(
	notes: readonly NoteRow[],
	decks: ReadonlyMap<string, DeckRow>,
	dayOf: LookingBack['dayOf']
): ReadonlyMap<NoteId, Pick<LibraryCard, 'topic' | 'sources' | 'addedOn'>> {
	const titles = new Map([...decks].map(([id, deck]) => [id, sourceTitles(deck)]));
	return new Map(
		notes.map((row) => {
			const { topic, evidence } = noteOf(row);
			const titled = titles.get(row.placed.value.deckId);
			// Moving a note or wording it anew writes one of the two; where both are done at once it counts as new.
			const first = row.placed.hlc < row.published.hlc ? row.placed.hlc : row.published.hlc;
			return [
				row.id,
				{
					...(topic !== undefined && { topic }),
					sources: [...new Set(evidence.map(({ source }) => titled?.get(source) ?? source))],
					addedOn: dayOf(hlcMs(first))
				}
			];
		})
	);
}

/** The titles of a deck's sources by their ids, with those that came with notes from other decks. */
const sourceTitles = (deck: DeckRow): ReadonlyMap<string, string> =>
	new Map(infoOf(deck).sources.map(({ id, title }) => [id, title]));
