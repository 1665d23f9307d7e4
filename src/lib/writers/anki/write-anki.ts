import { strToU8, zipSync, type Zippable } from 'fflate';
import { writeRows, type WriteAnkiOptions } from '../../core/exchange/anki/write-rows.ts';
import type { Collection } from '../../core/exchange/collection.ts';
import { sqlite } from '../../readers/anki/sqlite.ts';
import { fillDatabase } from './fill-database.ts';

export type { WriteAnkiOptions } from '../../core/exchange/anki/write-rows.ts';

/**
 * A package (`.apkg`) as every Anki since 2.1.15 opens it: schema 11 in `collection.anki2`, without the decoy that
 * newer packages hold, so that other programs find the notes as well.
 */
export async function writeAnki(
	collection: Collection,
	options: WriteAnkiOptions
): Promise<Uint8Array<ArrayBuffer>> {
	const { Database } = await sqlite();
	const database = new Database();
	try {
		await fillDatabase(database, writeRows(collection, options), options.now);
		return packed(database.export(), collection);
	} finally {
		database.close();
	}
}

/** Images are packed already. */
const asIs = { level: 0 } as const;

function packed(database: Uint8Array, { media }: Collection): Uint8Array<ArrayBuffer> {
	const files = [...media];
	const names = Object.fromEntries(files.map(([name], i) => [String(i), name]));
	const images = files.map(([, { bytes }], i): [string, Zippable[string]] => [
		String(i),
		[bytes, asIs]
	]);
	return zipSync({
		'collection.anki2': database,
		media: strToU8(JSON.stringify(names)),
		...Object.fromEntries(images)
	});
}
