import { backupFormat } from '../backup-schema.ts';
import { libraryTables, type Library } from '../library.ts';
import { filedImages } from '../media-file.ts';
import { copyFormat } from './write.ts';

/** A library as a `hafiza-backup/1` file. The same library gives the same text, whatever it was put together from. */
export const backupText = (library: Library, madeAt: number): string =>
	`${ordered({ format: backupFormat, madeAt, ...filed(library) })}\n`;

/** The lines of a `hafiza-backup/2` file, still to be gzipped. */
export function backupLines(library: Library, madeAt: number): string {
	const tables = filed(library);
	const lines = libraryTables.flatMap((table) => tables[table].map((row) => [table, row]));
	return [{ format: copyFormat, madeAt }, ...lines, ['end', lines.length]]
		.map((line) => `${ordered(line)}\n`)
		.join('');
}

const filed = (library: Library) => ({ ...library, media: filedImages(library.media) });

/** JSON with the names of every object in order. */
function ordered(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) => {
		if (!(part instanceof Object) || Array.isArray(part)) return part;
		return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
	});
}
