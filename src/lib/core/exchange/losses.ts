import type { Deck } from '../deck/deck.ts';
import type { Note } from '../deck/note.ts';
import type { Finding } from '../text/finding.ts';
import type { Collection, ReadCollection } from './collection.ts';

/** A way to write decks down and to read them again. */
type Way = {
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
	const groups = new Map<string, string[]>();
	const put = (lost: string, note: Note) =>
		groups.set(lost, [...(groups.get(lost) ?? []), note.id]);
	for (const note of collection.decks.flatMap((deck) => deck.notes)) {
		const back = notes.get(note.id);
		const lost = back && changed(noteFields, note, back);
		if (!lost) put('', note);
		else if (lost.length > 0) put(lost.join(', '), note);
	}
	return [
		...collection.decks.flatMap((deck) => lossesOfDeck(deck, decks)),
		...[...groups].map(([lost, ids]) => lossOfNotes(lost, ids)),
		...lostHistories(collection)
	];
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

const lossOfNotes = (lost: string, ids: readonly string[]): Finding => ({
	...told(
		lost === '' ? 'other-note' : 'fields',
		`${lost === '' ? 'written as other questions, or not at all' : `not kept as it is: ${lost}`} (${counted(ids.length)})`
	),
	...(ids[0] !== undefined && { note: ids[0] })
});

const counted = (cards: number): string =>
	cards === 1 ? 'this note' : `this note and ${cards - 1} more`;

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
