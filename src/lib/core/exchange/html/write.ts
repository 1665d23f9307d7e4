import { imageAt, splitAtImages, type MediaName } from '../../deck/media.ts';
import { markTags } from '../../deck/rich-text.ts';

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

export const escapeHtml = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Space that HTML would not show as it is written. */
const fragile = /^\s|\s$|[^\S\n]{2}|\n[^\S\n]|[^\S\n]\n|[^\S\n ]/;

/** A text of a note as HTML: the inverse of readRichHtml where that finds the images again by what `srcOf` calls them. */
export function writeRichHtml(text: string, srcOf: (name: MediaName) => string): string {
	const html = splitAtMarks(text)
		.map((piece, i) => (i % 2 ? piece : withImages(piece, srcOf)))
		.join('');
	return fragile.test(text)
		? `<span style="white-space: pre-wrap">${html}</span>`
		: html.replaceAll('\n', '<br>');
}

/** Words and tags of marks by turns. */
function splitAtMarks(text: string): string[] {
	const pieces: string[] = [];
	let from = 0;
	for (const at of [...markTags(text)].sort((a, b) => a - b)) {
		const end = text.indexOf('>', at) + 1;
		pieces.push(text.slice(from, at), text.slice(at, end));
		from = end;
	}
	return [...pieces, text.slice(from)];
}

const withImages = (text: string, srcOf: (name: MediaName) => string): string =>
	splitAtImages(text)
		.map((piece, i) => {
			const image = i % 2 ? imageAt(piece, 0)?.image : undefined;
			if (image)
				return `<img src="${escapeHtml(srcOf(image.name))}" alt="${escapeHtml(image.alt)}">`;
			return escapeHtml(piece).replaceAll('\\[', '\\<wbr>[').replaceAll('\r', '&#13;');
		})
		.join('');
