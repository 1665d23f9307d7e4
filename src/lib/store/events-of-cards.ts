import type { CardId } from '../core/deck/note.ts';
import type { Database } from './database.ts';
import { groupByCard, type EventsOf } from './log.ts';
import { rowsWhere } from './rows-where.ts';

/** Runs within a transaction over events. */
export const eventsOfCards = async (db: Database, cards: readonly CardId[]): Promise<EventsOf> =>
	groupByCard(await rowsWhere(db.events, 'card', cards));
