import type { Meta } from '../finish.ts';
import { parseMarkup } from '../parse-markup.ts';
import { printMarkup } from '../print-markup.ts';
import { articleOf, fragmentOf } from './article.ts';
import { metaOf } from './meta.ts';

/** A document brought into Markdown, with what its file says of it. */
export type Converted = { readonly markdown: string; readonly meta: Meta };

/**
 * An HTML page as Markdown: its article, without the page around it.
 *
 * @throws Unreadable if it is too large or too deep
 */
export function readHtml(html: string): Converted {
	const root = parseMarkup(html, 'html');
	// a page that looks like nothing but furniture is shown as it is
	const markdown = printMarkup(articleOf(root)) || printMarkup(fragmentOf(root));
	return { markdown, meta: metaOf(root) };
}

/**
 * A piece of HTML, as the clipboard holds it, as Markdown.
 *
 * @throws Unreadable if it is too large or too deep
 */
export const readFragment = (html: string): string =>
	printMarkup(fragmentOf(parseMarkup(html, 'html')));
