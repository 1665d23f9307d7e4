import { imageAt, splitAtImages, type MediaName } from '../../deck/media.ts';

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
	const html = splitAtImages(text)
		.map((piece, i) => {
			const image = i % 2 ? imageAt(piece, 0)?.image : undefined;
			if (image)
				return `<img src="${escapeHtml(srcOf(image.name))}" alt="${escapeHtml(image.alt)}">`;
			return escapeHtml(piece).replaceAll('\\[', '\\<wbr>[').replaceAll('\r', '&#13;');
		})
		.join('');
	return fragile.test(text)
		? `<span style="white-space: pre-wrap">${html}</span>`
		: html.replaceAll('\n', '<br>');
}
