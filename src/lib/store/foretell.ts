import * as v from 'valibot';
import type { UndoEvent } from '../core/schedule/review.ts';
import type { Counts } from './api.ts';
import type { Database } from './database.ts';
import { draftSchema } from './draft-schema.ts';
import type { Library } from './library.ts';
import { mergedRows } from './merge.ts';
import { isSame } from './same.ts';
import { without } from './without.ts';

type Changes = Omit<Counts, 'media'>;
const none: Changes = {
	decks: 0,
	notes: 0,
	events: 0,
	documents: 0,
	drafts: 0,
	settings: 0,
	papers: 0,
	sittings: 0
};
const mortal = ['decks', 'notes', 'documents', 'drafts', 'papers', 'sittings'] as const;

/**
 * What of this library would be another or gone once that one is merged into it; answers are gone that it takes back.
 * Runs within a transaction over `baseTables`.
 */
export async function foretell(
	db: Database,
	library: Library
): Promise<{ readonly changes: Changes; readonly removes: Changes }> {
	const changes = { ...none };
	const removes = { ...none };
	const drafts = await db.drafts.bulkGet(library.drafts.map(({ id }) => id));
	const others = {
		...library,
		// What can't be read here gives way.
		drafts: library.drafts.filter((_, i) => !drafts[i] || v.is(draftSchema, drafts[i])),
		documents: library.documents.map((entry) => without(entry, 'content'))
	};
	for (const table of mortal)
		for (const { mine, next } of await mergedRows(db, table, others[table])) {
			if (!mine || (mine.deleted.value && next.deleted.value)) continue;
			if (next.deleted.value) removes[table]++;
			else changes[table]++;
		}
	for (const { mine, next } of await mergedRows(db, 'settings', library.settings))
		if (mine && !isSame(mine.value, next.value)) changes.settings++;
	const undos = library.events.flatMap(({ id, ...event }) =>
		event.type === 'undo' ? [{ id, undoes: (event as unknown as UndoEvent).undoes }] : []
	);
	const known = await db.events.bulkGet(undos.map(({ id }) => id));
	const undone = new Set(undos.filter((_, i) => !known[i]).map(({ undoes }) => undoes));
	const mine = await db.events.bulkGet([...undone]);
	removes.events = mine.filter((event) => event?.type === 'grade').length;
	return { changes, removes };
}
