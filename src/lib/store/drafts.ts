import type { Deck } from '../core/deck/deck.ts';
import type { NoteId } from '../core/deck/note.ts';
import type { Document } from '../core/document/document.ts';
import type { DamagedDraft, Decision, Draft, DraftId, DraftInfo, NewDraft } from './api.ts';
import { found, read, write, type Context, type Pen } from './context.ts';
import type { Database, DraftRow } from './database.ts';
import { decisionRowSchema, draftSchema, sound, titleOf } from './draft-schema.ts';
import { without } from './without.ts';

const tables = ({ drafts, decisions }: Database) => [drafts, decisions];

const decisionsOf = (db: Database, id: DraftId) =>
	db.decisions.where('[draft+note]').between([id], [id, []]);

const decided = (rows: readonly unknown[]): ReadonlyMap<NoteId, Decision> =>
	new Map(
		sound(decisionRowSchema, rows).flatMap(({ note, decision }) =>
			decision ? [[note, decision] as const] : []
		)
	);

/** A row as it was kept, and as it is read: not at all if it is damaged. */
const rowsOf = async (db: Database): Promise<{ kept: DraftRow; row: DraftRow | undefined }[]> =>
	(await db.drafts.toArray()).map((kept) => ({ kept, row: sound(draftSchema, [kept])[0] }));

const readRows = async (db: Database): Promise<DraftRow[]> =>
	(await rowsOf(db)).flatMap(({ row }) => row ?? []);

const readRow = async (db: Database, id: DraftId): Promise<DraftRow | undefined> =>
	sound(draftSchema, [await db.drafts.get(id)])[0];

export const saveDraft = (
	ctx: Context,
	{ document, deck, survey, aliases = [], decisions: given = new Map(), isAnew }: NewDraft
): Promise<Draft> =>
	write(ctx, tables(ctx.db), { what: 'drafts' }, async (pen) => {
		const { drafts } = ctx.db;
		const same = (await rowsOf(ctx.db)).filter(({ kept }) => kept.document === document);
		const rows = same.filter(({ row }) => !row || row.deck);
		// What another tab decided meanwhile is known to nobody but the replaced draft.
		const kept = isAnew
			? []
			: await Promise.all(rows.map(({ kept, row }) => keptOf(ctx.db, kept.id, row, deck)));
		const decisions = new Map([...kept.flat(), ...given]);
		for (const { kept, row } of rows) await end(ctx.db, kept.id, row, pen);
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
async function keptOf(db: Database, id: DraftId, row: DraftRow | undefined, { notes }: Deck) {
	const candidates = row && new Set(row.deck?.notes.map(({ id }) => id));
	const asked = new Set(notes.map(({ id }) => id));
	const made = decided(await decisionsOf(db, id).toArray());
	return [...made].filter(
		([note, decision]) =>
			asked.has(note) ||
			(candidates ? !candidates.has(note) : editedBy(decision)?.tier === 'manual')
	);
}

/** The candidates go, that the draft was ended stays known; of a damaged row nothing stays. */
async function end(db: Database, id: DraftId, row: DraftRow | undefined, pen: Pen) {
	const deleted = { value: true, hlc: pen.hlc() };
	if (row) await db.drafts.put({ ...without(row, 'deck', 'survey', 'aliases'), deleted });
	else await db.drafts.delete(id);
	await decisionsOf(db, id).delete();
}

export const drafts = (ctx: Context): Promise<readonly DraftInfo[]> =>
	read(ctx, tables(ctx.db), async () => {
		const rows = (await readRows(ctx.db)).sort((a, b) => b.madeAt - a.madeAt);
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

export const damagedDrafts = (ctx: Context): Promise<readonly DamagedDraft[]> =>
	read(ctx, [ctx.db.drafts, ctx.db.documents], async () => {
		const damaged = (await rowsOf(ctx.db)).filter(({ row }) => !row);
		return Promise.all(
			damaged.map(async ({ kept }): Promise<DamagedDraft> => {
				const document: unknown = kept.document;
				if (typeof document !== 'string') return { id: kept.id };
				const title = titleOf(kept) ?? titleOf(await ctx.db.documents.get(document));
				return { id: kept.id, document, ...(title !== undefined && { title }) };
			})
		);
	});

export const draft = (ctx: Context, id: DraftId): Promise<Draft | undefined> =>
	read(ctx, tables(ctx.db), async () => {
		const row = await readRow(ctx.db, id);
		return row && whole(ctx.db, row);
	});

export const draftOf = (ctx: Context, document: Document['id']): Promise<Draft | undefined> =>
	read(ctx, tables(ctx.db), async () => {
		const [latest] = (await readRows(ctx.db))
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
	const [next] = (await readRows(db))
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
		const row = await readRow(ctx.db, id);
		if (!row || row.deck) await end(ctx.db, id, row, pen);
	});
