import type { Document } from '../document/document.ts';
import type { Question } from '../questions/question.ts';
import { isoDate } from '../text/date.ts';
import { hash } from '../text/hash.ts';
import type { Deck } from './deck.ts';
import type { DeckId, Note, NoteId } from './note.ts';
import type { Evidence, Source } from './source.ts';
import { topics } from './topics.ts';

/** A document under the id that the deck's sources name it by. */
export type Named = { readonly id: string; readonly document: Document };

export type ComposeOptions = {
	readonly title?: string | undefined;
	readonly licence?: string | undefined;
	/** Whether notes carry the words that prove them, or only where those stand. */
	readonly quotes: boolean;
};

/** A document as the source of a deck. */
function sourceFrom({ id, document }: Named): Source {
	const { title, publisher, author, published, url } = document;
	return {
		id,
		title: title ?? id,
		...(publisher ? { publisher } : {}),
		...(author ? { author } : {}),
		...(published ? { published: isoDate(published) } : {}),
		...(url ? { url } : {})
	};
}

/** A question as a note that nobody has checked yet. */
function noteFrom(
	{ id, kind, stem, key, accept, distractors, tier, fact }: Question,
	named: readonly Named[],
	quotes: boolean
): Note {
	const evidence = fact.proofs.flatMap(
		({ document, paragraph, span: { start, end } }): Evidence[] => {
			const home = named.find((one) => one.document.id === document);
			if (!home) return [];
			const quote = quotes ? { quote: home.document.text.slice(start, end) } : {};
			return [{ source: home.id, paragraph, start, end, ...quote }];
		}
	);
	return {
		id: id as NoteId,
		type: 'basic',
		kind,
		topic: topics[kind],
		question: stem,
		answer: key,
		accept,
		distractors,
		tags: [],
		tier,
		flags: [...fact.flags],
		evidence
	};
}

/** A deck of every question, its topics in a fixed order, its notes in the order of the documents. */
export function composeDeck(
	questions: readonly Question[],
	named: readonly Named[],
	{ title, licence, quotes }: ComposeOptions
): Deck {
	const notes = questions.map((question) => noteFrom(question, named, quotes));
	const order: readonly string[] = Object.values(topics);
	const rank = ({ topic }: Note) => order.indexOf(topic ?? '');
	return {
		id: hash(...named.map(({ id }) => id)) as DeckId,
		title: title ?? named.map(({ id, document }) => document.title ?? id).join('; '),
		language: 'en',
		...(licence ? { licence } : {}),
		sources: named.map(sourceFrom),
		notes: notes.sort((a, b) => rank(a) - rank(b))
	};
}
