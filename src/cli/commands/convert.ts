import type { Collection, ReadCollection } from '#lib/core/exchange/collection.ts';
import { endingOf } from '#lib/core/exchange/formats.ts';
import type { Finding } from '#lib/core/text/finding.ts';
import { command, UsageError } from '../command.ts';
import { readDecksFile, unknownFormat } from '../decks.ts';
import { report } from '../files.ts';
import { fileFormatOf, writtenEndings } from '../formats.ts';
import { pickDeck } from '../pick-deck.ts';
import { readingHelp, readingOf, readingOptions } from '../reading.ts';
import { printTallies } from '../tallies.ts';
import { writeDecks } from '../write-decks.ts';

export const convert = command({
	usage: 'IN -o OUT [--deck TITLE] [--encoding NAME] [--delimiter SIGN] [--columns A,B] …',
	summary: `write decks in another format, by the ending of its name: ${writtenEndings}`,
	help: `-o, --output OUT  the file to write; what cannot be kept is named and left out
--deck TITLE      only this deck of a file with several

Several decks go into one file where the format can hold them, else into one file each:
OUT.json becomes OUT.Title.json. Images that the format does not hold go into the folder
"media" beside the file, and are found there again.

${readingHelp}`,
	options: {
		output: { type: 'string', short: 'o' },
		deck: { type: 'string' },
		...readingOptions
	},
	async run({ values, positionals }, io) {
		const [input, ...more] = positionals;
		if (input === undefined) throw new UsageError('no deck is named');
		if (more.length > 0) throw new UsageError('only one deck can be converted at a time');
		const { output, deck } = values;
		if (output === undefined) throw new UsageError('-o OUT is missing');

		const format = fileFormatOf(output);
		if (!format) return report(io, [unknownFormat(output, writtenEndings)]);
		const how = readingOf(values);
		if (how.dialectOf && !isTable(input))
			throw new UsageError('only tables have cells: IN must end in .csv, .tsv or .txt');
		const read = await readDecksFile(io, input, how);
		if (!read.collection || isUnread(read)) return report(io, read.findings);
		if (output === input && read.findings.length > 0)
			return report(io, [...read.findings, inPlace(output)]);
		const picked: Collection | Finding =
			deck === undefined ? read.collection : pickDeck(read.collection, deck, input);
		if ('code' in picked) return report(io, [...read.findings, picked]);

		const lost = format.losses(picked).map((finding) => ({ ...finding, file: output }));
		const written = await writeDecks(io, output, picked, format);
		io.out(printTallies(read.tallies));
		const findings = [...read.findings, ...lost, ...written];
		report(io, findings);
		return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
	}
});

const isTable = (file: string) => ['.csv', '.tsv', '.txt'].includes(endingOf(file));

/** Nothing of it could be taken: an empty file would look like a deck. */
const isUnread = ({ collection, findings }: ReadCollection): boolean =>
	collection?.decks.every(({ notes }) => notes.length === 0) === true &&
	findings.some(({ severity }) => severity === 'error');

const inPlace = (file: string): Finding => ({
	code: 'in-place',
	severity: 'error',
	file,
	what: 'it was not overwritten, for what could not be read would be lost',
	todo: 'mend the deck, or name another file'
});
