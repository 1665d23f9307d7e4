import type { DeckId } from '../core/deck/note.ts';
import { newState, type Card } from '../core/schedule/card.ts';
import type { StudyDay } from '../core/schedule/day.ts';
import { effective } from '../core/schedule/standing.ts';
import type { ReviewEvent } from '../core/schedule/review.ts';
import type { DayCount } from './api.ts';
import { isRemoved, noteIdOf, rowOf } from './card-row.ts';
import { daysOf, tallySums, type CardChange } from './change-cards.ts';
import type { Database, NoteRow } from './database.ts';
import { keepSets, keptSets, setsOf } from './fitted.ts';
import { folded } from './folded.ts';
import { groupByCard, isDamagedEvent, isReview } from './log.ts';
import { schedulersOf } from './schedulers-of.ts';
import { cardsOfRow } from './note-cards.ts';
import { isSame } from './same.ts';
import { isSoundDeck, isSoundNote } from './sound.ts';

/** What of a cached table has to change to be what it should. */
type Difference<Row, Key> = { readonly put: readonly Row[]; readonly remove: readonly Key[] };

/**
 * Works out every card, tally and day anew from the notes, the suspensions and the log, and says what of the
 * kept ones differs. Runs within a transaction over `noteTables`.
 */
export const differences = async (db: Database) => differencesOf(db, await everythingOf(db));

/** All that the cards follow from, and all that is worked out from them. */
export type Everything = Awaited<ReturnType<typeof everythingOf>>;

async function everythingOf(db: Database) {
	const [decks, notes, cards, suspensions, tallies, days, events, fits] = await Promise.all([
		db.decks.toArray(),
		db.notes.toArray(),
		db.cards.toArray(),
		db.suspensions.toArray(),
		db.tallies.toArray(),
		db.days.toArray(),
		db.events.toArray(),
		keptSets(db)
	]);
	return { decks, notes, cards, suspensions, tallies, days, events, fits };
}

/** The same of rows that were read already. */
export async function differencesOf(db: Database, everything: Everything) {
	const { decks, notes, suspensions, tallies, days, events: rows, fits: keptFits } = everything;
	const fits = setsOf(rows);
	const schedulers = await schedulersOf(db, fits);
	const events = rows.filter(isReview);
	const log = groupByCard(events);
	const suspended = new Set(suspensions.flatMap(({ card, value }) => (value ? [card] : [])));

	const living = notes.filter(isSoundNote).flatMap(cardsOfRow);
	const changes = [...living, ...removedCards(notes, events, living)].map((card, i): CardChange => {
		const whole = folded({ ...card, suspended: suspended.has(card.id) }, log(card.id), schedulers);
		return { after: rowOf(whole, i >= living.length), plus: effective(log(card.id)) };
	});
	// A removed card that was never answered may be there or not: nothing depends on it.
	const kept = everything.cards.filter((row) => !isRemoved(row) || log(row.id).length > 0);
	const hasCards = (row: { readonly cards: number }) => row.cards !== 0;
	const damaged = [
		...decks.filter((row) => !isSoundDeck(row)),
		...notes.filter((row) => !isSoundNote(row)),
		...rows.filter(isDamagedEvent)
	].map(({ id }): string => id);
	return {
		damaged,
		total: living.length,
		fits: isSame(fits, keptFits) ? undefined : fits,
		cards: compare(
			changes.map(({ after }) => after),
			kept,
			({ id }) => id
		),
		tallies: compare(
			tallySums(changes).filter(hasCards),
			tallies.filter(hasCards),
			({ deckId }) => deckId
		),
		days: compare<DayCount, [StudyDay, DeckId]>(daysOf(changes), days, ({ day, deckId }) => [
			day,
			deckId
		])
	};
}

/** Cards with answers whose words are gone: their answers still count for their days. */
function removedCards(
	notes: readonly NoteRow[],
	events: readonly ReviewEvent[],
	living: readonly Card[]
): Card[] {
	const isLiving = new Set(living.map(({ id }) => id));
	const byId = new Map(notes.map((note) => [note.id, note]));
	const gone = new Set(events.flatMap(({ card }) => (isLiving.has(card) ? [] : [card])));
	return [...gone].flatMap((id) => {
		const noteId = noteIdOf(id);
		const ord = Number(id.slice(noteId.length + 1));
		const place = (byId.get(noteId) as Partial<NoteRow> | undefined)?.placed?.value;
		if (!place) return [];
		return [{ id, noteId, ord, ...place, state: newState, suspended: false }];
	});
}

function compare<Row, Key>(
	should: readonly Row[],
	are: readonly Row[],
	keyOf: (row: Row) => Key
): Difference<Row, Key> {
	const wanted = new Map(should.map((row) => [String(keyOf(row)), row]));
	const kept = new Map(are.map((row) => [String(keyOf(row)), row]));
	return {
		put: should.filter((row) => !isSame(row, kept.get(String(keyOf(row))))),
		remove: are.filter((row) => !wanted.has(String(keyOf(row)))).map(keyOf)
	};
}

/** Puts the fold in place of whatever differs. Runs within a transaction over `noteTables`. */
export async function repair(db: Database) {
	const found = await differences(db);
	if (found.fits) await keepSets(db, found.fits);
	await db.cards.bulkPut(found.cards.put);
	await db.cards.bulkDelete([...found.cards.remove]);
	await db.tallies.bulkPut(found.tallies.put);
	await db.tallies.bulkDelete([...found.tallies.remove]);
	await db.days.bulkPut(found.days.put);
	await db.days.bulkDelete([...found.days.remove]);
	return found;
}
