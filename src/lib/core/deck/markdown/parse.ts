import type { Finding } from '../../text/finding.ts';
import { noteIdOf } from '../cards.ts';
import type { Deck } from '../deck.ts';
import type { DeckId, Note, NoteId } from '../note.ts';
import type { ReadDeck } from '../read-deck.ts';
import { readBlocks } from './blocks.ts';
import { readHead } from './head.ts';
import { readLines } from './lines.ts';
import { readNote, type ReadNote } from './note.ts';

type Numbered = { readonly line: number; readonly note: ReadNote };

/**
 * Reads a deck in Markdown (decks/README.md shows the format). Never throws: what cannot be read is a
 * finding, and a bad card costs that card alone. A pasted text may lack front matter; `into` is the deck that
 * its cards are for, where that is known: their ids follow from it.
 */
export function parseMarkdown(
	text: string,
	file?: string,
	into?: DeckId
): ReadDeck & { readonly deck: Deck } {
	const entries = readLines(text);
	const { head, body, findings } = readHead(entries, text);
	const { blocks, strays } = readBlocks(entries.slice(body));

	const read: Numbered[] = [];
	for (const line of strays) findings.push(stray(line));
	for (const block of blocks) {
		const { note, findings: found } = readNote(block);
		findings.push(...found);
		if (note) read.push({ line: block.line, note });
	}
	const id = into ?? head.id;
	const { notes, lines } = withIds(read, id, findings);
	return {
		deck: { ...head, id, notes },
		findings: findings
			.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
			.map((finding) => (file === undefined ? finding : { ...finding, file })),
		lines,
		met: blocks.length
	};
}

/**
 * Gives an id to each note without one: it follows from the deck and the stem alone, so that mending a key
 * keeps its progress; a second note with the same stem counts on.
 */
function withIds(read: readonly Numbered[], deck: DeckId, findings: Finding[]) {
	const notes: Note[] = [];
	const lines = new Map<NoteId, number>();
	const written = new Set(read.map(({ note }) => note.id));
	const counts = new Map<string, number>();
	for (const { line, note } of read) {
		let id = note.id;
		while (id === undefined || (note.id === undefined && written.has(id))) {
			const count = counts.get(note.question) ?? 0;
			counts.set(note.question, count + 1);
			id = noteIdOf(deck, note.question, String(count));
		}
		const first = lines.get(id);
		if (first !== undefined) findings.push(sameId(line, id, first));
		else {
			lines.set(id, line);
			notes.push({ ...note, id });
		}
	}
	return { notes, lines };
}

const stray = (line: number): Finding => ({
	code: 'stray-line',
	severity: 'warning',
	line,
	what: 'this text is no part of a card',
	todo: 'begin it with "Q:", "A:" and so on, indent it to go on with the line above, or take it away'
});

const sameId = (line: number, id: NoteId, first: number): Finding => ({
	code: 'same-id',
	severity: 'error',
	line,
	note: id,
	what: `the card in line ${first} has the same id`,
	todo: 'take away one of the two, or the "id:" of the newer'
});
