import { parseMarkdown } from '../deck/markdown/parse.ts';
import { printMarkdown } from '../deck/markdown/print.ts';
import type { Finding } from '../text/finding.ts';
import { deckAsCollection, type Collection, type ReadCollection } from './collection.ts';
import { parseJson, printJson } from './json.ts';

/** A way to write decks down as text. Reading never throws. */
export type Format = {
	readonly read: (text: string, file?: string) => ReadCollection;
	/** Where `holds` is `deck`, the collection has one deck. */
	readonly write: (collection: Collection) => string;
	/** What one file holds. */
	readonly holds: 'deck' | 'decks';
	/** Where the images stand: in the file itself, or in files beside it. */
	readonly images: 'inside' | 'beside';
	/** What this format cannot express; absent where it expresses all that a deck is. */
	readonly losses?: (collection: Collection) => readonly Finding[];
};

/** The formats by the ending of a file's name. */
export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
	[
		'.md',
		{
			read: (text, file) => deckAsCollection(parseMarkdown(text, file)),
			write: ({ decks }) => decks.map(printMarkdown).join('\n'),
			holds: 'deck',
			images: 'beside'
		}
	],
	[
		'.json',
		{
			read: (text, file) => deckAsCollection(parseJson(text, file)),
			write: ({ decks }) => decks.map(printJson).join('\n'),
			holds: 'deck',
			images: 'beside'
		}
	]
]);

/** What follows the last dot of a name, the dot with it, in small letters; empty where there is none. */
export const endingOf = (name: string): string => /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? '';

/** The format of a file, by its name; `Deck.MD` is Markdown too. */
export const formatOf = (name: string): Format | undefined => formats.get(endingOf(name));
