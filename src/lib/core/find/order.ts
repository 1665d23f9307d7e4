/** What found cards can be put in order by. */
export const orderings = [
	'deck',
	'text',
	'due',
	'added',
	'stability',
	'difficulty',
	'retrievability',
	'lapses'
] as const;
export type Ordering = (typeof orderings)[number];

/** Cards that have no such thing yet come last either way. */
export type Order = { readonly by: Ordering; readonly isDescending: boolean };

/** As the decks have them. */
export const deckOrder: Order = { by: 'deck', isDescending: false };
