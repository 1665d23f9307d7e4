import type { FromHtml, ImageOf } from '../html/read.ts';
import { readIn, textFormats, type TextFormat } from '../quiz/texts.ts';
import { slice, trimmed, unescaped, type Masked } from './masked.ts';

/** `[html]` and the like before a text, and the text itself. */
export function withFormat(
	part: Masked,
	otherwise: TextFormat
): [format: TextFormat, text: Masked] {
	const bare = trimmed(part);
	const [mark = '', named] = /^\[([a-z]+)\]/.exec(bare.text) ?? [];
	const format = textFormats.find((each) => each === named);
	return format ? [format, slice(bare, mark.length)] : [otherwise, bare];
}

/** A part in its format as a text of a note. */
export const readText = (part: Masked, format: TextFormat, imageOf: ImageOf): FromHtml =>
	readIn(unescaped(part), format, imageOf);
