import type { Database } from '../database.ts';
import { libraryTables } from '../library.ts';
import { filedImages } from '../media-file.ts';
import { libraryPages } from './pages.ts';

export const copyFormat = 'hafiza-backup/2';

/**
 * A copy of the library as the bytes of a `hafiza-backup/2` file, made while it is read: gzip over lines of JSON.
 * The first line says format and time, each of the others is an entry `[table, entry]`, the last `["end", entries]`.
 */
export const copyOf = (
	db: Database,
	madeAt: number,
	images: 'with-images' | 'without-images' = 'with-images'
): ReadableStream<Uint8Array<ArrayBuffer>> =>
	streamOf(pieces(db, madeAt, images === 'with-images'))
		.pipeThrough(new TextEncoderStream())
		.pipeThrough(new CompressionStream('gzip'));

async function* pieces(db: Database, madeAt: number, hasImages: boolean): AsyncGenerator<string> {
	let entries = 0;
	const line = (value: unknown) => `${JSON.stringify(value)}\n`;
	yield line({ format: copyFormat, madeAt });
	for await (const part of libraryPages(db, hasImages)) {
		const library = { ...part, media: filedImages(part.media) };
		for (const table of libraryTables) {
			const rows: readonly unknown[] = library[table];
			if (rows.length === 0) continue;
			entries += rows.length;
			yield rows.map((row) => line([table, row])).join('');
		}
	}
	yield line(['end', entries]);
}

/** Asked for piece by piece, so that a slow disk does not fill the memory. */
const streamOf = (pieces: AsyncGenerator<string>): ReadableStream<string> =>
	new ReadableStream({
		async pull(controller) {
			const next: IteratorResult<string, unknown> = await pieces.next();
			if (next.done === true) controller.close();
			else controller.enqueue(next.value);
		},
		async cancel() {
			await pieces.return(undefined);
		}
	});
