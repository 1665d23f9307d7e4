import { cardsOf } from '../core/deck/cards.ts';
import type { Deck } from '../core/deck/deck.ts';
import { mediaOf, type MediaName } from '../core/deck/media.ts';
import type { Note } from '../core/deck/note.ts';
import type { Collection, ReadCollection, Tally, TallyOf } from '../core/exchange/collection.ts';
import type { Dialect } from '../core/exchange/table/dialect.ts';
import { readGrid, type Row } from '../core/exchange/table/grid.ts';
import { withoutSettings } from '../core/exchange/table/settings.ts';
import type { Finding } from '../core/text/finding.ts';
import type { OpenedFile } from '../readers/open-collection.ts';
import type { Comparison } from '../store/api.ts';

/** What a file holds, in short: what a person sees before anything of it is added. */
export type Preview = {
	readonly decks: readonly (Pick<Deck, 'id' | 'title' | 'language'> & {
		readonly notes: number;
		readonly cards: number;
		/** The first of them, long texts cut. */
		readonly first: readonly ShownNote[];
		readonly comparison: Comparison | undefined;
	})[];
	readonly tallies: readonly (readonly [TallyOf, Tally])[];
	readonly findings: readonly FindingGroup[];
	/** Cards that something was done with, and answers. */
	readonly studied: number;
	readonly reviews: number;
	readonly images: number;
	/** Those that the first notes show. */
	readonly pictures: ReadonlyMap<MediaName, Blob>;
	/** Of a single table: how it was read, and its first rows. */
	readonly table?: { readonly dialect: Dialect; readonly rows: readonly Row[] };
};

export type ShownNote = Pick<Note, 'id' | 'type' | 'question' | 'answer'>;

/** Findings of one kind: how many there are, and the first of them. */
export type FindingGroup = {
	readonly severity: Finding['severity'];
	readonly count: number;
	readonly first: readonly Finding[];
};

const firstNotes = 3;
const firstFindings = 5;
const firstRows = 8;

export function previewOf(
	{ collection, findings, tallies }: ReadCollection,
	comparisons: readonly Comparison[],
	files: readonly OpenedFile[]
): Preview {
	const table = files.length === 1 ? files[0]?.table : undefined;
	const compared = new Map(comparisons.map((each) => [each.deckId, each]));
	const histories = collection?.histories ?? [];
	return {
		decks: (collection?.decks ?? [])
			.filter(({ notes }) => notes.length > 0)
			.map(({ id, title, language, notes }) => ({
				id,
				title,
				language,
				notes: notes.length,
				cards: notes.reduce((sum, note) => sum + cardsOf(note).length, 0),
				first: notes.slice(0, firstNotes).map(shown),
				comparison: compared.get(id)
			})),
		tallies: [...tallies],
		findings: grouped(findings),
		studied: histories.length,
		reviews: histories.reduce((sum, { reviews }) => sum + reviews.length, 0),
		images: collection?.media.size ?? 0,
		pictures: picturesOf(collection),
		...(table && { table: { dialect: table.dialect, rows: rowsOf(table) } })
	};
}

const mostDecks = 3;

function picturesOf(collection: Collection | undefined): Preview['pictures'] {
	const notes = (collection?.decks ?? [])
		.filter(({ notes }) => notes.length > 0)
		.slice(0, mostDecks)
		.flatMap(({ notes }) => notes.slice(0, firstNotes));
	return new Map(
		notes.flatMap(mediaOf).flatMap((name): [MediaName, Blob][] => {
			const file = collection?.media.get(name);
			return file ? [[name, new Blob([file.bytes], { type: file.type })]] : [];
		})
	);
}

const mostShown = 400;
const cut = (text: string) => (text.length > mostShown ? `${text.slice(0, mostShown)} …` : text);
const shown = ({ id, type, question, answer }: Note): ShownNote => ({
	id,
	type,
	question: cut(question),
	answer: cut(answer)
});

const rowsOf = ({ text, dialect }: NonNullable<OpenedFile['table']>): readonly Row[] =>
	readGrid(
		withoutSettings(text.replace(/^\ufeff/, '').slice(0, 20_000), dialect.settings),
		dialect
	).rows.slice(0, firstRows);

/** By what is wrong, errors first. */
function grouped(findings: readonly Finding[]): FindingGroup[] {
	const groups = new Map<string, Finding[]>();
	for (const finding of findings) {
		const key = `${finding.severity} ${finding.code}`;
		const group = groups.get(key);
		if (group) group.push(finding);
		else groups.set(key, [finding]);
	}
	return [...groups.values()]
		.flatMap((group): FindingGroup[] => {
			const [first] = group;
			if (!first) return [];
			return [
				{ severity: first.severity, count: group.length, first: group.slice(0, firstFindings) }
			];
		})
		.sort((a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1));
}
