import type { ReadDeck } from '#lib/core/deck/read-deck.ts';
import { formatOf, formats } from '#lib/core/exchange/formats.ts';
import type { Finding } from '#lib/core/text/finding.ts';
import { readText } from './files.ts';
import type { Io } from './io.ts';

export const endings = [...formats.keys()].join(', ');

export const unknownFormat = (file: string): Finding => ({
	code: 'unknown-format',
	severity: 'error',
	file,
	what: 'no format of decks ends like this',
	todo: `use one of ${endings}`
});

/** Reads a deck in whatever format its name says. */
export async function readDeckFile(io: Io, file: string): Promise<ReadDeck> {
	const format = formatOf(file);
	if (!format) return { findings: [unknownFormat(file)], lines: new Map() };
	const read = await readText(io, file);
	return read.ok ? format.parse(read.text, file) : { findings: [read.finding], lines: new Map() };
}
