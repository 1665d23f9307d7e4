import type { DeckId } from '../core/deck/note.ts';
import { shortTitle } from '../core/deck/title.ts';
import type { OwnRules } from '../core/schedule/preset.ts';
import { schedulerOf } from '../core/schedule/scheduler.ts';
import type { DeckEdit } from './api.ts';
import { found, write, type Context, type Pen } from './context.ts';
import type { DeckRow } from './database.ts';
import { StoreError } from './error.ts';

export const editDeck = (ctx: Context, id: DeckId, edit: DeckEdit): Promise<void> => {
	if (edit.title?.trim() === '')
		return Promise.reject(new StoreError('invalid', 'A deck needs a title'));
	return change(ctx, id, (pen) => {
		const hlc = pen.hlc();
		return Object.fromEntries(
			Object.entries(trimmed(edit)).map(([field, value]) => [field, { value, hlc }])
		);
	});
};

const trimmed = ({ title, authors, ...texts }: DeckEdit): DeckEdit => ({
	...(title !== undefined && { title: shortTitle(title.trim()) }),
	...(authors && { authors: authors.map((name) => name.trim()).filter((name) => name !== '') }),
	...Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text.trim()]))
});

export const setPreset = (ctx: Context, id: DeckId, rules: OwnRules): Promise<void> => {
	try {
		schedulerOf(rules);
	} catch (cause) {
		return Promise.reject(new StoreError('invalid', (cause as Error).message, { cause }));
	}
	return change(ctx, id, (pen) => ({ preset: { value: rules, hlc: pen.hlc() } }));
};

export const deleteDeck = (ctx: Context, id: DeckId): Promise<void> =>
	change(ctx, id, (pen) => ({ deleted: { value: true, hlc: pen.hlc() } }));

export const restoreDeck = (ctx: Context, id: DeckId): Promise<void> =>
	change(ctx, id, (pen) => ({ deleted: { value: false, hlc: pen.hlc() } }));

const change = (ctx: Context, id: DeckId, fields: (pen: Pen) => Partial<DeckRow>): Promise<void> =>
	write(ctx, [ctx.db.decks], { what: 'decks', deckId: id, notes: [] }, async (pen) => {
		const row = found(await ctx.db.decks.get(id), `Deck ${id}`);
		await ctx.db.decks.put({ ...row, ...fields(pen) });
	});
