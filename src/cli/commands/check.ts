import { lint, type LintInput } from '#lib/core/deck/lint/lint.ts';
import type { Finding } from '#lib/core/text/finding.ts';
import { command, UsageError } from '../command.ts';
import { readDecksFile } from '../decks.ts';
import { report } from '../files.ts';
import { endings, isDeckFile } from '../formats.ts';
import type { Io } from '../io.ts';

export const check = command({
	usage: 'DECK… [--json]',
	summary:
		'look for bad cards: leaks, ambiguity, duplicates, long keys, missing years, broken sources',
	help: 'DECK    a deck, or a folder of decks (a README in it is passed over)\n--json  print the findings as JSON',
	options: { json: { type: 'boolean' } },
	async run({ values, positionals }, io) {
		if (positionals.length === 0) throw new UsageError('no deck is named');
		const findings: Finding[] = [];
		const inputs: LintInput[] = [];
		for (const path of positionals)
			for (const file of await decksAt(path, io, findings)) {
				const { collection, lines, ...read } = await readDecksFile(io, file);
				findings.push(...read.findings);
				for (const deck of collection?.decks ?? [])
					inputs.push({ deck, file, ...(lines && { lines }) });
			}
		findings.push(...lint(inputs));

		const notes = inputs.reduce((sum, { deck }) => sum + deck.notes.length, 0);
		const summary = { decks: inputs.length, notes, findings };
		io.out(
			values.json
				? `${JSON.stringify(summary, null, '\t')}\n`
				: `${count(inputs.length, 'deck')}, ${count(notes, 'note')}, ${count(findings.length, 'finding')}\n`
		);
		return report(io, findings);
	}
});

const count = (n: number, name: string) => `${n} ${name}${n === 1 ? '' : 's'}`;

/** The file itself, or the decks in a folder. */
async function decksAt(path: string, io: Io, findings: Finding[]): Promise<readonly string[]> {
	const inside = await io.listFolder(path);
	if (!inside) return [path];
	const decks = inside.filter((file) => isDeckFile(file) && !/(^|[\\/])readme\.md$/i.test(file));
	if (decks.length === 0)
		findings.push({
			code: 'no-deck',
			severity: 'error',
			file: path,
			what: 'there is no deck in this folder',
			todo: `put one there, ending in ${endings}`
		});
	return decks;
}
