import type { Note, NoteId } from '../core/deck/note.ts';
import type { Wording } from './api.ts';
import { read, type Context, type Pen } from './context.ts';
import type { Database, NoteRow, WordingRow } from './database.ts';
import { hlcMs } from './hlc.ts';
import { noteOf } from './note-row.ts';
import { rowsWhere } from './rows-where.ts';
import { isSame } from './same.ts';
import { without } from './without.ts';

/** So many earlier wordings of a note are kept: the newest, on every device the same ones. */
export const mostWordings = 50;

/** Tags and the like are no wording: they change by the hundred. */
const wordsIn = (note: Note) => without(note, 'tags', 'tier', 'flags');

/** Keeps what notes said before a change, where it changed their words. Runs within a transaction over wordings. */
export async function keepWordings(
	db: Database,
	pen: Pen,
	changes: readonly { readonly before: NoteRow; readonly after: NoteRow }[]
): Promise<void> {
	const rows = changes.flatMap(({ before, after }): WordingRow[] => {
		const words = noteOf(before);
		if (isSame(wordsIn(words), wordsIn(noteOf(after)))) return [];
		return [{ id: pen.id(), note: before.id, hlc: pen.hlc(), words }];
	});
	if (rows.length === 0) return;
	await db.wordings.bulkAdd(rows);
	await pruneWordings(
		db,
		rows.map(({ note }) => note)
	);
}

/** Leaves the newest of some notes. Whatever comes together in whatever order, the same are left. */
export async function pruneWordings(db: Database, notes: readonly NoteId[]): Promise<void> {
	const old = oldWordings(await rowsWhere(db.wordings, 'note', notes));
	await db.wordings.bulkDelete(old.map(({ id }) => id));
}

/** Those that are more than are kept of a note. */
export function oldWordings(rows: readonly WordingRow[]): readonly WordingRow[] {
	const byNote = new Map<NoteId, WordingRow[]>();
	for (const row of rows) {
		const known = byNote.get(row.note);
		if (known) known.push(row);
		else byNote.set(row.note, [row]);
	}
	return [...byNote.values()].flatMap((of) => of.sort(newestFirst).slice(mostWordings));
}

const newestFirst = (a: WordingRow, b: WordingRow): number =>
	a.hlc === b.hlc ? (a.id < b.id ? 1 : -1) : a.hlc < b.hlc ? 1 : -1;

export const wordings = (ctx: Context, note: NoteId): Promise<readonly Wording[]> =>
	read(ctx, [ctx.db.wordings], async () =>
		(await ctx.db.wordings.where('note').equals(note).toArray())
			.sort(newestFirst)
			.map(({ hlc, words }) => ({ note: words, until: hlcMs(hlc) as Wording['until'] }))
	);
