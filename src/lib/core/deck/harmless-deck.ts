import { harmless, harmlessName } from '../text/harmless.ts';
import type { Deck } from './deck.ts';
import { textsOf } from './media.ts';
import type { Note } from './note.ts';
import type { Source } from './source.ts';

type Head = Omit<Deck, 'notes'>;

const names = (all: readonly string[]): string[] =>
	all.map(harmlessName).filter((name) => name !== '');

/** A note as it may stand among words of ours; the note itself where it may as it is. Its id stays. */
export function harmlessNote(note: Note): Note {
	const plain: Note = {
		...note,
		...(note.topic !== undefined && { topic: harmlessName(note.topic) }),
		question: harmless(note.question),
		answer: harmless(note.answer),
		accept: note.accept.map(harmless),
		distractors: note.distractors.map(harmless),
		...(note.hint !== undefined && { hint: harmless(note.hint) }),
		...(note.explanation !== undefined && { explanation: harmless(note.explanation) }),
		tags: names(note.tags),
		flags: names(note.flags),
		evidence: note.evidence.map((one) => ({
			...one,
			...(one.quote !== undefined && { quote: harmless(one.quote) })
		}))
	};
	const [before, after] = [wordsOf(note), wordsOf(plain)];
	return before.length === after.length && before.every((word, i) => word === after[i])
		? note
		: plain;
}

const wordsOf = (note: Note): readonly (string | undefined)[] => [
	...textsOf(note),
	note.topic,
	...note.tags,
	...note.flags,
	...note.evidence.map(({ quote }) => quote)
];

/** What a deck says of itself, as it may stand among words of ours. Its id stays, and those of its sources. */
export function harmlessHead(head: Head): Head {
	const { title, language, licence, authors, description, sources } = head;
	return {
		...head,
		title: harmlessName(title) || (title === '' ? '' : '�'),
		language: harmlessName(language).slice(0, 35),
		...(licence !== undefined && { licence: harmlessName(licence) }),
		...(authors && { authors: names(authors) }),
		...(description !== undefined && { description: harmless(description) }),
		sources: sources.map(harmlessSource)
	};
}

const harmlessSource = ({ id, ...source }: Source): Source => ({
	id,
	title: harmlessName(source.title),
	...(source.publisher !== undefined && { publisher: harmlessName(source.publisher) }),
	...(source.author !== undefined && { author: harmlessName(source.author) }),
	...(source.published !== undefined && { published: harmlessName(source.published) }),
	...(source.url !== undefined && { url: harmlessName(source.url) })
});
