import type { Deck } from '../deck/deck.ts';
import { parseMarkdown } from '../deck/markdown/parse.ts';
import { printMarkdown } from '../deck/markdown/print.ts';
import type { ReadDeck } from '../deck/read-deck.ts';
import { parseJson, printJson } from './json.ts';

/** A way to write a deck down. Reading never throws; printing and reading again gives the same deck. */
export type Format = {
	readonly parse: (text: string, file?: string) => ReadDeck;
	readonly print: (deck: Deck) => string;
};

/** The formats by the ending of a file's name. */
export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
	['.md', { parse: parseMarkdown, print: printMarkdown }],
	['.json', { parse: parseJson, print: printJson }]
]);

/** The format of a file, by its name; `Deck.MD` is Markdown too. */
export function formatOf(name: string): Format | undefined {
	const dot = name.lastIndexOf('.');
	return dot < 0 ? undefined : formats.get(name.slice(dot).toLowerCase());
}
