import { imageTypeOf } from '#lib/core/deck/image-type.ts';
import { mediaOf } from '#lib/core/deck/media.ts';
import type { Collection, ReadCollection } from '#lib/core/exchange/collection.ts';
import { missingImages } from '#lib/core/exchange/missing-images.ts';
import type { Finding } from '#lib/core/text/finding.ts';
import { openCollection } from '#lib/readers/open-collection.ts';
import { readBytes } from './files.ts';
import { endings, here, isDeckFile } from './formats.ts';
import type { Io } from './io.ts';
import { mediaFolder } from './media-folder.ts';
import type { Reading } from './reading.ts';

export const unknownFormat = (file: string, known = endings): Finding => ({
	code: 'unknown-format',
	severity: 'error',
	file,
	what: 'no format of decks ends like this',
	todo: `use one of ${known}`
});

const failed = (finding: Finding): ReadCollection => ({ findings: [finding], tallies: new Map() });

/** Reads the decks of a file in whatever format they are. */
export async function readDecksFile(
	io: Io,
	file: string,
	how: Reading = {}
): Promise<ReadCollection> {
	if (!isDeckFile(file)) return failed(unknownFormat(file));
	const read = await readBytes(io, file);
	if (!read.ok) return failed(read.finding);
	const found = await openCollection(read.bytes, file, { offsetMinutes: here(), ...how });
	if (!found.collection) return found;
	const whole = { ...found, collection: await withImages(io, file, found.collection) };
	return { ...whole, findings: [...whole.findings, ...missingImages(whole, file)] };
}

/** The images that stand beside a deck's file; those that do not are missing wherever the deck goes. */
async function withImages(io: Io, file: string, collection: Collection): Promise<Collection> {
	const media = new Map(collection.media);
	for (const name of new Set(collection.decks.flatMap(({ notes }) => notes.flatMap(mediaOf)))) {
		if (media.has(name)) continue;
		const read = await readBytes(io, `${mediaFolder(file)}/${name}`);
		const type = read.ok ? imageTypeOf(read.bytes) : undefined;
		if (read.ok && type) media.set(name, { type, bytes: Uint8Array.from(read.bytes) });
	}
	return { ...collection, media };
}
