import { parseCloze } from '../../core/deck/cloze.ts';
import type { CardId, DeckId, Note, NoteId } from '../../core/deck/note.ts';
import { plainText } from '../../core/deck/rich-text.ts';
import type { CardState } from '../../core/schedule/card.ts';
import type { EpochMs } from '../../core/schedule/day.ts';
import { fold } from '../../core/text/unicode.ts';
import type { CardRow, NoteRow } from '../database.ts';
import { hlcMs } from '../hlc.ts';

/** What searching keeps of a card, in memory: no more than a search or an order asks. */
export type CardEntry = {
	readonly id: CardId;
	readonly note: NoteEntry;
	readonly deckId: DeckId;
	readonly ord: number;
	readonly position: number;
	readonly state: CardState;
	readonly isSuspended: boolean;
};

/** A note, shared by its cards. Its words are read after them. */
export type NoteEntry = { readonly id: NoteId; words: NoteWords };

/** Folded, as searches compare them. */
export type NoteWords = {
	/** A field a line, the question first. */
	readonly text: string;
	readonly tags: readonly string[];
	readonly kind: string;
	readonly type: string;
	readonly flags: readonly string[];
	/** Ids of the deck's sources. */
	readonly sources: readonly string[];
	readonly addedAt: EpochMs;
};

export const unread: NoteWords = {
	text: '',
	tags: [],
	kind: '',
	type: '',
	flags: [],
	sources: [],
	addedAt: 0 as EpochMs
};

export const cardEntry = (
	{ id, deckId, ord, position, state, suspended }: CardRow,
	note: NoteEntry
): CardEntry => ({ id, note, deckId, ord, position, state, isSuspended: suspended });

export function wordsOf(row: NoteRow, note: Note): NoteWords {
	return {
		text: foldedLines(textsOf(note)),
		tags: shared(note.tags.map(fold)),
		kind: note.kind,
		type: note.type,
		flags: shared(note.flags.map(fold)),
		sources: shared([...new Set(note.evidence.map(({ source }) => source))]),
		addedAt: addedAt(row)
	};
}

/** Folded as one text, since each call costs. */
const foldedLines = (lines: readonly string[]): string =>
	fold(lines.join(between)).replaceAll(between, '\n');
const between = '\u0001';

/** All that is written on a note. */
export function textsOf(note: Note): string[] {
	const { type, question, answer, accept, distractors, hint = '', explanation = '' } = note;
	const asked =
		type === 'cloze'
			? parseCloze(question)
					.map(({ text }) => text)
					.join('')
			: question;
	return [asked, answer, ...accept, ...distractors, hint, explanation]
		.filter((text) => text !== '')
		.map(plainText);
}

/** When the note came into this library: the earliest clock that its row still knows. */
const addedAt = ({ placed, published, deleted }: NoteRow): EpochMs =>
	hlcMs([published.hlc, deleted.hlc].reduce((a, b) => (b < a ? b : a), placed.hlc)) as EpochMs;

/** One list for all notes that have the same: a hundred thousand lists of one tag would be megabytes. */
const lists = new Map<string, readonly string[]>();
function shared(list: readonly string[]): readonly string[] {
	if (list.length === 0) return none;
	const key = list.join('\n');
	const known = lists.get(key);
	if (known) return known;
	if (lists.size > 10_000) lists.clear();
	lists.set(key, list);
	return list;
}
const none: readonly string[] = [];
