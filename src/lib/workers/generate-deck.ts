import type { Deck } from '../core/deck/deck.ts';
import { surveyed, type Survey } from '../core/deck/survey.ts';
import { shortTitle } from '../core/deck/title.ts';
import type { Document } from '../core/document/document.ts';
import { languageOf } from '../core/document/language.ts';
import { readMarkdown } from '../core/document/markdown.ts';
import { readText, type Meta } from '../core/document/read.ts';
import { titleOf } from '../core/document/title.ts';
import type { Model } from '../core/language/model/file.ts';
import { harmless } from '../core/text/harmless.ts';
import { generate } from '../core/questions/generate.ts';

/** A text as it was pasted or opened, with what the person knows of it. */
export type GenerateInput = {
	readonly text: string;
	readonly format: 'text' | 'markdown';
	readonly meta: Meta;
	/** What to call a text that names itself nowhere and has no words to be named by. */
	readonly untitled: string;
	/** The text as it was read before, to ask anew of it with another date; then the rest says nothing. */
	readonly document?: Document;
};

export type Generated = {
	readonly document: Document;
	readonly deck: Deck;
	readonly survey: Survey;
	/** The language of the text as BCP 47, `und` where nothing tells. */
	readonly language: string;
	/** Who read it: the trained model with the rules, or the rules alone where it was not at hand. */
	readonly readBy: 'model' | 'rules';
};

/** `reading` the text, then `asking`: what the person waits for. */
export type Stage = 'reading' | 'asking';

/** From a text to a deck of candidates, each with the words that prove it. What the worker runs. */
export function generateDeck(
	{ text, format, meta, untitled, document: known }: GenerateInput,
	model: Model | undefined,
	progress: (stage: Stage) => void = () => undefined
): Generated {
	progress('reading');
	const plain = harmless(text);
	const read = known ?? (format === 'markdown' ? readMarkdown(plain, meta) : readText(plain, meta));
	progress('asking');
	const generated = generate([read], model && { model });
	const title = shortTitle(titleOf(read) ?? untitled);
	const document = { ...read, title };
	return {
		document,
		language: languageOf(text),
		readBy: model ? 'model' : 'rules',
		...surveyed(generated, [{ id: document.id, document }])
	};
}
