import type { Collection } from '#lib/core/exchange/collection.ts';
import { endingOf } from '#lib/core/exchange/formats.ts';
import type { Finding } from '#lib/core/text/finding.ts';
import { writeText } from './files.ts';
import type { FileFormat } from './formats.ts';
import type { Io } from './io.ts';
import { mediaFolder } from './media-folder.ts';
import { partOf } from './pick-deck.ts';

/** Writes a collection into one file, or into one a deck, with images beside them; what went wrong, if anything. */
export async function writeDecks(
	io: Io,
	output: string,
	collection: Collection,
	format: FileFormat
): Promise<readonly Finding[]> {
	const isOne = format.holds === 'decks' || collection.decks.length <= 1;
	const parts = isOne
		? [{ path: output, part: collection }]
		: pathsFor(output, collection).map(({ path, deck }) => ({
				path,
				part: partOf(collection, [deck])
			}));
	const failures: (Finding | undefined)[] = [];
	for (const { path, part } of parts) {
		failures.push(await writeText(io, path, await format.write(part)));
		if (!isOne) io.out(`${path}\n`);
	}
	if (format.images === 'beside') failures.push(...(await writeImages(io, output, collection)));
	return failures.filter((failure) => failure !== undefined);
}

async function writeImages(io: Io, output: string, { media }: Collection) {
	if (media.size === 0) return [];
	const folder = mediaFolder(output);
	const failures: (Finding | undefined)[] = [];
	await io.makeFolder(folder);
	for (const [name, { bytes }] of media)
		failures.push(await writeText(io, `${folder}/${name}`, bytes));
	return failures;
}

/** `out.md` for a deck "Rivers" is `out.Rivers.md`; a title that comes again takes a number. */
function pathsFor(output: string, { decks }: Collection) {
	const ending = endingOf(output);
	const stem = output.slice(0, output.length - ending.length);
	const taken = new Set<string>();
	return decks.map((deck) => {
		const name = deck.title
			.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
			.replace(/^-|-$/g, '')
			.slice(0, 80);
		let path = `${stem}.${name}${ending}`;
		for (let i = 2; taken.has(path.toLowerCase()); i++) path = `${stem}.${name}-${i}${ending}`;
		taken.add(path.toLowerCase());
		return { path, deck };
	});
}
