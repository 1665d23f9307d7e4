import type { Document } from '../document/document.ts';
import type { Question } from '../questions/question.ts';
import { isoDate } from '../text/date.ts';
import type { Note, NoteId } from './note.ts';
import type { Evidence, Source } from './source.ts';

export type ComposeOptions = {
	/** Name of a document's source by the document's id. */
	readonly sourceOf: (document: string) => Source;
	/** The text of a document, for quotations; undefined where the deck must hold no passage. */
	readonly textOf: (document: string) => string | undefined;
};

/** A document as the source of a deck. */
export function sourceFrom(
	id: string,
	{ title, publisher, author, published, url }: Document
): Source {
	return {
		id,
		title: title ?? id,
		...(publisher ? { publisher } : {}),
		...(author ? { author } : {}),
		...(published ? { published: isoDate(published) } : {}),
		...(url ? { url } : {})
	};
}

function evidenceOf({ fact }: Question, { sourceOf, textOf }: ComposeOptions): Evidence[] {
	return fact.proofs.map(({ document, paragraph, span: { start, end } }) => {
		const quote = textOf(document)?.slice(start, end);
		return {
			source: sourceOf(document).id,
			paragraph,
			start,
			end,
			...(quote === undefined ? {} : { quote })
		};
	});
}

/** A question as a note that nobody has checked yet: `choice` where it has distractors. */
export function noteFrom(question: Question, options: ComposeOptions): Note {
	const { id, kind, stem, key, accept, distractors, tier, fact } = question;
	return {
		id: id as NoteId,
		type: 'basic',
		kind,
		question: stem,
		answer: key,
		accept,
		distractors,
		tags: [],
		tier,
		flags: [...fact.flags],
		evidence: evidenceOf(question, options)
	};
}
