import type { Deck } from '../deck/deck.ts';
import { cardsOf } from '../deck/cards.ts';
import type { Note } from '../deck/note.ts';
import { plainText } from '../deck/rich-text.ts';
import type { Finding, FindingValue } from '../text/finding.ts';
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
	const groups = new Map<string, { loss: Loss; notes: Note[] }>();
	for (const note of collection.decks.flatMap((deck) => deck.notes)) {
		const lost = lossOf(note, notes.get(note.id));
		if (lost === undefined) continue;
		const group = groups.get(lost.what);
		if (group) group.notes.push(note);
		else groups.set(lost.what, { loss: lost, notes: [note] });
	}
	return [
		...collection.decks.flatMap((deck) => lossesOfDeck(deck, decks)),
		...[...groups.values()].map(({ loss: { code, what, fields }, notes }) => {
			const first = firstOf(notes);
			const more = notes.length - 1;
			const named = more === 0 ? first : `${first} and ${more} more`;
			return told(code, `${what} (${named})`, [first, more, ...(fields ? [fields] : [])]);
		}),
		...lostHistories(collection)
	];
}

type Loss = { readonly code: string; readonly what: string; readonly fields?: readonly string[] };

/** What of a note does not come back; undefined where all of it does. */
function lossOf(note: Note, back: Note | undefined): Loss | undefined {
	if (!back)
		return note.type === 'cloze' && cardsOf(note).length > 1
			? { code: 'gaps', what: 'written as a question for each gap' }
			: { code: 'card', what: 'written in a way that is not read back as the same card' };
	const fields = changed(noteFields, note, back);
	const names = fields.map((field) => noteFields[field]).join(', ');
	return fields.length === 0
		? undefined
		: { code: 'fields', what: `not kept as it is: ${names}`, fields };
}

/** The first of them by its words. */
function firstOf(notes: readonly Note[]): string {
	const words = plainText(notes[0]?.question ?? '')
		.replace(/\s+/g, ' ')
		.trim();
	return `“${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`;
}

function changed<Field extends string>(
	fields: Readonly<Record<Field, string>>,
	one: object,
	other: object
): Field[] {
	const [was, is] = [one, other].map((each) => new Map<string, unknown>(Object.entries(each)));
	return keysOf(fields).filter(
		(name) => JSON.stringify(was?.get(name)) !== JSON.stringify(is?.get(name))
	);
}

const keysOf = <Key extends string>(fields: Readonly<Record<Key, string>>): Key[] =>
	Object.keys(fields) as Key[];

function lossesOfDeck(deck: Deck, decks: readonly Deck[]): Finding[] {
	const back =
		decks.find(({ id }) => id === deck.id) ?? decks.find(({ title }) => title === deck.title);
	if (!back && deck.notes.length === 0)
		return [told('empty-deck', `the deck "${deck.title}" is empty and is left out`, [deck.title])];
	const lost = back ? changed(deckFields, deck, back) : keysOf(deckFields);
	const names = lost.map((field) => deckFields[field]).join(', ');
	const values = [deck.title, lost.map((field) => columnOf.get(field) ?? field)];
	return lost.length === 0
		? []
		: [told('deck', `not kept of the deck "${deck.title}": ${names}`, values)];
}

/** What columns of a table call them, where it is otherwise. */
const columnOf = new Map<string, string>([
	['id', 'deck-id'],
	['title', 'deck']
]);

/** Of a format that keeps no histories. */
export const lostHistories = ({ histories }: Collection): Finding[] =>
	histories.length === 0
		? []
		: [
				told('histories', `what was answered so far is not kept (${histories.length} cards)`, [
					histories.length
				])
			];

const told = (code: string, what: string, values: readonly FindingValue[]): Finding => ({
	code: `lost-${code}`,
	severity: 'warning',
	what,
	todo: 'keep a copy in Hafiza’s own format beside it',
	values
});
