import type { DamagedDeck } from './api.ts';
import { read, type Context } from './context.ts';
import { isSoundDeck } from './sound.ts';

type Parts = Readonly<Record<string, unknown>>;
const partsOf = (value: unknown): Parts => Object(value) as Parts;

export const damagedDecks = (ctx: Context): Promise<readonly DamagedDeck[]> =>
	read(ctx, [ctx.db.decks], async () => {
		const rows = (await ctx.db.decks.toArray()).filter((row) => !isSoundDeck(row));
		return rows.flatMap((row) => {
			const { title, published, deleted } = row as unknown as Parts;
			if (partsOf(deleted)['value'] === true) return [];
			const names = [partsOf(title)['value'], partsOf(partsOf(published)['value'])['title']];
			const name = names.find((each) => typeof each === 'string' && each !== '');
			return { id: row.id, ...(typeof name === 'string' && { title: name }) };
		});
	});
