import type { PdfPage, PdfText } from './page.ts';
import { rowsOf, wordsOf } from './rows.ts';

/** The share of a page at its top and bottom where running heads and feet stand. */
const edge = 0.1;

const inEdge = ([first]: readonly PdfText[], height: number) =>
	first !== undefined && (first.y < edge * height || first.y > (1 - edge) * height);

/** The same on every page but for the number. */
const keyOf = (row: readonly PdfText[], height: number) =>
	`${(row[0]?.y ?? 0) < height / 2 ? 'top' : 'foot'} ${wordsOf(row).toLowerCase().replace(/\d+/g, '#')}`;

const isPageNumber = (words: string) =>
	/^\W{0,3}(?:page\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/|\|)\s*\d{1,4})?\W{0,3}$/i.test(words);

/** Pages without running heads, running feet and page numbers. */
export function withoutRunning(pages: readonly PdfPage[]): PdfPage[] {
	const counts = new Map<string, number>();
	const laid = pages.map((page) => ({ page, rows: rowsOf(page.texts) }));
	for (const { page, rows } of laid) {
		const edges = rows.filter((row) => inEdge(row, page.height));
		for (const key of new Set(edges.map((row) => keyOf(row, page.height))))
			counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const often = pages.length <= 4 ? 2 : 3;
	const isRunning = (row: readonly PdfText[], height: number) =>
		inEdge(row, height) &&
		(isPageNumber(wordsOf(row)) || (counts.get(keyOf(row, height)) ?? 0) >= often);
	return laid.map(({ page, rows }) => ({
		...page,
		texts: rows.filter((row) => !isRunning(row, page.height)).flat()
	}));
}
