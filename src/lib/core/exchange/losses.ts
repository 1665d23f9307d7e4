import type { Deck } from '../deck/deck.ts';
import { cardsOf } from '../deck/cards.ts';
import type { Note } from '../deck/note.ts';
import { plainText } from '../deck/rich-text.ts';
import type { Finding } from '../text/finding.ts';
import type { Collection, ReadCollection } from './collection.ts';

/** A way to write decks down and to read them again. */
export type Way = {
	readonly write: (collection: Collection) => string;
	readonly read: (text: string, file: string) => ReadCollection;
};

const noteFields = {
	type: 'how it is asked',
	kind: 'the kind',
	topic: 'the topic',
	question: 'the wording of the question',
	answer: 'the wording of the answer',
	accept: 'other right answers',
	distractors: 'wrong answers',
	hint: 'the hint',
	explanation: 'the explanation',
	tags: 'tags',
	tier: 'how sure the generator was',
	flags: 'reasons to look again',
	evidence: 'the passages that prove it'
} as const satisfies Record<Exclude<keyof Note, 'id'>, string>;

const deckFields = {
	id: 'the id',
	title: 'the title',
	language: 'the language',
	licence: 'the licence',
	authors: 'the authors',
	description: 'the description',
	sources: 'the sources'
} as const satisfies Record<Exclude<keyof Deck, 'notes'>, string>;

/**
 * What a format cannot express: whatever is otherwise once it was written and read again. One finding for all notes
 * that lose the same, with the first of them.
 */
export function lossesOf({ write, read }: Way, collection: Collection): Finding[] {
	const text = write(collection);
	const decks = text === '' ? [] : (read(text, '').collection?.decks ?? []);
	const notes = new Map(
		decks.flatMap((deck) => deck.notes.map((note) => [note.id, note] as const))
	);
	const groups = new Map<string, Note[]>();
	for (const note of collection.decks.flatMap((deck) => deck.notes)) {
		const lost = lossOf(note, notes.get(note.id));
		if (lost === undefined) continue;
		const group = groups.get(lost);
		if (group) group.push(note);
		else groups.set(lost, [note]);
	}
	return [
		...collection.decks.flatMap((deck) => lossesOfDeck(deck, decks)),
		...[...groups].map(([lost, notes]) => told('notes', `${lost} (${named(notes)})`)),
		...lostHistories(collection)
	];
}

/** What of a note does not come back; undefined where all of it does. */
function lossOf(note: Note, back: Note | undefined): string | undefined {
	if (!back)
		return note.type === 'cloze' && cardsOf(note).length > 1
			? 'written as a question for each gap'
			: 'written in a way that is not read back as the same card';
	const lost = changed(noteFields, note, back);
	return lost.length === 0 ? undefined : `not kept as it is: ${lost.join(', ')}`;
}

/** The first of them by its words, and how many more there are. */
function named(notes: readonly Note[]): string {
	const words = plainText(notes[0]?.question ?? '')
		.replace(/\s+/g, ' ')
		.trim();
	const first = `“${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`;
	return notes.length === 1 ? first : `${first} and ${notes.length - 1} more`;
}

function changed(fields: Readonly<Record<string, string>>, one: object, other: object): string[] {
	const [was, is] = [one, other].map((each) => new Map<string, unknown>(Object.entries(each)));
	return Object.entries(fields).flatMap(([name, called]) =>
		JSON.stringify(was?.get(name)) === JSON.stringify(is?.get(name)) ? [] : [called]
	);
}

function lossesOfDeck(deck: Deck, decks: readonly Deck[]): Finding[] {
	const back =
		decks.find(({ id }) => id === deck.id) ?? decks.find(({ title }) => title === deck.title);
	if (!back && deck.notes.length === 0)
		return [told('deck', `the deck "${deck.title}" is empty and is left out`)];
	const lost = back ? changed(deckFields, deck, back) : Object.values(deckFields);
	return lost.length === 0
		? []
		: [told('deck', `not kept of the deck "${deck.title}": ${lost.join(', ')}`)];
}

/** Of a format that keeps no histories. */
export const lostHistories = ({ histories }: Collection): Finding[] =>
	histories.length === 0
		? []
		: [told('histories', `what was answered so far is not kept (${histories.length} cards)`)];

const told = (code: string, what: string): Finding => ({
	code: `lost-${code}`,
	severity: 'warning',
	what,
	todo: 'keep a copy in Hafiza’s own format beside it'
});
