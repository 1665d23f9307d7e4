import { deckOrder, orderings, type Order } from '#lib/core/find/order.ts';

/** What the browser of cards shows: a search as it is written, and an order. */
export type Place = { readonly text: string; readonly order: Order };

/** The place that an address names; what can't be read of it is as without. */
export function placeIn(params: URLSearchParams): Place {
	const by = orderings.find((each) => each === params.get('by')) ?? deckOrder.by;
	return { text: params.get('q') ?? '', order: { by, isDescending: params.has('down') } };
}

/** The place as the search part of an address, without the question mark. */
export function addressOf({ text, order: { by, isDescending } }: Place): string {
	const params = new URLSearchParams();
	if (text !== '') params.set('q', text);
	if (by !== deckOrder.by) params.set('by', by);
	if (isDescending) params.set('down', '');
	return params.toString();
}
