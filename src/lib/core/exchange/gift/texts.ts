import { readRichHtml, type FromHtml, type ImageOf } from '../html/read.ts';
import { trimmed, unescaped, slice, type Masked } from './masked.ts';

export const formats = ['html', 'moodle', 'plain', 'markdown'] as const;
export type TextFormat = (typeof formats)[number];

/** `[html]` and the like before a text, and the text itself. */
export function withFormat(
	part: Masked,
	otherwise: TextFormat
): [format: TextFormat, text: Masked] {
	const bare = trimmed(part);
	const [mark = '', named] = /^\[([a-z]+)\]/.exec(bare.text) ?? [];
	const format = formats.find((each) => each === named);
	return format ? [format, slice(bare, mark.length)] : [otherwise, bare];
}

const looksLikeHtml = /<\/?[a-z][^<>]{0,2000}>|<!--|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/i;

/** Whether a text without a mark would be taken for HTML, as Moodle's own format allows. */
export const isMarkup = (text: string): boolean => looksLikeHtml.test(text);

/** A text in its format as a text of a note. */
export function readText(part: Masked, format: TextFormat, imageOf: ImageOf): FromHtml {
	const text = unescaped(part);
	const isHtml = format === 'html' || (format !== 'plain' && isMarkup(text));
	return isHtml ? readRichHtml(text, imageOf) : { text: text.trim(), lost: [] };
}
