import * as v from 'valibot';
import { cardsOf } from '../core/deck/cards.ts';
import { textsOf } from '../core/deck/media.ts';
import type { Note } from '../core/deck/note.ts';
import { noteSchema } from '../core/deck/schema.ts';
import type { ReadCollection } from '../core/exchange/collection.ts';
import type { Finding } from '../core/text/finding.ts';

/** The last door: a note that no library could keep is left out and named, whatever its reader thought of it. */
export function withoutDamaged<T extends ReadCollection>(opened: T, file: string): T {
	const { collection, findings } = opened;
	if (!collection) return opened;
	const left: Finding[] = [];
	const decks = collection.decks.map((deck) => ({
		...deck,
		notes: deck.notes.filter((note, i) => {
			const trouble = !v.is(noteSchema, note) ? damaged : isTooLong(note) ? tooLong : undefined;
			if (trouble) left.push({ ...trouble, file, note: (deck.notes[i]?.id ?? '').slice(0, 200) });
			return trouble === undefined;
		})
	}));
	for (const note of decks.flatMap((deck) => deck.notes))
		if (cardsOf(note).length === 0) left.push({ ...noGap, file, note: note.id.slice(0, 200) });
	return left.length === 0
		? opened
		: { ...opened, collection: { ...collection, decks }, findings: [...findings, ...left] };
}

/** A page of close print has some 3,000; a card of a hundred thousand can't be shown on a weak phone. */
const longestText = 100_000;
const isTooLong = (note: Note) => textsOf(note).some(({ length }) => length > longestText);
const tooLong = {
	code: 'too-long',
	severity: 'error',
	what: `a text of this note has more than ${longestText.toLocaleString('en')} letters`,
	todo: 'make several notes of it'
} as const;

const noGap = {
	code: 'no-gap',
	severity: 'warning',
	what: 'this text hides nothing, so no card asks it',
	todo: 'put what is to be asked in [square brackets]'
} as const;

const damaged = {
	code: 'misshapen',
	severity: 'error',
	what: 'this note is not whole',
	todo: 'mend it in the program that wrote it'
} as const;
