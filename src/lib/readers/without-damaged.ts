import * as v from 'valibot';
import { cardsOf } from '../core/deck/cards.ts';
import type { Deck } from '../core/deck/deck.ts';
import { excessOf } from '../core/deck/excess.ts';
import { harmlessHead, harmlessNote } from '../core/deck/harmless-deck.ts';
import type { Note } from '../core/deck/note.ts';
import { noteSchema } from '../core/deck/schema.ts';
import type { ReadCollection } from '../core/exchange/collection.ts';
import { withLeft } from '../core/exchange/tally.ts';
import type { Finding } from '../core/text/finding.ts';
import { harmlessName } from '../core/text/harmless.ts';

/**
 * The last door: a note that no library could keep or no screen could show is left out and named, whatever its reader
 * thought of it, and what would spoil words of ours around a text is taken out of it.
 */
export function withoutDamaged<T extends ReadCollection>(opened: T, file: string): T {
	const { collection, findings } = opened;
	if (!collection) return opened;
	const left: Finding[] = [];
	const told: Finding[] = [];
	const tell = (said: Said, id = '') =>
		(said.severity === 'error' ? left : told).push({
			...said,
			file,
			...(id !== '' && { note: id.slice(0, 200) })
		});
	const decks = collection.decks.map(({ notes, ...written }): Deck => {
		const head = harmlessHead(written);
		if (head.title !== written.title) tell(unseen);
		return { ...head, notes: notes.flatMap((note) => passed(note, tell)) };
	});
	return {
		...opened,
		collection: { ...collection, decks },
		findings: [...findings, ...left, ...told],
		tallies: withLeft(opened.tallies, left.length)
	};
}

function passed(written: Note, tell: (said: Said, id?: string) => void): readonly Note[] {
	const note = v.is(noteSchema, written) ? harmlessNote(written) : undefined;
	const trouble = note ? excessOf(note) : damaged;
	// What is no note may have anything for an id.
	const id = typeof written.id === 'string' ? harmlessName(written.id) : '';
	if (!note || trouble) {
		tell(trouble ?? damaged, id);
		return [];
	}
	if (note !== written) tell(unseen, id);
	if (cardsOf(note).length === 0) tell(noGap, id);
	return [note];
}

type Said = Pick<Finding, 'code' | 'severity' | 'what' | 'todo'>;

const unseen: Said = {
	code: 'unseen-signs',
	severity: 'warning',
	what: 'signs that nobody sees and that spoil the words around them were taken out (controls, changes of direction, piles of marks)',
	todo: 'look whether it still reads as it should'
};

const noGap: Said = {
	code: 'no-gap',
	severity: 'warning',
	what: 'this text hides nothing, so no card asks it',
	todo: 'put what is to be asked in [square brackets]'
};

const damaged: Said = {
	code: 'misshapen',
	severity: 'error',
	what: 'this note is not whole',
	todo: 'mend it in the program that wrote it'
};
