import type { Collection } from '../collection.ts';
import type { Deck } from '../../deck/deck.ts';
import type { Note } from '../../deck/note.ts';
import { guard, printList, printOptional } from './lists.ts';

type Column = {
	readonly name: string;
	readonly cell: (note: Note, deck: Deck, isFirst: boolean) => string;
	/** Whether it stands there even if it is empty in every row. */
	readonly isFixed?: boolean;
};

const unless = (text: string, usual: string): string => (text === usual ? '' : text);

/** What the columns are called, so that a reader knows the table for ours by `hafiza id`. */
const columns: readonly Column[] = [
	{ name: 'hafiza id', cell: ({ id }) => id, isFixed: true },
	{ name: 'type', cell: ({ type }) => type, isFixed: true },
	{ name: 'question', cell: ({ question }) => question, isFixed: true },
	{ name: 'answer', cell: ({ answer }) => answer, isFixed: true },
	{ name: 'other answers', cell: ({ accept }) => printList(accept) },
	{ name: 'wrong answers', cell: ({ distractors }) => printList(distractors) },
	{ name: 'hint', cell: ({ hint }) => printOptional(hint) },
	{ name: 'explanation', cell: ({ explanation }) => printOptional(explanation) },
	{ name: 'tags', cell: ({ tags }) => printList(tags) },
	{ name: 'topic', cell: ({ topic }) => printOptional(topic) },
	{ name: 'kind', cell: ({ kind }) => unless(kind, 'other') },
	{ name: 'tier', cell: ({ tier }) => unless(tier, 'manual') },
	{ name: 'flags', cell: ({ flags }) => printList(flags) },
	{
		name: 'evidence',
		cell: ({ evidence }) => (evidence.length > 0 ? JSON.stringify(evidence) : '')
	},
	{ name: 'deck', cell: (_, { title }) => printOptional(title), isFixed: true },
	{ name: 'hafiza deck id', cell: (_, { id }) => id, isFixed: true },
	{
		name: 'deck language',
		cell: (_, { language }, isFirst) => (isFirst ? printOptional(language) : '')
	},
	{
		name: 'deck licence',
		cell: (_, { licence }, isFirst) => (isFirst ? printOptional(licence) : '')
	},
	{
		name: 'deck authors',
		cell: (_, { authors }, isFirst) => (isFirst && authors ? JSON.stringify(authors) : '')
	},
	{
		name: 'deck description',
		cell: (_, { description }, isFirst) => (isFirst ? printOptional(description) : '')
	},
	{
		name: 'deck sources',
		cell: (_, { sources }, isFirst) =>
			isFirst && sources.length > 0 ? JSON.stringify(sources) : ''
	}
];

/**
 * A collection as a table with a header, a note a row, that spreadsheets open as text and that readTable gives back
 * whole. Cells that one would compute as formulas begin with an apostrophe.
 */
export function writeTable({ decks }: Pick<Collection, 'decks'>, delimiter: ',' | '\t'): string {
	const rows = decks.flatMap((deck) =>
		deck.notes.map((note, i) => columns.map(({ cell }) => cell(note, deck, i === 0)))
	);
	const used = columns.map(
		({ isFixed }, i) => isFixed === true || rows.some((row) => row[i] !== '')
	);
	const line = (cells: readonly string[]): string =>
		cells
			.filter((_, i) => used[i])
			.map((cell) => quoted(guard(cell), delimiter))
			.join(delimiter);
	const text = [columns.map(({ name }) => name), ...rows]
		.map((cells) => `${line(cells)}\r\n`)
		.join('');
	// without the mark, spreadsheets take letters beyond ASCII for others
	return /^\p{ASCII}*$/u.test(text) ? text : `\ufeff${text}`;
}

const quoted = (cell: string, delimiter: string): string =>
	cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell)
		? `"${cell.replaceAll('"', '""')}"`
		: cell;
