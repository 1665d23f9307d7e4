import type { Note, NoteId } from '#lib/core/deck/note.ts';
import type { Decision } from '#lib/store/api.ts';

/** What was decided of each candidate so far. */
export type Verdicts = ReadonlyMap<NoteId, Decision>;

/** A candidate as it would enter the deck: with the person's edit, if there is one. */
export function noteNow(note: Note, verdicts: Verdicts): Note {
	const decision = verdicts.get(note.id);
	return decision?.type === 'edit' ? decision.note : note;
}

/** What is sure is chosen until it is rejected; everything else waits for a word. */
export function isChosen(note: Note, verdicts: Verdicts): boolean {
	const decision = verdicts.get(note.id);
	return decision ? decision.type !== 'reject' : note.tier === 'A';
}

const paragraphOf = (note: Note) => note.evidence[0]?.paragraph ?? 0;
const startOf = (note: Note) => note.evidence[0]?.start ?? 0;

/** In the order of the text. */
export const byParagraph = (notes: readonly Note[]): Note[] =>
	[...notes].sort((a, b) => paragraphOf(a) - paragraphOf(b) || startOf(a) - startOf(b));

export type Group = {
	readonly paragraph: number;
	readonly notes: readonly { readonly note: Note; readonly index: number }[];
};

/** Candidates that stand on the same paragraph, together; `index` counts over all of them. */
export function grouped(notes: readonly Note[]): Group[] {
	const groups = new Map<number, { note: Note; index: number }[]>();
	notes.forEach((note, index) => {
		const paragraph = paragraphOf(note);
		groups.set(paragraph, [...(groups.get(paragraph) ?? []), { note, index }]);
	});
	return [...groups].map(([paragraph, notes]) => ({ paragraph, notes }));
}
