import type { Document } from './document.ts';

const mostWords = 8;
const mostLetters = 80;

/** What a document is called: its title, else the first words of its text; undefined if it has none. */
export function titleOf({ title, text, blocks }: Document): string | undefined {
	if (title !== undefined) return title;
	const named = ['heading', 'body', 'quotation', 'item'];
	const block = blocks.find(({ kind }) => named.includes(kind)) ?? blocks[0];
	const words = text.slice(block?.span.start, block?.span.end).split(/\s+/).filter(Boolean);
	const first = words.slice(0, mostWords).join(' ');
	if (first === '') return undefined;
	const short = first.slice(0, mostLetters);
	return short.length < first.length || words.length > mostWords ? `${short} …` : short;
}
