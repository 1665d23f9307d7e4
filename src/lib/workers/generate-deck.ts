import { composeDeck } from '../core/deck/compose.ts';
import type { Deck } from '../core/deck/deck.ts';
import type { Document } from '../core/document/document.ts';
import { readMarkdown } from '../core/document/markdown.ts';
import { readText, type Meta } from '../core/document/read.ts';
import { generate } from '../core/questions/generate.ts';

/** A text as it was pasted or opened, with what the person knows of it. */
export type GenerateInput = {
	readonly text: string;
	readonly format: 'text' | 'markdown';
	readonly meta: Meta;
};

export type Generated = { readonly document: Document; readonly deck: Deck };

/** `reading` the text, then `asking`: what the person waits for. */
export type Stage = 'reading' | 'asking';

/** From a text to a deck of candidates, each with the words that prove it. What the worker runs. */
export function generateDeck(
	{ text, format, meta }: GenerateInput,
	progress: (stage: Stage) => void = () => undefined
): Generated {
	progress('reading');
	const document = format === 'markdown' ? readMarkdown(text, meta) : readText(text, meta);
	progress('asking');
	const { questions } = generate([document]);
	return {
		document,
		deck: composeDeck(questions, [{ id: document.id, document }], { quotes: true })
	};
}
