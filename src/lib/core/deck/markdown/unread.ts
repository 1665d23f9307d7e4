import type { NoteId } from '../note.ts';
import { readBlocks } from './blocks.ts';
import { readHead } from './head.ts';
import { readLines } from './lines.ts';

/**
 * What of a text in the Markdown format made no note: its cards that could not be read and its stray lines, with the
 * front matter, which says what they speak of. Empty where all of it was read. `lines` as parseMarkdown gave them.
 */
export function unreadOf(text: string, lines: ReadonlyMap<NoteId, number>): string {
	const entries = readLines(text);
	const { body } = readHead(entries, text);
	const { blocks, strays } = readBlocks(entries.slice(body));
	const read = new Set(lines.values());
	const starts = [...blocks.map(({ line }) => line), ...strays].sort((a, b) => a - b);
	const all = text.split(/\r\n|\r|\n/);
	const left = starts.flatMap((line, i) =>
		read.has(line) ? [] : [all.slice(line - 1, (starts[i + 1] ?? all.length + 1) - 1).join('\n')]
	);
	if (left.length === 0) return '';
	const head = body === 0 ? [] : all.slice(0, (entries[body]?.line ?? 1) - 1);
	return [...(head.length > 0 ? [head.join('\n')] : []), ...left]
		.map((piece) => piece.trim())
		.join('\n\n');
}
