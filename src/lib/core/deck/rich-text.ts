import { imageAt, type Image } from './media.ts';

/** A formula in TeX; a block stands on a line of its own. */
export type Maths = { readonly kind: 'maths'; readonly tex: string; readonly isBlock: boolean };

/** What a text of a note is made of. */
export type RichPart = { readonly kind: 'text'; readonly text: string } | Maths | Image;

const marks = /\\(?:\\\(|\$|!\[)|\\\(|\$\$|!\[/g;

/**
 * Reads `The area is \(\pi r^2\).`, `$$E = mc^2$$` and `![a map](media:kura.png)`. `\\(`, `\$` and `\![` are those
 * characters themselves; what has no end is plain text. Never throws, in time that grows with the length.
 */
export const readRich = (source: string): readonly RichPart[] => scan(source).parts;

/** Whether a formula begins that does not end. */
export const hasOpenMaths = (source: string): boolean => scan(source).isOpen;

function scan(source: string): { parts: RichPart[]; isOpen: boolean } {
	const parts: RichPart[] = [];
	let text = '';
	let at = 0;
	const unclosed = new Set<string>();
	const push = (part: Maths | Image, end: number) => {
		if (text !== '') parts.push({ kind: 'text', text });
		parts.push(part);
		text = '';
		at = end;
	};
	for (const { 0: mark, index } of source.matchAll(marks)) {
		if (index < at) continue;
		text += source.slice(at, index);
		at = index;
		if (mark === '![') {
			const found = imageAt(source, index);
			if (found) push(found.image, found.end);
		} else if (mark === '\\(' || mark === '$$') {
			const close = mark === '$$' ? '$$' : '\\)';
			const end = unclosed.has(close) ? -1 : source.indexOf(close, index + 2);
			if (end < 0) unclosed.add(close);
			const tex = source.slice(index + 2, Math.max(end, 0));
			if (tex.trim() !== '') push({ kind: 'maths', tex, isBlock: mark === '$$' }, end + 2);
		} else {
			text += mark.slice(1);
			at = index + mark.length;
		}
	}
	text += source.slice(at);
	if (text !== '') parts.push({ kind: 'text', text });
	return { parts, isOpen: unclosed.size > 0 };
}

/** What can be read aloud, searched and compared: an image is what it shows, a formula its TeX. */
export const plainText = (source: string): string =>
	readRich(source)
		.map((part) => (part.kind === 'text' ? part.text : part.kind === 'maths' ? part.tex : part.alt))
		.join('');
