import * as v from 'valibot';
import type { Deck } from '../../deck/deck.ts';
import { headSchema } from '../../deck/schema.ts';
import { storable } from './own-types.ts';
import type { AnkiDeck } from './rows.ts';

/** What Hafiza writes of a deck beside its name, and where the deck stood among the others. */
export const deckDetails = ({ notes: _, ...head }: Deck, name: string, at: number): string =>
	JSON.stringify({ name, at, head });

const detailsSchema = v.object({ name: v.string(), at: v.number(), head: headSchema });

/** A deck that Hafiza wrote, without its notes; undefined for every other. */
export function readDetails(
	row: AnkiDeck
): { readonly at: number; readonly head: Omit<Deck, 'notes'> } | undefined {
	if (row.details === undefined) return undefined;
	try {
		const read = v.safeParse(detailsSchema, JSON.parse(row.details));
		if (!read.success) return undefined;
		const { name, at, head } = read.output;
		return { at, head: name === row.name ? head : { ...head, title: row.name } };
	} catch {
		return undefined;
	}
}

/** Names that Anki takes: none empty, none twice. */
export function deckNames(decks: readonly Deck[]): string[] {
	const taken = new Set<string>();
	return decks.map(({ title }) => {
		const parts = storable(title)
			.split('::')
			.map((part) => part.replace(/\s+/g, ' ').trim())
			.filter((part) => part !== '');
		const name = parts.join('::') || 'Hafiza';
		let free = name;
		for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${name} (${i})`;
		taken.add(free.toLowerCase());
		return free;
	});
}
