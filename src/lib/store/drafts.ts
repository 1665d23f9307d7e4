import type { Deck } from '../core/deck/deck.ts';
import type { NoteId } from '../core/deck/note.ts';
import type { Document } from '../core/document/document.ts';
import type { Decision, Draft, DraftId, DraftInfo, NewDraft } from './api.ts';
import { found, read, write, type Context, type Pen } from './context.ts';
import type { Database, DecisionRow, DraftRow } from './database.ts';
import { without } from './without.ts';

const tables = ({ drafts, decisions }: Database) => [drafts, decisions];

const decisionsOf = (db: Database, id: DraftId) =>
	db.decisions.where('[draft+note]').between([id], [id, []]);

const decided = (rows: readonly DecisionRow[]): ReadonlyMap<NoteId, Decision> =>
	new Map(rows.flatMap(({ note, decision }) => (decision ? [[note, decision] as const] : [])));

export const saveDraft = (
	ctx: Context,
	{ document, deck, survey, aliases = [], decisions: given = new Map(), isAnew }: NewDraft
): Promise<Draft> =>
	write(ctx, tables(ctx.db), { what: 'drafts' }, async (pen) => {
		const { drafts } = ctx.db;
		const rows = (await drafts.toArray()).filter((row) => row.document === document && row.deck);
		// What another tab decided meanwhile is known to nobody but the replaced draft.
		const kept = isAnew ? [] : await Promise.all(rows.map((row) => keptOf(ctx.db, row, deck)));
		const decisions = new Map([...kept.flat(), ...given]);
		for (const row of rows) await end(ctx.db, row, pen);
		const id = pen.id() as DraftId;
		const deleted = { value: false, hlc: pen.hlc() };
		const draft = { id, document, madeAt: pen.now, deck, aliases, ...(survey && { survey }) };
		await drafts.add({ ...draft, deleted });
		const decided = [...decisions].map(([note, decision]) => ({
			draft: id,
			note,
			hlc: pen.hlc(),
			decision
		}));
		await ctx.db.decisions.bulkAdd(decided);
		return { ...draft, decisions };
	});

/** What was decided in a draft on what another deck asks as well, and on the person's own cards. */
async function keptOf(db: Database, row: DraftRow, { notes }: Deck) {
	const candidates = new Set(row.deck?.notes.map(({ id }) => id));
	const asked = new Set(notes.map(({ id }) => id));
	const made = decided(await decisionsOf(db, row.id).toArray());
	return [...made].filter(([note]) => asked.has(note) || !candidates.has(note));
}

/** The candidates go, that the draft was ended stays known. */
async function end(db: Database, row: DraftRow, pen: Pen) {
	const deleted = { value: true, hlc: pen.hlc() };
	await db.drafts.put({ ...without(row, 'deck', 'survey', 'aliases'), deleted });
	await decisionsOf(db, row.id).delete();
}

export const drafts = (ctx: Context): Promise<readonly DraftInfo[]> =>
	read(ctx, tables(ctx.db), async () => {
		const rows = (await ctx.db.drafts.toArray()).sort((a, b) => b.madeAt - a.madeAt);
		const infos = rows.map(async ({ id, document, madeAt, deck, finished }) => {
			if (!deck || finished?.value) return [];
			const ids = new Set(deck.notes.map((note) => note.id));
			const made = decided(await decisionsOf(ctx.db, id).toArray());
			const done = [...made].filter(([note, { type }]) => ids.has(note) && type !== 'later');
			const { title, notes } = deck;
			return [{ id, document, madeAt, title, candidates: notes.length, decided: done.length }];
		});
		return (await Promise.all(infos)).flat();
	});

export const draft = (ctx: Context, id: DraftId): Promise<Draft | undefined> =>
	read(ctx, tables(ctx.db), async () => {
		const row = await ctx.db.drafts.get(id);
		return row && whole(ctx.db, row);
	});

export const draftOf = (ctx: Context, document: Document['id']): Promise<Draft | undefined> =>
	read(ctx, tables(ctx.db), async () => {
		const rows = await ctx.db.drafts.toArray();
		const [latest] = rows
			.filter((row) => row.document === document && row.deck)
			.sort((a, b) => b.madeAt - a.madeAt);
		return latest && whole(ctx.db, latest);
	});

async function whole(db: Database, row: DraftRow): Promise<Draft | undefined> {
	const { id, document, madeAt, deck, survey, aliases = [] } = row;
	if (!deck) return undefined;
	const decisions = decided(await decisionsOf(db, id).toArray());
	return { id, document, madeAt, deck, ...(survey && { survey }), aliases, decisions };
}

export const decide = (
	ctx: Context,
	id: DraftId,
	note: NoteId,
	decision: Decision | undefined
): Promise<void> =>
	write(ctx, tables(ctx.db), { what: 'drafts' }, async (pen) => {
		const draft = found(await inPlaceOf(ctx.db, id, note, decision), `Draft ${id}`);
		const row = { draft, note, hlc: pen.hlc() };
		await ctx.db.decisions.put(decision ? { ...row, decision } : row);
	});

/** The draft, or the one that another tab replaced it with, if that asks the same. */
async function inPlaceOf(
	db: Database,
	id: DraftId,
	note: NoteId,
	decision: Decision | undefined
): Promise<DraftId | undefined> {
	const row = await db.drafts.get(id);
	if (!row || row.deck) return row?.id;
	const [next] = (await db.drafts.toArray())
		.filter((other) => other.document === row.document && other.deck)
		.sort((a, b) => b.madeAt - a.madeAt);
	const isAsked = next?.deck?.notes.some((other) => other.id === note);
	return isAsked || editedBy(decision)?.tier === 'manual' ? next?.id : undefined;
}

const editedBy = (decision: Decision | undefined) => {
	if (decision?.type === 'edit') return decision.note;
	return decision && 'edited' in decision ? decision.edited : undefined;
};

export const finishDraft = (ctx: Context, id: DraftId): Promise<void> =>
	write(ctx, tables(ctx.db), { what: 'drafts' }, async (pen) => {
		const row = await ctx.db.drafts.get(id);
		if (row?.deck) await ctx.db.drafts.put({ ...row, finished: { value: true, hlc: pen.hlc() } });
	});

export const deleteDraft = (ctx: Context, id: DraftId): Promise<void> =>
	write(ctx, tables(ctx.db), { what: 'drafts' }, async (pen) => {
		const row = await ctx.db.drafts.get(id);
		if (row?.deck) await end(ctx.db, row, pen);
	});
