import type { DeckId, NoteId } from '../core/deck/note.ts';
import { withoutTags, withTags } from '../core/deck/tags.ts';
import type { ChangedNotes, Deed, NoteEdit, TagChange, Work } from './api.ts';
import { carried } from './carry-edit.ts';
import { found, write, type Context, type Pen } from './context.ts';
import type { DeckRow, Edit, NoteRow } from './database.ts';
import { infoOf, isLiving } from './deck-row.ts';
import { keepDeed, type Around, type Write } from './deed.ts';
import { Carrier, sourcesOf, withSources } from './carry-sources.ts';
import { inChunks } from './in-chunks.ts';
import { fitCards, noteTables, ordsTaken } from './note-cards.ts';
import { editsOf, indexed, isGone, mergeEdits, noteOf } from './note-row.ts';
import { notesIn } from './notes.ts';
import { rowsWhere } from './rows-where.ts';
import { keepWordings } from './wordings.ts';

/** A note after a change, and what of it was written. */
type Next = { readonly row: NoteRow; readonly writes: readonly Write[] };

export const tagNotes = (
	ctx: Context,
	ids: readonly NoteId[],
	{ add = [], remove = [] }: TagChange,
	work?: Work
): Promise<ChangedNotes> =>
	changeNotes(ctx, 'tag', ids, work, (pen) => {
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
	changeNotes(ctx, 'delete', ids, work, (pen) => {
		const deleted = { value: true, hlc: pen.hlc() };
		return {
			next: (row) => ({
				row: indexed({ ...row, deleted }),
				writes: [{ is: 'delete', note: row.id }]
			}),
			fitsCards: true
		};
	});

/** Each note with its own edit. */
export const editNotes = (
	ctx: Context,
	edits: ReadonlyMap<NoteId, NoteEdit>,
	work?: Work
): Promise<ChangedNotes> =>
	changeNotes(ctx, 'edit', [...edits.keys()], work, (pen) => {
		const hlc = pen.hlc();
		return {
			next(row, taken) {
				const made = editsOf(carried(noteOf(row), edits.get(row.id) ?? {}, taken(row.id)), hlc);
				if (made.length === 0) return undefined;
				return made.reduce<Next>(
					(so, edit) => {
						const { row, writes } = edited(so.row, edit);
						return { row, writes: [...so.writes, ...writes] };
					},
					{ row, writes: [] }
				);
			},
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
	changeNotes(ctx, 'move', ids, work, async (pen) => {
		const row = await ctx.db.decks.get(to);
		return moving(ctx, pen, ids, found(isLiving(row) ? row : undefined, `Deck ${to}`));
	});

/** How notes come to the end of a deck, which may be a new one. */
export async function moving(
	{ db }: Context,
	pen: Pen,
	ids: readonly NoteId[],
	target: DeckRow
): Promise<Plan> {
	const hlc = pen.hlc();
	const to = target.id;
	const sources = new Map((await db.decks.toArray()).map((deck) => [deck.id, sourcesOf(deck)]));
	const carrier = new Carrier(infoOf(target).sources);
	const last = await notesIn(db, to).last();
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
			if (carried.length === 0) return {};
			await db.decks.put(withSources(target, carried, hlc));
			return { carried: { deck: to, sources: carried.map(({ id }) => id) } };
		}
	};
}

function edited(row: NoteRow, after: Edit): Next {
	const before = row.edits.find(({ field }) => field === after.field);
	return {
		row: { ...row, edits: mergeEdits(row.edits, [after]) },
		writes: [{ is: 'edit', note: row.id, after, ...(before && { before }) }]
	};
}

/** The ords that a cloze note ever had a card for. */
type OrdsOf = (note: NoteId) => readonly number[];

export type Plan = {
	/** Undefined where nothing changes. */
	readonly next: (row: NoteRow, taken: OrdsOf) => Next | undefined;
	/** Whether the cards of a note change with it. */
	readonly fitsCards?: boolean;
	/** What it does to decks once the notes are changed. */
	readonly end?: () => Promise<Around>;
};

/** One deed over many notes: all of it, or nothing. Notes that are gone meanwhile are passed over. */
export const changeNotes = (
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
			const there = rows.filter((row) => !isGone(row));
			const taken = type === 'edit' ? await ordsTaken(db, there) : none;
			const changes = there.flatMap((before) => {
				const made = next(before, taken);
				return made ? [{ before, after: made.row, writes: made.writes }] : [];
			});
			const after = changes.map((change) => change.after);
			await db.notes.bulkPut(after);
			if (type === 'edit') await keepWordings(db, pen, changes);
			if (fitsCards) await fitCards(db, after);
			for (const { writes: made } of changes) writes.push(...made);
			notes += changes.length;
		});
		const around = await end?.();
		return { id: await keepDeed(db, pen, type, writes, around), notes };
	});
};

const none: OrdsOf = () => [];
