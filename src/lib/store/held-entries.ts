import type { HeldRow } from './database.ts';
import { aheadLimitMs, hlcMs } from './hlc.ts';
import {
	latestHlc,
	libraryTables,
	sift,
	type Entry,
	type Library,
	type LibraryTable
} from './library.ts';

/** What may be merged now, and what is dated so far ahead that a wrong clock must have written it. */
export function splitByTime(library: Library, now: number) {
	const isAhead = (entry: Entry) => hlcMs(latestHlc(entry)) > now + aheadLimitMs;
	return {
		timely: sift(library, (entry) => !isAhead(entry)),
		ahead: sift(library, isAhead)
	};
}

/** Names an entry that is kept aside: two of one thing, of two times, are two. */
export function heldId(table: LibraryTable, entry: Entry): string {
	const id = 'id' in entry ? entry.id : JSON.stringify(Object.values(entry).slice(0, 2));
	return `${table} ${id} ${latestHlc(entry)}`;
}

/** What was kept aside, as the library that it came from. */
export const heldLibrary = (rows: readonly HeldRow[]): Library =>
	Object.fromEntries(
		libraryTables.map((name) => [
			name,
			rows.filter(({ table }) => table === name).map(({ entry }) => entry)
		])
	) as unknown as Library;
