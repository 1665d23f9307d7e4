import { generate } from '../../src/lib/core/questions/generate.ts';
import type { Question } from '../../src/lib/core/questions/question.ts';
import { repeats } from '../../src/lib/core/questions/verbatim.ts';
import type { Document } from '../../src/lib/core/document/document.ts';
import type { Model } from '../../src/lib/core/language/model/file.ts';
import { hash } from '../../src/lib/core/text/hash.ts';
import type { Tier } from '../../src/lib/core/text/kinds.ts';
import type { Text } from './texts.ts';

/** A question as it is judged: what a person would see, and what made it. */
export type Card = {
	/** Hash of stem and answer: the same words are the same card, whatever made them. */
	readonly id: string;
	/** Hash of the document's text. */
	readonly document: string;
	readonly genre: string;
	readonly frame: string;
	readonly direction: string;
	/** The tier that the frame claims, before what was measured of it is looked at. */
	readonly claimed: Tier;
	/** The tier that it is shown in. */
	readonly tier: Tier;
	readonly stem: string;
	readonly answer: string;
	readonly distractors: readonly string[];
	/** The words that prove it; never kept, for they are the document's. */
	readonly proof: string;
	/** Whether the stem repeats a run of the document's words, so that it cannot be kept either. */
	readonly isCopied: boolean;
};

const cardFrom = (question: Question, { document, genre }: Text, isCopied: boolean): Card => {
	const { fact, direction, claimed, tier, stem, key, distractors } = question;
	return {
		id: hash(stem, key),
		document: document.id,
		genre,
		frame: fact.frame,
		direction,
		claimed,
		tier,
		stem,
		answer: key,
		distractors,
		proof: fact.proofs.map(({ span }) => document.text.slice(span.start, span.end)).join(' … '),
		isCopied
	};
};

/** Every card of one document by itself. */
export function cardsOf(text: Text, model?: Model): Card[] {
	const { questions } = generate([text.document], model ? { model } : {});
	const isCopied = copiedFrom(text.document);
	return questions.map((question) =>
		cardFrom(question, text, isCopied(question.stem) || isCopied(question.key))
	);
}

const copiedFrom = (document: Document) => repeats([document.text]);
