import { endingOf } from '#lib/core/exchange/formats.ts';

/** Where a file goes in: to the desk, to the import of decks, to the copies, to the papers. */
export type Door = 'document' | 'decks' | 'copy' | 'paper';

const byEnding = new Map<string, Door>([
	...['.apkg', '.colpkg', '.csv', '.tsv', '.gift', '.xml', '.zip', '.json'].map(
		(ending) => [ending, 'decks'] as const
	),
	['.hafiza', 'copy'],
	...['.html', '.htm', '.xhtml', '.docx', '.pdf'].map((ending) => [ending, 'document'] as const)
]);

/** As the programs write them: the first field of their JSON, the fields above a deck, the first line of a table. */
const paper = /^\s*\{\s*"format"\s*:\s*"hafiza-paper\//;
const copy = /^\s*\{\s*"format"\s*:\s*"hafiza-(?:backup|protected)\//;
const deck = /^---\r?\n(?:.*\r?\n){0,40}?id: *\S/;
const table = /^#(?:separator|html|columns):/;

/**
 * Where a file belongs, by its name and its first letters, a few thousand. A text that could be either is a document:
 * the desk shows it before anything is made of it.
 */
export function doorOf(name: string, start: string): Door {
	const text = start.replace(/^\uFEFF/, '');
	if (copy.test(text)) return 'copy';
	if (paper.test(text)) return 'paper';
	const known = byEnding.get(endingOf(name));
	return known ?? (deck.test(text) || table.test(text) ? 'decks' : 'document');
}
