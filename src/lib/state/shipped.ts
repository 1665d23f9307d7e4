import { array, number, object, optional, parse, string, type InferOutput } from 'valibot';
import type { Deck } from '#lib/core/deck/deck.ts';
import { parseJson } from '#lib/core/exchange/json.ts';

const index = array(
	object({
		slug: string(),
		id: string(),
		title: string(),
		description: optional(string()),
		cards: number()
	})
);
/** A deck that comes with the app, as the list tells of it. */
export type Shipped = InferOutput<typeof index>[number];

async function get(url: string): Promise<Response> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${response.status}`);
	return response;
}

/** Both are files beside the app: the service worker keeps them for offline. `base` ends in a slash. */
export const fetchShipped = async (base: string): Promise<Shipped[]> =>
	parse(index, await (await get(`${base}decks/index.json`)).json());

export async function fetchShippedDeck(base: string, slug: string): Promise<Deck> {
	const file = `${slug}.json`;
	const { deck, findings } = parseJson(await (await get(`${base}decks/${file}`)).text(), file);
	if (!deck) throw new Error(findings[0]?.what ?? file);
	return deck;
}
