import * as v from 'valibot';
import { libraryTables, type LibraryTable } from '../library.ts';
import type { MediaEntry } from '../library.ts';
import { entryOf } from '../media-file.ts';
import { backupFormat } from '../backup-schema.ts';
import { isDeeper } from './depth.ts';
import { unzippedLines } from './lines.ts';
import { copyFormat } from './write.ts';

/** Entries that a file may hold besides images: some ten times the largest library that anybody filled in a life. */
const maxEntries = 20_000_000;
/** What is read into memory at once, images aside: letters of some two million answers. A file of the first form counts whole. */
export const maxLetters = 768 * 1024 * 1024;
/** Levels of lists within lists: some five times what any entry has. */
const maxLevels = 100;

/** A file taken apart, its entries still to be looked at. Images are read again each time, never all at once. */
export type Unread =
	| {
			readonly result: 'read';
			readonly madeAt: unknown;
			readonly tables: Readonly<Record<LibraryTable, readonly unknown[]>>;
			/** An entry each; undefined where it is damaged. */
			readonly images: () => AsyncIterable<MediaEntry | undefined>;
	  }
	| { readonly result: 'no-backup' }
	| { readonly result: 'cut' }
	| { readonly result: 'too-large' }
	| { readonly result: 'too-deep' }
	| { readonly result: 'other-format'; readonly format: unknown };

const head = v.object({ format: v.string(), madeAt: v.unknown() });

/** Reads a backup of any version, by its first bytes. */
export async function readCopy(file: Blob): Promise<Unread> {
	const [a, b] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
	return a === 0x1f && b === 0x8b ? readLines(file) : readWhole(file);
}

/** The first form was one JSON object. */
async function readWhole(file: Blob): Promise<Unread> {
	// Something else that is large is not read to the end to say so.
	if (!(await file.slice(0, 100).text()).trimStart().startsWith('{'))
		return { result: 'no-backup' };
	if (file.size > maxLetters) return { result: 'too-large' };
	const input = parsed(await file.text());
	if (!(input instanceof Object && 'format' in input)) return { result: 'no-backup' };
	if (input.format !== backupFormat) return { result: 'other-format', format: input.format };
	if (isDeeper(input, maxLevels)) return { result: 'too-deep' };
	const { madeAt, media = [], ...rest } = input as unknown as Record<string, unknown>;
	if (!Array.isArray(media)) return { result: 'cut' };
	return {
		result: 'read',
		madeAt,
		tables: { ...rest, media: [] } as unknown as Record<LibraryTable, readonly unknown[]>,
		async *images() {
			for (const row of media) yield entryOf(row);
		}
	};
}

async function readLines(file: Blob): Promise<Unread> {
	const tables = new Map(libraryTables.map((name) => [name, [] as unknown[]]));
	let first: v.InferOutput<typeof head> | undefined;
	let entries = 0;
	let letters = 0;
	let isWhole = false;
	try {
		for await (const line of unzippedLines(file)) {
			const value = parsed(line);
			if (!first) {
				const read = v.safeParse(head, value);
				if (!read.success) return { result: 'no-backup' };
				first = read.output;
				if (first.format !== copyFormat) return { result: 'other-format', format: first.format };
				continue;
			}
			if (!Array.isArray(value)) return { result: 'cut' };
			if (isDeeper(value, maxLevels)) return { result: 'too-deep' };
			const [table, entry] = value as unknown[];
			if (table === 'end') isWhole = entry === entries;
			else entries++;
			if (table !== 'media' && tables.has(table as LibraryTable)) {
				letters += line.length;
				tables.get(table as LibraryTable)?.push(entry);
			}
			if (entries > maxEntries || letters > maxLetters) return { result: 'too-large' };
		}
	} catch (error) {
		if (error instanceof RangeError) return { result: 'too-large' };
		return { result: 'cut' };
	}
	if (!first || !isWhole) return first ? { result: 'cut' } : { result: 'no-backup' };
	return {
		result: 'read',
		madeAt: first.madeAt,
		tables: Object.fromEntries(tables) as unknown as Record<LibraryTable, readonly unknown[]>,
		async *images() {
			for await (const line of unzippedLines(file)) {
				if (!line.startsWith('["media",')) continue;
				const value = parsed(line);
				yield Array.isArray(value) ? entryOf(value[1]) : undefined;
			}
		}
	};
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
