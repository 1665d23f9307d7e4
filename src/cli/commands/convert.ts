import type { Collection } from '#lib/core/exchange/collection.ts';
import type { Finding } from '#lib/core/text/finding.ts';
import { command, UsageError } from '../command.ts';
import { readDecksFile, unknownFormat } from '../decks.ts';
import { report } from '../files.ts';
import { fileFormatOf, writtenEndings } from '../formats.ts';
import { pickDeck } from '../pick-deck.ts';
import { printTallies } from '../tallies.ts';
import { writeDecks } from '../write-decks.ts';

export const convert = command({
	usage: 'IN -o OUT [--deck TITLE]',
	summary: `write decks in another format, by the ending of its name: ${writtenEndings}`,
	help: `-o, --output OUT  the file to write; what cannot be kept is named and left out
--deck TITLE      only this deck of a file with several

Several decks go into one file where the format can hold them, else into one file each:
OUT.json becomes OUT.Title.json. Images that the format does not hold go into the folder
"media" beside the file, and are found there again.`,
	options: { output: { type: 'string', short: 'o' }, deck: { type: 'string' } },
	async run({ values, positionals }, io) {
		const [input, ...more] = positionals;
		if (input === undefined) throw new UsageError('no deck is named');
		if (more.length > 0) throw new UsageError('only one deck can be converted at a time');
		const { output, deck } = values;
		if (output === undefined) throw new UsageError('-o OUT is missing');

		const format = fileFormatOf(output);
		if (!format?.write) return report(io, [unknownFormat(output, writtenEndings)]);
		const read = await readDecksFile(io, input);
		if (!read.collection) return report(io, read.findings);
		if (output === input && read.findings.length > 0)
			return report(io, [...read.findings, inPlace(output)]);
		const picked: Collection | Finding =
			deck === undefined ? read.collection : pickDeck(read.collection, deck, input);
		if ('code' in picked) return report(io, [...read.findings, picked]);

		const lost = format.losses(picked).map((finding) => ({ ...finding, file: output }));
		const written = await writeDecks(io, output, picked, { ...format, write: format.write });
		io.out(printTallies(read.tallies));
		const findings = [...read.findings, ...lost, ...written];
		report(io, findings);
		return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
	}
});

const inPlace = (file: string): Finding => ({
	code: 'in-place',
	severity: 'error',
	file,
	what: 'it was not overwritten, for what could not be read would be lost',
	todo: 'mend the deck, or name another file'
});
