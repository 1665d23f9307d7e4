import * as v from 'valibot';
import type { Document } from '../core/document/document.ts';
import type { DocumentInfo } from './api.ts';
import { read, write, type Context } from './context.ts';
import { contentSchema, documentSchema, sound } from './draft-schema.ts';

export const saveDocument = (ctx: Context, document: Document): Promise<void> =>
	write(ctx, [ctx.db.documents, ctx.db.texts], { what: 'documents' }, async (pen) => {
		const { id, text, blocks, ...info } = document;
		const deleted = { value: false, hlc: pen.hlc() };
		const row = { id, openedAt: pen.now, info, length: text.length, deleted };
		await ctx.db.documents.put(row);
		await ctx.db.texts.put({ id, text, blocks });
	});

export const documents = (ctx: Context): Promise<readonly DocumentInfo[]> =>
	read(ctx, [ctx.db.documents], async () => {
		const rows = sound(documentSchema, await ctx.db.documents.toArray());
		return rows
			.filter(({ deleted }) => !deleted.value)
			.sort((a, b) => b.openedAt - a.openedAt)
			.map(({ id, info, openedAt, length }) => ({ id, ...info, openedAt, length }));
	});

export const document = (ctx: Context, id: Document['id']): Promise<Document | undefined> =>
	read(ctx, [ctx.db.documents, ctx.db.texts], async () => {
		const [row] = sound(documentSchema, [await ctx.db.documents.get(id)]);
		const content = v.safeParse(contentSchema, await ctx.db.texts.get(id));
		return row && content.success ? { ...row.info, id, ...content.output } : undefined;
	});

export const words = (ctx: Context, id: Document['id']): Promise<string | undefined> =>
	read(ctx, [ctx.db.texts], async () => {
		const text: unknown = (await ctx.db.texts.get(id))?.text;
		return typeof text === 'string' ? text : undefined;
	});

/** Takes the text off the device at once; that it was deleted stays known. */
export const deleteDocument = (ctx: Context, id: Document['id']): Promise<void> =>
	write(ctx, [ctx.db.documents, ctx.db.texts], { what: 'documents' }, async (pen) => {
		const row = await ctx.db.documents.get(id);
		if (!row) return;
		await ctx.db.documents.put({ ...row, info: {}, deleted: { value: true, hlc: pen.hlc() } });
		await ctx.db.texts.delete(id);
	});
