import { effective } from '../core/schedule/standing.ts';
import type { Counts } from './api.ts';
import type {
	BurialRow,
	Database,
	DecisionRow,
	DeckRow,
	DocumentRow,
	DraftRow,
	ExamRow,
	EventRow,
	FlagRow,
	MediaRow,
	NoteRow,
	PaperRow,
	ReturnRow,
	SettingRow,
	SittingRow,
	SuspensionRow,
	TapRow,
	TextRow,
	WordingRow
} from './database.ts';
import type { Hlc } from '../core/schedule/review.ts';
import { isDamagedEvent, isReview } from './log.ts';
import { isSoundDeck, isSoundNote } from './sound.ts';

/** A note without what only the index needs. */
export type NoteEntry = Omit<NoteRow, 'deckId' | 'position'>;
export type DocumentEntry = DocumentRow & { readonly content?: Omit<TextRow, 'id'> };

/** An image without when it came to this device. */
export type MediaEntry = Omit<MediaRow, 'addedAt'>;

/** All that is not a cache: what a backup holds, and what two devices merge. */
export type Library = {
	readonly decks: readonly DeckRow[];
	readonly notes: readonly NoteEntry[];
	readonly suspensions: readonly SuspensionRow[];
	readonly flags: readonly FlagRow[];
	readonly burials: readonly BurialRow[];
	readonly events: readonly EventRow[];
	readonly documents: readonly DocumentEntry[];
	readonly drafts: readonly DraftRow[];
	readonly decisions: readonly DecisionRow[];
	readonly papers: readonly PaperRow[];
	readonly sittings: readonly SittingRow[];
	readonly taps: readonly TapRow[];
	readonly returns: readonly ReturnRow[];
	readonly exams: readonly ExamRow[];
	readonly settings: readonly SettingRow[];
	readonly media: readonly MediaEntry[];
	readonly wordings: readonly WordingRow[];
};
export type LibraryTable = keyof Library;
export type Entry = Library[LibraryTable][number];

export const libraryTables: readonly LibraryTable[] = [
	'decks',
	'notes',
	'suspensions',
	'flags',
	'burials',
	'events',
	'documents',
	'drafts',
	'decisions',
	'papers',
	'sittings',
	'taps',
	'returns',
	'exams',
	'settings',
	'media',
	'wordings'
];

export const baseTables = (db: Database) => [
	...libraryTables.map((table) => db[table]),
	db.texts,
	db.held
];

/** A library with nothing in it. */
export const emptyLibrary: Library = Object.fromEntries(
	libraryTables.map((table) => [table, []])
) as unknown as Library;

/** Without decks, notes and answers that can't be read any more. */
export const soundOnly = (library: Library): Library => ({
	...library,
	decks: library.decks.filter(isSoundDeck),
	notes: library.notes.filter(isSoundNote),
	events: library.events.filter((row) => !isDamagedEvent(row))
});

/** The entries that a test lets through. */
export const sift = (library: Library, test: (entry: Entry) => boolean): Library => ({
	decks: library.decks.filter(test),
	notes: library.notes.filter(test),
	suspensions: library.suspensions.filter(test),
	flags: library.flags.filter(test),
	burials: library.burials.filter(test),
	events: library.events.filter(test),
	documents: library.documents.filter(test),
	drafts: library.drafts.filter(test),
	decisions: library.decisions.filter(test),
	papers: library.papers.filter(test),
	sittings: library.sittings.filter(test),
	taps: library.taps.filter(test),
	returns: library.returns.filter(test),
	exams: library.exams.filter(test),
	settings: library.settings.filter(test),
	media: library.media.filter(test),
	wordings: library.wordings.filter(test)
});

export const countsOf = (library: Library): Counts => ({
	decks: library.decks.filter(({ deleted }) => !deleted.value).length,
	notes: library.notes.filter(({ deleted }) => !deleted.value).length,
	events: effective(library.events.filter(isReview)).length,
	documents: library.documents.filter(({ deleted }) => !deleted.value).length,
	drafts: library.drafts.filter(({ deleted }) => !deleted.value).length,
	settings: library.settings.length,
	media: library.media.length,
	papers: library.papers.filter(({ deleted }) => !deleted.value).length,
	sittings: library.sittings.filter(({ deleted }) => !deleted.value).length
});

/** The latest clock value anywhere in an entry. */
export function latestHlc(entry: Entry): Hlc {
	const clocks = Object.values(entry).flatMap((value: unknown) =>
		Array.isArray(value) ? value.flatMap(clockOf) : clockOf(value)
	);
	return ('hlc' in entry ? [...clocks, entry.hlc] : clocks).reduce(
		(latest, hlc) => (hlc > latest ? hlc : latest),
		'' as Hlc
	);
}

const clockOf = (value: unknown): Hlc[] =>
	value instanceof Object && 'hlc' in value && typeof value.hlc === 'string'
		? [value.hlc as Hlc]
		: [];
