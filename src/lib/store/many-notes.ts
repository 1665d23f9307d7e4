import type { DeckId, NoteId } from '../core/deck/note.ts';
import { withoutTags, withTags } from '../core/deck/tags.ts';
import type { ChangedNotes, Deed, TagChange, Work } from './api.ts';
import { found, write, type Context, type Pen } from './context.ts';
import type { Edit, NoteRow } from './database.ts';
import { infoOf, isLiving } from './deck-row.ts';
import { keepDeed, type Carried, type Write } from './deed.ts';
import { Carrier, sourcesOf, withSources } from './carry-sources.ts';
import { inChunks } from './in-chunks.ts';
import { fitCards, noteTables } from './note-cards.ts';
import { indexed, isGone, mergeEdits, noteOf } from './note-row.ts';
import { notesIn } from './notes.ts';
import { rowsWhere } from './rows-where.ts';

/** A note after a change, and what of it was written. */
type Next = { readonly row: NoteRow; readonly writes: readonly Write[] };

export const tagNotes = (
	ctx: Context,
	ids: readonly NoteId[],
	{ add = [], remove = [] }: TagChange,
	work?: Work
): Promise<ChangedNotes> =>
	change(ctx, 'tag', ids, work, (pen) => {
		const hlc = pen.hlc();
		return {
			next(row) {
				const { tags } = noteOf(row);
				const value = withTags(withoutTags(tags, remove), add);
				return value === tags ? undefined : edited(row, { field: 'tags', hlc, is: 'set', value });
			}
		};
	});

export const deleteNotes = (
	ctx: Context,
	ids: readonly NoteId[],
	work?: Work
): Promise<ChangedNotes> =>
	change(ctx, 'delete', ids, work, (pen) => {
		const deleted = { value: true, hlc: pen.hlc() };
		return {
			next: (row) => ({
				row: indexed({ ...row, deleted }),
				writes: [{ is: 'delete', note: row.id }]
			}),
			fitsCards: true
		};
	});

/** To the end of another deck, in the order that is given, with the sources that prove them. */
export const moveNotes = (
	ctx: Context,
	ids: readonly NoteId[],
	to: DeckId,
	work?: Work
): Promise<ChangedNotes> =>
	change(ctx, 'move', ids, work, async (pen) => {
		const hlc = pen.hlc();
		const decks = await ctx.db.decks.toArray();
		const row = decks.find(({ id }) => id === to);
		const target = found(isLiving(row) ? row : undefined, `Deck ${to}`);
		const sources = new Map(decks.map((deck) => [deck.id, sourcesOf(deck)]));
		const carrier = new Carrier(infoOf(target).sources);
		const last = await notesIn(ctx.db, to).last();
		const end = (last?.position ?? -1) + 1;
		const places = new Map([...new Set(ids)].map((id, i) => [id, end + i]));
		return {
			next(row) {
				const before = row.placed.value;
				const from = sources.get(before.deckId);
				if (before.deckId === to || !from) return undefined;
				const after = { deckId: to, position: places.get(row.id) ?? end };
				const moved: Next = {
					row: indexed({ ...row, placed: { value: after, hlc } }),
					writes: [{ is: 'place', note: row.id, before, after }]
				};
				const evidence = carrier.carry(noteOf(row).evidence, from);
				if (!evidence) return moved;
				const renamed = edited(moved.row, { field: 'evidence', hlc, is: 'set', value: evidence });
				return { row: renamed.row, writes: [...moved.writes, ...renamed.writes] };
			},
			fitsCards: true,
			async end() {
				const { carried } = carrier;
				if (carried.length === 0) return undefined;
				await ctx.db.decks.put(withSources(target, carried, hlc));
				return { deck: to, sources: carried.map(({ id }) => id) };
			}
		};
	});

function edited(row: NoteRow, after: Edit): Next {
	const before = row.edits.find(({ field }) => field === after.field);
	return {
		row: { ...row, edits: mergeEdits(row.edits, [after]) },
		writes: [{ is: 'edit', note: row.id, after, ...(before && { before }) }]
	};
}

type Plan = {
	/** Undefined where nothing changes. */
	readonly next: (row: NoteRow) => Next | undefined;
	/** Whether the cards of a note change with it. */
	readonly fitsCards?: boolean;
	/** Gives the sources that it put into a deck. */
	readonly end?: () => Promise<Carried | undefined>;
};

/** One deed over many notes: all of it, or nothing. Notes that are gone meanwhile are passed over. */
const change = (
	ctx: Context,
	type: Deed['type'],
	ids: readonly NoteId[],
	work: Work = {},
	plan: (pen: Pen) => Plan | Promise<Plan>
): Promise<ChangedNotes> => {
	const { db } = ctx;
	const unique = [...new Set(ids)];
	const told = { what: 'notes', notes: unique } as const;
	return write(ctx, [...noteTables(db), db.deeds], told, async (pen) => {
		const { next, fitsCards, end } = await plan(pen);
		const writes: Write[] = [];
		let notes = 0;
		await inChunks([...unique].sort(), work, async (chunk) => {
			const rows = await rowsWhere(db.notes, ':id', chunk);
			const changed = rows.flatMap((row) => (isGone(row) ? [] : (next(row) ?? [])));
			const after = changed.map(({ row }) => row);
			await db.notes.bulkPut(after);
			if (fitsCards) await fitCards(db, after);
			for (const { writes: made } of changed) writes.push(...made);
			notes += changed.length;
		});
		const carried = await end?.();
		return { id: await keepDeed(db, pen, type, writes, carried), notes };
	});
};
