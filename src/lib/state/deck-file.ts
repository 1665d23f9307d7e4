import { parseJson } from '#lib/core/exchange/json.ts';
import { parseMarkdown } from '#lib/core/deck/markdown/parse.ts';
import type { ReadDeck } from '#lib/core/deck/read-deck.ts';

/** A deck file by its ending: JSON, or Markdown for everything else. */
export const readDeckFile = (text: string, file: string): ReadDeck =>
	/\.json$/i.test(file) ? parseJson(text, file) : parseMarkdown(text, file);
