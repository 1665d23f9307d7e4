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
import { without } from './without.ts';

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

/** Runs within a transaction over `baseTables`. */
export async function libraryOf(db: Database): Promise<Library> {
	const [
		decks,
		notes,
		suspensions,
		flags,
		burials,
		events,
		documents,
		drafts,
		decisions,
		papers,
		sittings,
		taps,
		returns,
		exams,
		settings,
		media,
		wordings,
		texts
	] = await Promise.all([
		db.decks.toArray(),
		db.notes.toArray(),
		db.suspensions.toArray(),
		db.flags.toArray(),
		db.burials.toArray(),
		db.events.toArray(),
		db.documents.toArray(),
		db.drafts.toArray(),
		db.decisions.toArray(),
		db.papers.toArray(),
		db.sittings.toArray(),
		db.taps.toArray(),
		db.returns.toArray(),
		db.exams.toArray(),
		db.settings.toArray(),
		db.media.toArray(),
		db.wordings.toArray(),
		db.texts.toArray()
	]);
	const content = new Map(texts.map(({ id, text, blocks }) => [id, { text, blocks }]));
	return {
		decks: decks.filter(isSoundDeck),
		notes: notes.filter(isSoundNote).map((note) => without(note, 'deckId', 'position')),
		suspensions,
		flags,
		burials,
		events: events.filter((row) => !isDamagedEvent(row)),
		documents: documents.map((row) => {
			const text = content.get(row.id);
			return text ? { ...row, content: text } : row;
		}),
		drafts,
		decisions,
		papers,
		sittings,
		taps,
		returns,
		exams,
		settings,
		media: media.map((row) => without(row, 'addedAt')),
		wordings
	};
}

/** Puts lists of entries together, table by table. */
export const joined = (a: Library, b: Library): Library => ({
	decks: [...a.decks, ...b.decks],
	notes: [...a.notes, ...b.notes],
	suspensions: [...a.suspensions, ...b.suspensions],
	flags: [...a.flags, ...b.flags],
	burials: [...a.burials, ...b.burials],
	events: [...a.events, ...b.events],
	documents: [...a.documents, ...b.documents],
	drafts: [...a.drafts, ...b.drafts],
	decisions: [...a.decisions, ...b.decisions],
	papers: [...a.papers, ...b.papers],
	sittings: [...a.sittings, ...b.sittings],
	taps: [...a.taps, ...b.taps],
	returns: [...a.returns, ...b.returns],
	exams: [...a.exams, ...b.exams],
	settings: [...a.settings, ...b.settings],
	media: [...a.media, ...b.media],
	wordings: [...a.wordings, ...b.wordings]
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
	media: library.media.length
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
