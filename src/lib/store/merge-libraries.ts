import type { EventRow, NoteRow } from './database.ts';
import { heldId, splitByTime } from './held-entries.ts';
import {
	libraryTables,
	type Entry,
	type Library,
	type LibraryTable,
	type NoteEntry
} from './library.ts';
import { mergeRules, type MergeRule } from './merge-rows.ts';
import { isSame } from './same.ts';
import { without } from './without.ts';
import { oldWordings } from './wordings.ts';

/** Of the entries of one table: only in the first, only in the second, the same in both, made one of two. */
export type Origins = {
	readonly first: number;
	readonly second: number;
	readonly same: number;
	readonly joined: number;
};

export type MergedLibraries = {
	readonly library: Library;
	readonly origins: ReadonlyMap<LibraryTable, Origins>;
	/** Entries dated further ahead than a wrong clock may decide: they stand beside the others, as they came. */
	readonly ahead: number;
	/** Devices that went on in two ways after their storage was copied. */
	readonly copied: readonly string[];
};

/** What two libraries are together, by the same rules as in the store. `now`: epoch milliseconds. */
export function mergeLibraries(a: Library, b: Library, now: number): MergedLibraries {
	const [first, second] = [splitByTime(a, now), splitByTime(b, now)];
	const origins = new Map<LibraryTable, Origins>();
	const tables = libraryTables.map((name) => {
		const rule = mergeRules[name] as unknown as MergeRule<Entry>;
		const mine = united([], first.timely[name], rule);
		const theirs = united([], second.timely[name], rule);
		origins.set(name, originsOf(mine, theirs));
		return [name, united([...mine.values()], [...theirs.values()], rule)] as const;
	});
	const merged = Object.fromEntries(
		tables.map(([name, rows]) => [name, inOrder(rows)])
	) as unknown as Library;
	const living = ended(merged);
	const ahead = aside(first.ahead, second.ahead);
	const whole = Object.fromEntries(
		libraryTables.map((name) => [name, [...living[name], ...ahead[name]]])
	) as unknown as Library;
	return {
		library: whole,
		origins,
		ahead: libraryTables.reduce((sum, name) => sum + ahead[name].length, 0),
		copied: copiedDevices(a.events, b.events)
	};
}

function united(a: readonly Entry[], b: readonly Entry[], { keyOf, merge }: MergeRule<Entry>) {
	const rows = new Map<string, Entry>();
	for (const row of [...a, ...b]) {
		const key = JSON.stringify(keyOf(row));
		rows.set(key, bare(merge(rows.get(key) ?? row, row)));
	}
	return rows;
}

/** Without what only the index of a store needs. */
const bare = (row: Entry): Entry =>
	'placed' in row ? (without(row as NoteRow, 'deckId', 'position') satisfies NoteEntry) : row;

const inOrder = (rows: ReadonlyMap<string, Entry>): Entry[] =>
	[...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);

function originsOf(mine: ReadonlyMap<string, Entry>, theirs: ReadonlyMap<string, Entry>): Origins {
	const both = [...mine].flatMap(([key, row]) => {
		const other = theirs.get(key);
		return other ? [isSame(row, other)] : [];
	});
	const same = both.filter((isSame) => isSame).length;
	return {
		first: mine.size - both.length,
		second: theirs.size - both.length,
		same,
		joined: both.length - same
	};
}

/** A deleted draft has no decisions, a deleted sitting no taps, a note no more wordings than are kept. */
function ended(library: Library): Library {
	const gone = new Set<string>(
		[...library.drafts, ...library.sittings].flatMap(({ id, deleted }) =>
			deleted.value ? [id] : []
		)
	);
	const old = new Set(oldWordings(library.wordings).map(({ id }) => id));
	return {
		...library,
		decisions: library.decisions.filter(({ draft }) => !gone.has(draft)),
		taps: library.taps.filter(({ sitting }) => !gone.has(sitting)),
		wordings: library.wordings.filter(({ id }) => !old.has(id))
	};
}

/** Each entry that is ahead once, whichever library it came with. */
function aside(a: Library, b: Library): Library {
	return Object.fromEntries(
		libraryTables.map((name) => {
			const rows = [...a[name], ...b[name]].map((row) => [heldId(name, row), row] as const);
			return [name, inOrder(new Map(rows))];
		})
	) as unknown as Library;
}

/** Two events under one count of one device: a browser's storage was copied, and both copies were studied with. */
function copiedDevices(a: readonly EventRow[], b: readonly EventRow[]): readonly string[] {
	const known = new Map(a.map(({ device, seq, id }) => [`${seq} ${device}`, id]));
	const twice = b.filter(({ device, seq, id }) => {
		const other = known.get(`${seq} ${device}`);
		return other !== undefined && other !== id;
	});
	return [...new Set(twice.map(({ device }) => device))].sort();
}
