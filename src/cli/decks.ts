import { imageTypeOf } from '#lib/core/deck/image-type.ts';
import { mediaOf } from '#lib/core/deck/media.ts';
import type { Collection, ReadCollection } from '#lib/core/exchange/collection.ts';
import type { Finding } from '#lib/core/text/finding.ts';
import { readBytes } from './files.ts';
import { endings, fileFormatOf } from './formats.ts';
import type { Io } from './io.ts';
import { mediaFolder } from './media-folder.ts';

export const unknownFormat = (file: string, known = endings): Finding => ({
	code: 'unknown-format',
	severity: 'error',
	file,
	what: 'no format of decks ends like this',
	todo: `use one of ${known}`
});

const failed = (finding: Finding): ReadCollection => ({ findings: [finding], tallies: new Map() });

/** Reads the decks of a file in whatever format its name says. */
export async function readDecksFile(io: Io, file: string): Promise<ReadCollection> {
	const format = fileFormatOf(file);
	if (!format) return failed(unknownFormat(file));
	const read = await readBytes(io, file);
	if (!read.ok) return failed(read.finding);
	const found = await format.read(read.bytes, file);
	if (format.images === 'inside' || !found.collection) return found;
	return { ...found, collection: await withImages(io, file, found.collection) };
}

/** The images that stand beside a deck's file; those that do not are missing wherever the deck goes. */
async function withImages(io: Io, file: string, collection: Collection): Promise<Collection> {
	const media = new Map(collection.media);
	for (const name of new Set(collection.decks.flatMap(({ notes }) => notes.flatMap(mediaOf)))) {
		const read = await readBytes(io, `${mediaFolder(file)}/${name}`);
		const type = read.ok ? imageTypeOf(read.bytes) : undefined;
		if (read.ok && type) media.set(name, { type, bytes: Uint8Array.from(read.bytes) });
	}
	return { ...collection, media };
}
