import { Unreadable } from '../unreadable.ts';
import { flowsOf } from './columns.ts';
import { hyphenated } from './hyphens.ts';
import { linesOf } from './lines.ts';
import type { PdfPage } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';
import { printParagraphs } from './print.ts';
import { withoutRunning } from './running.ts';

/** Fewer letters a page are stamps and numbers on pictures of pages. */
const fewestLetters = 15;

/**
 * The pages of a PDF as Markdown: columns in the order of reading, lines joined to paragraphs, without running
 * heads and page numbers.
 *
 * @throws Unreadable `no-text` if the pages are pictures
 */
export function readPdfPages(pages: readonly PdfPage[]): string {
	const seen = pages.map((page) => ({
		...page,
		texts: page.texts.filter(({ words, size }) => words.trim() !== '' && size > 0)
	}));
	const own = withoutRunning(seen);
	if (lettersIn(own) < fewestLetters * Math.max(1, pages.length / 4))
		throw new Unreadable({ code: 'no-text' });
	const columns = own.flatMap(({ height, texts }) =>
		flowsOf(texts).map((column) => ({ height, lines: linesOf(column) }))
	);
	const known = hyphenated(columns.flatMap(({ lines }) => lines.map(({ text }) => text)));
	const paragraphs = columns.flatMap(({ height, lines }) => paragraphsOf(lines, height, known));
	return printParagraphs(paragraphs, known);
}

const lettersIn = (pages: readonly PdfPage[]): number =>
	pages
		.flatMap(({ texts }) => texts)
		.reduce((sum, { words }) => sum + words.replace(/[^\p{L}\p{N}]/gu, '').length, 0);
