import type { CardId, DeckId, NoteId } from '../core/deck/note.ts';
import type { EventId, Hlc } from '../core/schedule/review.ts';
import type { Deed } from './api.ts';
import type { Pen } from './context.ts';
import type { Database, DeckRow, Edit, NoteRow } from './database.ts';
import { isSoundDeed } from './sound.ts';

/** Marks of cards, each a register in a table of its own. */
export type MarkTable = 'suspensions' | 'flags' | 'burials';

/** One field that a deed wrote, with what stood there. */
export type Write =
	| {
			readonly is: 'mark';
			readonly table: MarkTable;
			readonly card: CardId;
			readonly before: unknown;
			readonly after: unknown;
	  }
	/** `before` is absent where the note had the deck's own words. */
	| { readonly is: 'edit'; readonly note: NoteId; readonly before?: Edit; readonly after: Edit }
	| { readonly is: 'place'; readonly note: NoteId; readonly before: Place; readonly after: Place }
	| { readonly is: 'delete'; readonly note: NoteId };
type Place = NoteRow['placed']['value'];

export type MarkWrite = Extract<Write, { is: 'mark' }>;
export type NoteWrite = Exclude<Write, MarkWrite>;

/** What a person did besides answering and planning; on this device alone, until it is taken back. */
export type DeedRow = {
	readonly id: EventId;
	readonly hlc: Hlc;
	readonly type: Deed['type'] | 'import';
	readonly writes: readonly Write[];
	readonly imported?: ImportedRows;
} & Around;

/** What an import wrote, to take it back. */
export type ImportedRows = {
	/** What stood there; absent where it is new. */
	readonly decks: readonly {
		readonly id: DeckId;
		readonly before?: DeckRow;
		readonly after: DeckRow;
	}[];
	readonly notes: readonly { readonly id: NoteId; readonly before?: NoteRow }[];
	/** Of everything that it wrote to notes. */
	readonly hlc: Hlc;
	readonly events: readonly EventId[];
};

/** What a deed did to decks beside its notes. */
export type Around = {
	readonly carried?: Carried | undefined;
	/** Decks that it removed, or began. */
	readonly turned?: readonly { readonly deck: DeckId; readonly isRemoved: boolean }[] | undefined;
};

/** Ids of the sources that came into a deck with notes. */
export type Carried = { readonly deck: DeckId; readonly sources: readonly string[] };

/** Runs within a transaction over deeds. What changed nothing is no deed. */
export async function keepDeed(
	db: Database,
	pen: Pen,
	type: Deed['type'],
	writes: readonly Write[],
	{ carried, turned }: Around = {}
): Promise<EventId> {
	const id = pen.id() as EventId;
	if (writes.length > 0)
		await db.deeds.add({
			id,
			hlc: pen.hlc(),
			type,
			writes,
			...(carried && { carried }),
			...(turned && { turned })
		});
	if (writes.length > large) await dropOldLarge(db);
	return id;
}

/** Runs within a transaction over deeds. An import that changed nothing is no deed. */
export async function keepImport(
	db: Database,
	pen: Pen,
	imported: ImportedRows,
	marks: readonly Omit<MarkWrite, 'is' | 'before'>[]
): Promise<EventId> {
	const id = pen.id() as EventId;
	const writes = marks.map((mark): Write => ({ ...mark, is: 'mark', before: undefined }));
	const rows = imported.notes.length + imported.events.length + writes.length;
	if (rows + imported.decks.length > 0)
		await db.deeds.add({ id, hlc: pen.hlc(), type: 'import', writes, imported });
	if (rows > large) await dropOldLarge(db);
	return id;
}

/** A deed of more writes than this takes megabytes: only the last few of them can be taken back. */
const large = 10_000;
const largeKept = 3;

const sizeOf = ({ writes, imported }: DeedRow): number =>
	writes.length + (imported ? imported.notes.length + imported.events.length : 0);

async function dropOldLarge(db: Database): Promise<void> {
	const isLarge = (row: DeedRow) => isSoundDeed(row) && sizeOf(row) > large;
	const ids = await db.deeds.orderBy('hlc').filter(isLarge).primaryKeys();
	await db.deeds.bulkDelete(ids.slice(0, -largeKept));
}

/** An import is taken back where it was made, not by going back step by step. */
export const isStep = (row: DeedRow): row is DeedRow & { type: Deed['type'] } =>
	row.type !== 'import';

export const deedOf = ({
	id,
	hlc,
	type,
	writes
}: DeedRow & { readonly type: Deed['type'] }): Deed => ({
	id,
	hlc,
	type,
	cards: writes.flatMap((write) => (write.is === 'mark' ? [write.card] : [])),
	notes: [...new Set(writes.flatMap((write) => (write.is === 'mark' ? [] : [write.note])))]
});
