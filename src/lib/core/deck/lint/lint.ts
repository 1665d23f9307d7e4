import type { Finding } from '../../text/finding.ts';
import type { Deck } from '../deck.ts';
import type { Note, NoteId } from '../note.ts';
import { checkLeak } from './leak.ts';
import { checkLists } from './lists.ts';
import { checkMarks } from './marks.ts';
import { checkOptions } from './options.ts';
import { warning, type Rule, type Trouble } from './rule.ts';
import { checkShape } from './shape.ts';
import { checkEvidence, checkSources } from './sources.ts';
import { checkStems, type Placed } from './stems.ts';
import { checkWording } from './wording.en.ts';

export type LintInput = {
	readonly deck: Deck;
	readonly file?: string;
	/** Where each note stands in the file, as the reader gave it. */
	readonly lines?: ReadonlyMap<NoteId, number>;
};

const rules: readonly Rule[] = [
	checkShape,
	checkOptions,
	checkLists,
	checkMarks,
	checkLeak,
	checkEvidence,
	checkWording
];

/** What is wrong with a note by itself, in the deck that it stands in or would stand in. */
export const troublesOf = (note: Note, deck: Deck): Trouble[] =>
	rules.flatMap((rule) => rule(note, deck));

/**
 * Looks for what makes cards bad: answers given away, two answers to one question (across all the decks),
 * words that only the source's reader would understand. In the order of decks and notes.
 */
export function lint(inputs: readonly LintInput[]): Finding[] {
	const decks = inputs.map(({ deck, file, lines }, i) =>
		deck.notes.map((note): Checked => {
			const line = lines?.get(note.id);
			const place = [file, line ?? note.id].filter((part) => part !== undefined).join(':');
			return { note, deck: i, place, line, troubles: troublesOf(note, deck) };
		})
	);
	for (const { at, trouble } of checkStems(decks.flat())) at.troubles.push(trouble);

	return inputs.flatMap(({ deck, file }, i) => {
		const inFile = file === undefined ? {} : { file };
		const ofNotes = (decks[i] ?? []).flatMap(({ note, line, troubles }) =>
			troubles.map((trouble) => ({
				...trouble,
				...inFile,
				...(line !== undefined && { line }),
				note: note.id
			}))
		);
		return [...checkDeck(deck).map((trouble) => ({ ...trouble, ...inFile })), ...ofNotes];
	});
}

type Checked = Placed & { readonly line: number | undefined; readonly troubles: Trouble[] };

function checkDeck(deck: Deck): Trouble[] {
	return [
		...(deck.notes.length > 0
			? []
			: [warning('no-notes', 'there is no card in it', 'add one, or leave the file out')]),
		...(deck.title.trim() === ''
			? [warning('empty-field', 'the deck has no title', 'write "title:" in the front matter')]
			: []),
		...checkSources(deck)
	];
}
