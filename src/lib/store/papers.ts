import type { Blueprint } from '../core/exam/blueprint.ts';
import { questionsOf, type Paper, type PaperId } from '../core/exam/paper.ts';
import type { KeptPaper, PaperInfo } from './api.ts';
import { read, write, type Context, type Pen } from './context.ts';
import type { Database, PaperRow, SittingRow } from './database.ts';
import { sound } from './draft-schema.ts';
import { paperRowSchema } from './exam-schema.ts';
import { without } from './without.ts';

/** The papers that are there and can be read. Runs within a transaction over papers. */
export async function papersIn(db: Database): Promise<(PaperRow & { readonly paper: Paper })[]> {
	const rows = sound(paperRowSchema, await db.papers.toArray());
	return rows.flatMap((row) => (row.paper ? [{ ...row, paper: row.paper }] : []));
}

/** Runs within a transaction over papers. */
export const paperRow = async (db: Database, id: PaperId): Promise<PaperRow | undefined> =>
	sound(paperRowSchema, [await db.papers.get(id)])[0];

export const savePaper = (ctx: Context, paper: Paper, blueprint?: Blueprint): Promise<void> =>
	write(ctx, [ctx.db.papers], { what: 'papers' }, async (pen) => {
		await ctx.db.papers.put({
			id: paper.id,
			madeAt: pen.now,
			paper,
			...(blueprint && { blueprint }),
			deleted: { value: false, hlc: pen.hlc() }
		});
	});

export const papers = (ctx: Context): Promise<readonly PaperInfo[]> =>
	read(ctx, [ctx.db.papers], async () =>
		(await papersIn(ctx.db))
			.sort((a, b) => b.madeAt - a.madeAt)
			.map(({ id, madeAt, paper }) => ({
				id,
				title: paper.title,
				minutes: paper.minutes,
				madeAt,
				questions: questionsOf(paper).length
			}))
	);

export const paper = (ctx: Context, id: PaperId): Promise<KeptPaper | undefined> =>
	read(ctx, [ctx.db.papers], async () => {
		const row = await paperRow(ctx.db, id);
		if (!row?.paper) return undefined;
		const { paper, blueprint, madeAt } = row;
		return { paper, madeAt, ...(blueprint && { blueprint }) };
	});

const tables = ({ papers, sittings, taps, returns }: Database) => [papers, sittings, taps, returns];

export const deletePaper = (ctx: Context, id: PaperId): Promise<void> =>
	write(ctx, tables(ctx.db), { what: 'papers' }, async (pen) => {
		const row = await ctx.db.papers.get(id);
		if (!row) return;
		const deleted = { value: true, hlc: pen.hlc() };
		await ctx.db.papers.put({ ...without(row, 'paper', 'blueprint'), deleted });
		for (const sitting of await ctx.db.sittings.where('paper').equals(id).toArray())
			await endSitting(ctx.db, sitting, pen);
		for (const { name } of await ctx.db.returns.where('paper').equals(id).toArray())
			await ctx.db.returns.put({ paper: id, name, value: 'none', hlc: pen.hlc() });
	});

/** Its taps go, that it was deleted stays known. Runs within a transaction over sittings and taps. */
export async function endSitting(db: Database, row: SittingRow, pen: Pen): Promise<void> {
	await db.sittings.put({ ...row, deleted: { value: true, hlc: pen.hlc() } });
	await db.taps.where('[sitting+n]').between([row.id], [row.id, []]).delete();
}
