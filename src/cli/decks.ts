import type { ReadCollection } from '#lib/core/exchange/collection.ts';
import type { Finding } from '#lib/core/text/finding.ts';
import { readBytes } from './files.ts';
import { endings, fileFormatOf } from './formats.ts';
import type { Io } from './io.ts';

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
	return read.ok ? format.read(read.bytes, file) : failed(read.finding);
}
