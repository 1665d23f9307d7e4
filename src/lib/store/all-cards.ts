import type { Card } from '../core/schedule/card.ts';
import { cardOf, isRemoved } from './card-row.ts';
import { read, type Context } from './context.ts';
import { livingDecks } from './deck-row.ts';
import { isSoundCard } from './sound.ts';

export const allCards = (ctx: Context): Promise<readonly Card[]> =>
	read(ctx, [ctx.db.decks, ctx.db.cards], async () => {
		const decks = new Set((await livingDecks(ctx.db)).map(({ id }) => id));
		const rows = await ctx.db.cards.toArray();
		return rows
			.filter((row) => !isRemoved(row) && isSoundCard(row) && decks.has(row.deckId))
			.map(cardOf);
	});
