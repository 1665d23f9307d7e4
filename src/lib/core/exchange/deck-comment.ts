import * as v from 'valibot';
import type { Deck } from '../deck/deck.ts';
import { headSchema } from '../deck/schema.ts';
import { parsed } from './table/parsed.ts';

type Head = Omit<Deck, 'notes'>;

/** What other programs have no place for, in a comment that they pass over. */
export function printDeckComment(deck: Deck): string {
	const { notes: _, ...head } = deck;
	return `hafiza-deck ${JSON.stringify(head).replaceAll('--', '-\\u002d')}`;
}

export function readDeckComment(comment: string): Head | undefined {
	const [, json] = /^\s*(?:\/\/)?\s*hafiza-deck (.*)$/s.exec(comment) ?? [];
	const result = v.safeParse(headSchema, json === undefined ? undefined : parsed(json));
	return result.success ? result.output : undefined;
}
