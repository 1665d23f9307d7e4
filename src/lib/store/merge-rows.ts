import type { Hlc } from '../core/schedule/review.ts';
import type { DocumentEntry, Library, LibraryTable } from './library.ts';
import type { DecisionRow, DraftRow, PaperRow, SittingRow, TapRow } from './database.ts';
import { mergeDecks } from './merge-decks.ts';
import { mergeNotes } from './note-row.ts';
import { later, laterIfAny, type Register } from './register.ts';
import { isSame } from './same.ts';
import { without } from './without.ts';

export type LibraryRow<Table extends LibraryTable> = Library[Table][number];

/** How two entries under one key become one. Commutative, associative, idempotent. */
export type MergeRule<Row> = {
	readonly keyOf: (row: Row) => string | [string, string | number];
	readonly merge: (a: Row, b: Row) => Row;
};

/** The greater as text: any of them would do, but all devices must take the same one. */
const either = <Row>(a: Row, b: Row): Row =>
	isSame(a, b) || JSON.stringify(a) >= JSON.stringify(b) ? a : b;

/** What is written once and never changed. An answer whose clock was mended has the earlier one. */
function once<Row extends { readonly hlc: Hlc }>(a: Row, b: Row): Row {
	if (a.hlc !== b.hlc) return a.hlc < b.hlc ? a : b;
	return either(a, b);
}

/** Documents, drafts, papers and sittings never change; which of them are there is what is merged. */
function laterLife<Row extends { readonly deleted: Register<boolean> }>(a: Row, b: Row): Row {
	if (a.deleted.hlc !== b.deleted.hlc) return a.deleted.hlc > b.deleted.hlc ? a : b;
	return either(a, b);
}

const mergeDrafts = (a: DraftRow, b: DraftRow): DraftRow => {
	const finished = laterIfAny(a.finished, b.finished);
	const life = laterLife(without(a, 'finished'), without(b, 'finished'));
	return { ...life, ...(finished && { finished }) };
};

const mergeSittings = (a: SittingRow, b: SittingRow): SittingRow => {
	const sent = laterIfAny(a.sent, b.sent);
	const life = laterLife(without(a, 'sent'), without(b, 'sent'));
	return { ...life, ...(sent && { sent }) };
};

/** Its words may have come later than what stands about it. */
const mergeDocuments = (a: DocumentEntry, b: DocumentEntry): DocumentEntry => {
	const row = laterLife(without(a, 'content'), without(b, 'content'));
	if (row.deleted.value) return row;
	const content = a.content && b.content ? either(a.content, b.content) : (a.content ?? b.content);
	return { ...row, ...(content && { content }) };
};

const byId = ({ id }: { readonly id: string }): string => id;
const byCard = ({ card }: { readonly card: string }): string => card;

/** The rules by which libraries merge, in the store and in files. */
export const mergeRules: { readonly [Table in LibraryTable]: MergeRule<LibraryRow<Table>> } = {
	decks: { keyOf: byId, merge: mergeDecks },
	notes: { keyOf: byId, merge: mergeNotes },
	suspensions: { keyOf: byCard, merge: later },
	flags: { keyOf: byCard, merge: later },
	burials: { keyOf: byCard, merge: later },
	events: { keyOf: byId, merge: once },
	documents: { keyOf: byId, merge: mergeDocuments },
	drafts: { keyOf: byId, merge: mergeDrafts },
	decisions: { keyOf: ({ draft, note }: DecisionRow) => [draft, note], merge: later },
	papers: { keyOf: byId, merge: laterLife<PaperRow> },
	sittings: { keyOf: byId, merge: mergeSittings },
	taps: { keyOf: ({ sitting, n }: TapRow) => [sitting, n], merge: later },
	returns: { keyOf: ({ paper, name }) => [paper, name], merge: later },
	exams: { keyOf: byId, merge: later },
	settings: { keyOf: ({ key }) => key, merge: later },
	media: { keyOf: byId, merge: (a) => a },
	wordings: { keyOf: byId, merge: once }
};
