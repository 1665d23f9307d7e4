import type { PdfText } from './page.ts';

/** Texts whose baselines are nearly the same, from left to right; rows from top to bottom. */
export function rowsOf(texts: readonly PdfText[]): PdfText[][] {
	const rows: PdfText[][] = [];
	let top: PdfText | undefined;
	for (const text of [...texts].sort((a, b) => a.y - b.y)) {
		if (top && text.y - top.y <= 0.5 * Math.min(top.size, text.size)) rows.at(-1)?.push(text);
		else {
			rows.push([text]);
			top = text;
		}
	}
	return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** Where the last letter ends: the space after a word has its width too. */
export function endOf({ x, width, words }: PdfText): number {
	const spaces = words.length - words.trimEnd().length;
	return x + width * (1 - spaces / Math.max(1, words.length));
}

const wordGap = 0.18;

/** The words of texts that follow one another on a line. */
export function wordsOf(texts: readonly PdfText[]): string {
	const words: string[] = [];
	let before: PdfText | undefined;
	for (const text of texts) {
		if (before && text.x - endOf(before) > wordGap * text.size) words.push(' ');
		words.push(text.words);
		before = text;
	}
	return words.join('').replace(/\s+/g, ' ').trim();
}
