import type { Note, NoteId } from '../deck/note.ts';
import type { Finding } from '../text/finding.ts';
import type { Collection, ReadCollection } from './collection.ts';
import type { Way } from './losses.ts';

/**
 * A file that Hafiza wrote in a format that cannot hold everything, against the decks as they are here: what it says
 * as this format would say it of the note that is here is nothing new, and the note keeps what the format has no
 * place for. A cloze that was written as a question for each gap does not come again as those.
 */
export function asHere<T extends ReadCollection>(opened: T, way: Way, here: Collection): T {
	const { collection } = opened;
	const held = notesById(here);
	if (!collection || held.size === 0) return opened;
	const told = notesById(way.read(way.write(here), '').collection);
	let gaps = 0;
	const decks = collection.decks.map((deck) => ({
		...deck,
		notes: deck.notes.flatMap((note) => {
			const [own, said] = [held.get(note.id), told.get(note.id)];
			if (own && said) return [kept(note, said, own)];
			const isGap = !own && said !== undefined && isSame(said, note);
			if (isGap) gaps++;
			return isGap ? [] : [note];
		})
	}));
	const findings = gaps === 0 ? opened.findings : [...opened.findings, gapsHere(gaps)];
	return { ...opened, collection: { ...collection, decks }, findings };
}

const notesById = (collection: Pick<Collection, 'decks'> | undefined): Map<NoteId, Note> =>
	new Map(collection?.decks.flatMap(({ notes }) => notes.map((note) => [note.id, note] as const)));

/** The note with what is here wherever the file says of it only what its format can. */
function kept(note: Note, said: Note, own: Note): Note {
	const [now, before, whole] = [note, said, own].map(
		(each) => new Map<string, unknown>(Object.entries(each))
	);
	const names = new Set([...(now?.keys() ?? []), ...(whole?.keys() ?? [])]);
	const fields = [...names].flatMap((name): [string, unknown][] => {
		const from = isSame(now?.get(name), before?.get(name)) ? whole : now;
		return from?.has(name) === true ? [[name, from.get(name)]] : [];
	});
	// every field is one of two notes
	return Object.fromEntries(fields) as Note;
}

const isSame = (one: unknown, other: unknown): boolean =>
	JSON.stringify(one) === JSON.stringify(other);

const gapsHere = (count: number): Finding => ({
	code: 'gaps-here',
	severity: 'warning',
	what: `${count} questions are single gaps of texts that are here as one card each`,
	todo: 'they are not added again',
	values: [count]
});
