import { cardsOf } from '../core/deck/cards.ts';
import type { CardId, NoteId } from '../core/deck/note.ts';
import { newState, type Card } from '../core/schedule/card.ts';
import type { ReviewEvent } from '../core/schedule/review.ts';
import { effective, positionOf } from '../core/schedule/standing.ts';
import { cardOf, rowOf } from './card-row.ts';
import { changeCards, type CardChange } from './change-cards.ts';
import type { CardRow, Database, NoteRow } from './database.ts';
import { eventsOfCards } from './events-of-cards.ts';
import { folded } from './folded.ts';
import { schedulersOf } from './schedulers-of.ts';
import { isGone, noteOf } from './note-row.ts';
import { rowsWhere } from './rows-where.ts';
import { isSame } from './same.ts';

/** All that adding or changing notes touches. */
export const noteTables = (db: Database) => [
	db.decks,
	db.notes,
	db.cards,
	db.suspensions,
	db.tallies,
	db.events,
	db.days,
	db.settings,
	db.wordings
];

/** The ords that cloze notes ever had a card for: a new deletion takes none of them. */
export async function ordsTaken(
	db: Database,
	notes: readonly NoteRow[]
): Promise<(note: NoteId) => readonly number[]> {
	const clozes = notes.filter((note) => noteOf(note).type === 'cloze').map(({ id }) => id);
	const rows = byNote(clozes.length === 0 ? [] : await rowsOf(db, clozes));
	return (note) => rows(note).map(({ ord }) => ord);
}

export const rowsOf = (db: Database, notes: readonly NoteId[]): Promise<CardRow[]> =>
	rowsWhere(db.cards, 'noteId', notes);

function byNote(rows: readonly CardRow[]): (note: NoteId) => readonly CardRow[] {
	const map = new Map<NoteId, CardRow[]>();
	for (const row of rows) map.set(row.noteId, [...(map.get(row.noteId) ?? []), row]);
	return (note) => map.get(note) ?? [];
}

/** The cards that a note asks for, as new. None if the note is gone. */
export function cardsOfRow(row: NoteRow): Card[] {
	if (isGone(row)) return [];
	const { deckId, position } = row.placed.value;
	return cardsOf(noteOf(row)).map(({ id, ord }) => ({
		id,
		noteId: row.id,
		deckId,
		ord,
		position,
		state: newState,
		suspended: false
	}));
}

/**
 * Makes the cards fit their notes: new directions get a card, lost ones leave the queues, and whoever comes
 * back finds the state that the log gives it. Gives the rows of all of them, as they are then. Runs within a
 * transaction over `noteTables`. `cards`: those that the notes have, where they were read already.
 */
export async function fitCards(
	db: Database,
	notes: readonly NoteRow[],
	cards?: readonly CardRow[]
): Promise<CardRow[]> {
	if (notes.length === 0) return [];
	const ids = notes.map(({ id }) => id);
	const rows = byNote(cards ?? (await rowsOf(db, ids)));
	const pairs = notes.flatMap((note) => pair(note, rows(note.id)));
	const appearing = pairs.flatMap(({ before, card }) => (before ? [] : [card.id]));
	const moving = pairs.flatMap(({ before, card }) =>
		before && (before.deckId !== card.deckId || before.position !== card.position) ? [card.id] : []
	);
	const events = await eventsOfCards(db, [...appearing, ...moving]);
	const asKept = await keptStates(db, appearing);

	const changes = pairs.map(({ before, card, isLost }): CardChange => {
		if (!before) {
			const after = rowOf(asKept(card, events(card.id)));
			return { after, plus: effective(events(card.id)) };
		}
		const { state, suspended } = before;
		// The learner's place for it stands above the deck's.
		const position = positionOf(events(card.id)) ?? card.position;
		const after = rowOf({ ...card, position, state, suspended }, isLost);
		const answers = effective(before.deckId === card.deckId ? [] : events(card.id));
		return { before, after, minus: answers, plus: answers };
	});
	await changeCards(
		db,
		changes.filter(({ before, after }) => !isSame(before, after))
	);
	return changes.map(({ after }) => after);
}

/** Cards that appear, as the log and the learner's marks have them. */
async function keptStates(db: Database, appearing: readonly CardId[]) {
	if (appearing.length === 0) return (card: Card) => card;
	const schedulers = await schedulersOf(db);
	const suspensions = await db.suspensions.bulkGet([...appearing]);
	const putAway = new Set(suspensions.flatMap((row) => (row?.value ? [row.card] : [])));
	return (card: Card, events: readonly ReviewEvent[]) =>
		folded({ ...card, suspended: putAway.has(card.id) }, events, schedulers);
}

type Pair = { readonly before?: CardRow; readonly card: Card; readonly isLost: boolean };

/** The cards that a note asks for beside those that it has. */
function pair(note: NoteRow, rows: readonly CardRow[]): Pair[] {
	const wanted = cardsOfRow(note);
	const ids = new Set(wanted.map(({ id }) => id));
	const kept = wanted.map((card) => {
		const before = rows.find(({ id }) => id === card.id);
		return { card, isLost: false, ...(before ? { before } : {}) };
	});
	const lost = rows
		.filter(({ id }) => !ids.has(id))
		.map((before) => ({
			before,
			card: { ...cardOf(before), ...note.placed.value },
			isLost: true
		}));
	return [...kept, ...lost];
}
