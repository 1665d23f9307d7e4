import type { DeckId, NoteId } from '../core/deck/note.ts';
import { read, write, type Context } from './context.ts';
import type { Database, DeckRow, NoteRow } from './database.ts';
import { hlcMs } from './hlc.ts';
import { isGone } from './note-row.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** Looked for so often; and an image that was just added may stand in a note that is not saved yet. */
const everyMs = 7 * dayMs;
/** So long after it was deleted a note still holds its images: by then nobody takes it back. */
const forgottenMs = 30 * dayMs;

const names = /media:([0-9a-f]{32}\.[a-z]{3,4})/g;

/**
 * Takes images off the device that nothing names any more: no note or earlier wording of one, no draft, decision, paper or entry kept aside, and none
 * of the texts `begun` that are still being written. Says how many. By itself it does nothing if it was done within a week.
 */
export async function sweepImages(
	ctx: Context,
	begun: readonly string[],
	isAsked = false
): Promise<number> {
	const now = ctx.now();
	const { db } = ctx;
	const unused = await read(
		ctx,
		[...watched(db), db.meta, db.media, db.decks, db.notes, db.wordings],
		async () => {
			const last = await db.meta.get('swept');
			if (!isAsked && last && last.key !== 'log' && now - Number(last.value) < everyMs)
				return undefined;
			const old = await db.media
				.where('addedAt')
				.below(now - everyMs)
				.primaryKeys();
			const unused = new Set<string>(old);
			if (unused.size === 0) return unused;
			const use = (thing: unknown) => {
				for (const [, name = ''] of JSON.stringify(thing).matchAll(names)) unused.delete(name);
			};
			begun.forEach(use);
			const removed = new Set<DeckId>();
			const over = new Set<NoteId>();
			await db.decks.each((deck) => {
				if (isForgotten(deck, now)) removed.add(deck.id);
			});
			await db.notes.each((note) => {
				const isOver = isGone(note) && isForgotten(note, now);
				if (isOver || removed.has(note.placed.value.deckId)) over.add(note.id);
				else use(note);
			});
			await db.wordings.each((row) => {
				if (!over.has(row.note)) use(row);
			});
			for (const table of watched(db)) await table.each(use);
			return unused;
		}
	);
	if (!unused) return 0;
	await write(ctx, [db.media], undefined, async () => {
		// What was added again meanwhile is wanted again.
		const still = await db.media
			.where('addedAt')
			.below(now - everyMs)
			.primaryKeys();
		await db.media.bulkDelete(still.filter((name) => unused.has(name)));
		await db.meta.put({ key: 'swept', value: now });
	});
	return unused.size;
}

const watched = (db: Database) => [db.drafts, db.decisions, db.papers, db.held];

const isForgotten = ({ deleted }: DeckRow | NoteRow, now: number): boolean =>
	deleted.value && hlcMs(deleted.hlc) < now - forgottenMs;
