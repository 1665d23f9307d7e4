import type { DeckId, NoteId } from '../core/deck/note.ts';
import type { Source } from '../core/deck/source.ts';
import { withoutTags, withTags } from '../core/deck/tags.ts';
import type { ChangedNotes, Deed, Share, TagChange } from './api.ts';
import { chunks } from './chunks.ts';
import { found, write, type Context, type Pen } from './context.ts';
import type { Edit, NoteRow } from './database.ts';
import { infoOf, isLiving, mergeSources } from './deck-row.ts';
import { keepDeed, type Write } from './deed.ts';
import { carriedSources } from './carry-sources.ts';
import { fitCards, noteTables } from './note-cards.ts';
import { indexed, isGone, mergeEdits, noteOf } from './note-row.ts';
import { notesIn } from './notes.ts';
import type { Register } from './register.ts';

/** A note after a change, and what of it was written. */
type Next = { readonly row: NoteRow; readonly writes: readonly Write[] };

export const tagNotes = (
	ctx: Context,
	ids: readonly NoteId[],
	{ add = [], remove = [] }: TagChange,
	onShare?: Share
): Promise<ChangedNotes> =>
	change(ctx, 'tag', ids, onShare, (pen) => {
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
	onShare?: Share
): Promise<ChangedNotes> =>
	change(ctx, 'delete', ids, onShare, (pen) => {
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
	onShare?: Share
): Promise<ChangedNotes> =>
	change(ctx, 'move', ids, onShare, async (pen) => {
		const hlc = pen.hlc();
		const rows = new Map((await ctx.db.decks.toArray()).map((deck) => [deck.id, deck]));
		const row = rows.get(to);
		const target = found(isLiving(row) ? row : undefined, `Deck ${to}`);
		const sources = new Map([...rows].map(([id, deck]) => [id, [...infoOf(deck).sources]]));
		const there = sources.get(to) ?? [];
		const fresh: Register<Source>[] = [];
		const last = await notesIn(ctx.db, to).last();
		let position = last?.position ?? -1;
		return {
			next(row) {
				const before = row.placed.value;
				if (before.deckId === to) return undefined;
				const { carried, evidence } = carriedSources(
					noteOf(row),
					sources.get(before.deckId) ?? [],
					there
				);
				there.push(...carried);
				fresh.push(...carried.map((value) => ({ value, hlc })));
				const after = { deckId: to, position: ++position };
				const moved: Next = {
					row: indexed({ ...row, placed: { value: after, hlc } }),
					writes: [{ is: 'place', note: row.id, before, after }]
				};
				if (!evidence) return moved;
				const renamed = edited(moved.row, { field: 'evidence', hlc, is: 'set', value: evidence });
				return { row: renamed.row, writes: [...moved.writes, ...renamed.writes] };
			},
			fitsCards: true,
			async end() {
				if (fresh.length === 0) return;
				const carried = mergeSources(target.carried ?? [], fresh);
				await ctx.db.decks.put({ ...target, carried });
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
	readonly end?: () => Promise<void>;
};

/** One deed over many notes: all of it, or nothing. Notes that are gone meanwhile are passed over. */
const change = (
	ctx: Context,
	type: Deed['type'],
	ids: readonly NoteId[],
	onShare: Share = () => undefined,
	plan: (pen: Pen) => Plan | Promise<Plan>
): Promise<ChangedNotes> => {
	const { db } = ctx;
	const unique = [...new Set(ids)];
	const told = { what: 'notes', notes: unique } as const;
	return write(ctx, [...noteTables(db), db.deeds], told, async (pen) => {
		const { next, fitsCards, end } = await plan(pen);
		const writes: Write[] = [];
		let notes = 0;
		let seen = 0;
		for (const chunk of chunks(unique)) {
			const rows = await db.notes.bulkGet([...chunk]);
			const changed = rows.flatMap((row) => (row && !isGone(row) ? (next(row) ?? []) : []));
			const after = changed.map(({ row }) => row);
			await db.notes.bulkPut(after);
			if (fitsCards) await fitCards(db, after);
			for (const { writes: made } of changed) writes.push(...made);
			notes += changed.length;
			seen += chunk.length;
			onShare(seen / unique.length);
		}
		await end?.();
		return { id: await keepDeed(db, pen, type, writes), notes };
	});
};
