import { readRichHtml, type FromHtml, type ImageOf } from '../html/read.ts';

/** How a text of a bank is written; `moodle` is HTML where it looks like it. */
export const textFormats = ['html', 'moodle', 'plain', 'markdown'] as const;
export type TextFormat = (typeof textFormats)[number];

const looksLikeHtml = /<\/?[a-z][^<>]{0,2000}>|<!--|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/i;

/** Whether a text without a mark would be taken for HTML. */
export const isMarkup = (text: string): boolean => looksLikeHtml.test(text);

/** A text in its format as a text of a note. Markdown stays as it is written. */
export function readIn(text: string, format: TextFormat, imageOf: ImageOf): FromHtml {
	const isHtml = format === 'html' || (format !== 'plain' && isMarkup(text));
	return isHtml ? readRichHtml(text, imageOf) : { text: text.trim(), lost: [] };
}
