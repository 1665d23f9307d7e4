import { formatOf } from '#lib/core/exchange/formats.ts';
import { command, UsageError } from '../command.ts';
import { endings, readDeckFile, unknownFormat } from '../decks.ts';
import { report, writeText } from '../files.ts';

export const convert = command({
	usage: 'IN -o OUT',
	summary: `write a deck in another format, by the ending of its name: ${endings}`,
	help: '-o, --output OUT  the file to write; cards that cannot be read are named and left out',
	options: { output: { type: 'string', short: 'o' } },
	async run({ values, positionals }, io) {
		const [input, ...more] = positionals;
		if (input === undefined) throw new UsageError('no deck is named');
		if (more.length > 0) throw new UsageError('only one deck can be converted at a time');
		const { output } = values;
		if (output === undefined) throw new UsageError('-o OUT is missing');

		const format = formatOf(output);
		if (!format) return report(io, [unknownFormat(output)]);
		const { deck, findings } = await readDeckFile(io, input);
		if (!deck) return report(io, findings);
		if (output === input && findings.length > 0)
			return report(io, [
				...findings,
				{
					code: 'in-place',
					severity: 'error',
					file: output,
					what: 'it was not overwritten, for what could not be read would be lost',
					todo: 'mend the deck, or name another file'
				}
			]);
		const failed = await writeText(io, output, format.print(deck));
		return report(io, failed ? [...findings, failed] : findings);
	}
});
