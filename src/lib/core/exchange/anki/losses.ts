import type { NoteType } from '../../deck/note.ts';
import type { Finding } from '../../text/finding.ts';
import { guidOf } from './note-ids.ts';
import type { Collection } from '../collection.ts';

const asked: Partial<Readonly<Record<NoteType, string>>> = {
	choice: 'in Anki a choice shows its options, and the answer is said to oneself',
	ordering: 'in Anki an order shows its items mixed, and the answer is said to oneself',
	matching: 'in Anki pairs show both sides mixed, and the answer is said to oneself'
};

/** What Anki cannot do as Hafiza does it, for a look before a package is written. */
export function ankiLosses({ decks, histories }: Collection, withHistory = true): Finding[] {
	const notes = decks.flatMap((deck) => deck.notes);
	const types = Object.entries(asked).flatMap(([type, how]) => {
		const count = notes.filter((note) => note.type === type).length;
		return count === 0 ? [] : [told(`${type}-asked`, `${how} (${count})`, count)];
	});
	const foreign = notes.filter(({ id }) => guidOf(id) !== undefined).length;
	const proved = notes.filter(({ evidence }) => evidence.length > 0).length;
	return [
		...types,
		...(proved > 0
			? [
					told(
						'evidence',
						`Anki keeps the passages that prove a card and does not show them (${proved})`,
						proved
					)
				]
			: []),
		...(foreign > 0
			? [
					told(
						'origin',
						`notes that came from Anki go back as notes of Hafiza’s types: a collection that has them already keeps its own (${foreign})`,
						foreign
					)
				]
			: []),
		...(!withHistory && histories.length > 0
			? [
					told(
						'new-in-anki',
						`every card is new in Anki (${histories.length} were studied)`,
						histories.length
					)
				]
			: [])
	];
}

const told = (code: string, what: string, count: number): Finding => ({
	code: `lost-${code}`,
	severity: 'warning',
	what,
	todo: 'Hafiza reads all of it back from the package',
	values: [count]
});
