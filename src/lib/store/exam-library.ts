import type { StudyDay } from '../core/schedule/day.ts';
import type { ExamLibrary } from '../core/schedule/exam-day/situation.ts';
import { effective } from '../core/schedule/standing.ts';
import { cardOf, isRemoved } from './card-row.ts';
import { Database } from './database.ts';
import { isLiving } from './deck-row.ts';
import { storeError } from './error.ts';
import { keptSets } from './fitted.ts';
import { isReview } from './log.ts';
import type { LookingBack } from './look-back.ts';
import { noteOf } from './note-row.ts';
import { isSoundCard, isSoundNote } from './sound.ts';

/** As far back as answers say how fast a learner is, and what they keep of their plans. */
const lookBackDays = 30;

/**
 * All that a plan for exams is worked out from, read through a connection of its own: for a worker, so that a large
 * library stops no page. Rejects with a `StoreError`.
 */
export async function readExamLibrary(
	{ name, indexedDB, keyRange }: Omit<LookingBack, 'dayOf'>,
	today: StudyDay
): Promise<ExamLibrary> {
	const db = new Database(name, { indexedDB, IDBKeyRange: keyRange });
	try {
		await db.open();
		const tables = [db.events, db.cards, db.notes, db.decks, db.meta];
		return await db.transaction('r', tables, () => libraryOf(db, today));
	} catch (error) {
		throw storeError(error);
	} finally {
		db.close();
	}
}

async function libraryOf(db: Database, today: StudyDay): Promise<ExamLibrary> {
	const [events, cards, notes, decks, sets] = await Promise.all([
		db.events
			.where('day')
			.aboveOrEqual(today - lookBackDays)
			.toArray(),
		db.cards.toArray(),
		db.notes.toArray(),
		db.decks.toArray(),
		keptSets(db)
	]);
	const living = new Set(decks.filter(isLiving).map(({ id }) => id));
	const said = new Map(
		notes.filter(isSoundNote).map((row) => {
			const { tags, topic } = noteOf(row);
			return [row.id, { tags, ...(topic !== undefined && { topic }) }];
		})
	);
	return {
		cards: cards
			.filter((row) => isSoundCard(row) && !isRemoved(row) && living.has(row.deckId))
			.map((row) => ({ card: cardOf(row), ...(said.get(row.noteId) ?? { tags: [] }) })),
		answers: effective(events.filter(isReview)),
		sets
	};
}
