import { noteIdOf } from '../deck/cards.ts';
import type { Deck } from '../deck/deck.ts';
import type { DeckId, Note, NoteId } from '../deck/note.ts';
import { shortTitle } from '../deck/title.ts';
import { hash } from '../text/hash.ts';
import type { Finding } from '../text/finding.ts';

/** A note without its id, and without what has a default. */
export type Drafted = Pick<Note, 'question' | 'answer'> & Partial<Omit<Note, 'id'>>;

/** A note as the reader of another program's file finds it. */
export type Draft = {
	readonly note: Drafted;
	/** 1-based. */
	readonly line: number;
	/** What Hafiza wrote there when it exported the note. */
	readonly id?: NoteId;
	/** What the other program knows it by; one that two notes share counts for neither. */
	readonly name?: string;
	/** The deck's title, or the id that Hafiza wrote for it; absent where the file alone is its deck. */
	readonly deck?: string;
};

/** What a file says of a deck, by the name that drafts have for it. */
export type Heads = ReadonlyMap<string, Partial<Omit<Deck, 'notes'>>>;

/** The title of a file's deck: its name without folders and ending. */
export const titleOf = (file: string): string =>
	file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '') || 'Untitled deck';

/**
 * Drafts as decks, in the order in which they come. An id that no file of Hafiza's names follows from the deck and
 * from what the other program calls the note, else from its question: reading a file again gives the same ids.
 */
export function gather(
	drafts: readonly Draft[],
	file: string,
	heads: Heads = new Map()
): { decks: Deck[]; findings: Finding[] } {
	const findings: Finding[] = [];
	const decks = new Map<DeckId, { head: Omit<Deck, 'notes'>; notes: Note[] }>();
	const ids = new Map<NoteId, Draft>();
	for (const draft of drafts)
		if (draft.id !== undefined && !ids.has(draft.id)) ids.set(draft.id, draft);
	const names = countsOf(drafts.map(({ deck = '', name }) => name && hash(deck, name)));
	const counts = new Map<string, number>();

	for (const draft of drafts) {
		const { note, id: written, name, deck: named } = draft;
		const head = headOf(named, heads.get(named ?? ''), file);
		const deck = decks.get(head.id) ?? { head, notes: [] };
		decks.set(head.id, deck);
		let id = written;
		if (id !== undefined && ids.get(id) !== draft) {
			findings.push(sameId(draft.line, id, ids.get(id)?.line ?? 0));
			continue;
		}
		const isUnique = name !== undefined && names.get(hash(named ?? '', name)) === 1;
		if (id === undefined && isUnique) id = noteIdOf(head.id, 'name', name);
		while (id === undefined || (written === undefined && ids.has(id))) {
			const key = hash(head.id, note.question);
			const count = counts.get(key) ?? 0;
			counts.set(key, count + 1);
			id = noteIdOf(head.id, note.question, String(count));
		}
		ids.set(id, draft);
		deck.notes.push(whole(id, note));
	}
	return { decks: [...decks.values()].map(({ head, notes }) => ({ ...head, notes })), findings };
}

export const whole = (id: NoteId, note: Drafted): Note => ({
	id,
	type: note.type ?? 'basic',
	kind: note.kind ?? 'other',
	...(note.topic !== undefined && { topic: note.topic }),
	question: note.question,
	answer: note.answer,
	accept: note.accept ?? [],
	distractors: note.distractors ?? [],
	...(note.hint !== undefined && { hint: note.hint }),
	...(note.explanation !== undefined && { explanation: note.explanation }),
	tags: note.tags ?? [],
	tier: note.tier ?? 'manual',
	flags: note.flags ?? [],
	evidence: note.evidence ?? []
});

function headOf(
	named: string | undefined,
	head: Partial<Omit<Deck, 'notes'>> | undefined,
	file: string
): Omit<Deck, 'notes'> {
	const title = shortTitle(head?.title ?? named ?? titleOf(file));
	return { id: hash('deck', title) as DeckId, language: 'und', sources: [], ...head, title };
}

function countsOf(names: readonly (string | undefined)[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
	return counts;
}

const sameId = (line: number, id: NoteId, first: number): Finding => ({
	code: 'same-id',
	severity: 'error',
	line,
	note: id,
	what: `the note in line ${first} has the same id`,
	todo: 'take away one of the two, or the id of the newer'
});
