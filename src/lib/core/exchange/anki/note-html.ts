import { parseCloze } from '../../deck/cloze.ts';
import { readRich, type RichPart } from '../../deck/rich-text.ts';

const signs = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;']
]);

export const escapeHtml = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => signs.get(sign) ?? sign);

/** The inverse of escapeHtml. */
export const unescapeHtml = (html: string): string =>
	html.replace(/&(?:lt|gt|quot|amp);/g, (entity) =>
		[...signs].reduce((found, [sign, name]) => (name === entity ? sign : found), entity)
	);

/** Words that Anki would take for a deletion or a sound are broken by an entity. */
const wordsHtml = (text: string): string =>
	escapeHtml(text)
		.replace(/\{\{/g, '&#123;&#123;')
		.replace(/\}\}/g, '&#125;&#125;')
		.replace(/\[(?=sound:|anki:|latex\]|\$)/g, '&#91;')
		.replaceAll('\n', '<br>');

const partHtml = (part: RichPart): string => {
	switch (part.kind) {
		case 'text':
			return wordsHtml(part.text);
		case 'maths':
			return part.isBlock ? `\\[${escapeHtml(part.tex)}\\]` : `\\(${escapeHtml(part.tex)}\\)`;
		case 'image':
			return `<img src="${escapeHtml(part.name)}" alt="${escapeHtml(part.alt)}">`;
		case 'mark':
			return `<${part.mark}>${part.parts.map(partHtml).join('')}</${part.mark}>`;
	}
};

/** A text of a note as Anki's HTML. */
export const textHtml = (text: string): string => readRich(text).map(partHtml).join('');

/** Lines one under the other, as a list. */
export const linesHtml = (lines: readonly string[]): string =>
	lines.length === 0
		? ''
		: `<ul>${lines.map((line) => `<li>${textHtml(line)}</li>`).join('')}</ul>`;

/** A cloze as Anki writes it. Two braces that end a formula within a deletion would end the deletion. */
export const clozeHtml = (question: string): string =>
	parseCloze(question)
		.map((part) => {
			if (part.kind === 'text') return textHtml(part.text);
			const hint = part.hint === undefined ? '' : `::${inside(part.hint)}`;
			return `{{c${part.ord + 1}::${inside(part.text)}${hint}}}`;
		})
		.join('');

const inside = (text: string): string =>
	textHtml(text)
		.replace(/\}(?=\})/g, '} ')
		.replace(/\}$/, '} ')
		.replace(/::/g, ':&#58;');
