import { imageAt, type Image } from './media.ts';

/** A formula in TeX; a block stands on a line of its own. */
export type Maths = { readonly kind: 'maths'; readonly tex: string; readonly isBlock: boolean };

/** How words can be set: bold, italic, underlined, lowered, raised, code. The names are those of HTML. */
export const markNames = ['b', 'i', 'u', 'sub', 'sup', 'code'] as const;
export type MarkName = (typeof markNames)[number];

/** Words that are set apart; no mark stands within itself. */
export type Marked = {
	readonly kind: 'mark';
	readonly mark: MarkName;
	readonly parts: readonly RichPart[];
};

/** What a text of a note is made of. */
export type RichPart = { readonly kind: 'text'; readonly text: string } | Maths | Image | Marked;

const tokens =
	/\\(?:\\\(|\$|!\[|<(?=\/?(?:b|i|u|sub|sup|code)>))|\\\(|\$\$|!\[|<(?<close>\/?)(?<name>b|i|u|sub|sup|code)>/g;

/**
 * Reads `The area is \(\pi r^2\).`, `$$E = mc^2$$`, `![a map](media:kura.png)` and `H<sub>2</sub>O` (marks: markNames).
 * `\\(`, `\$`, `\![` and `\<` before a mark are those characters themselves; what has no end is plain text. Never
 * throws, in time that grows with the length.
 */
export const readRich = (source: string): readonly RichPart[] => scan(source).parts;

/** Whether a formula begins that does not end. */
export const hasOpenMaths = (source: string): boolean => scan(source).isOpen;

/** Plain words as readRich gives them back. */
export const escapeRich = (text: string): string =>
	text.replace(
		/\\\(|\$(?=\$|$)|(?<=[\\$])\$|!\[|<(?=\/?(?:b|i|u|sub|sup|code)>)/g,
		(sign) => `\\${sign}`
	);

/** Where the tags of its marks stand, each by its place: `<b>` at 3, `</b>` at 9. */
export const markTags = (source: string): ReadonlySet<number> => new Set(scan(source).tags);

/** The same place in a text; where that is within a formula or an image, the end of that. */
export const outside = (source: string, at: number): number =>
	scan(source).wholes.find(([start, end]) => start < at && at < end)?.[1] ?? at;

type Frame = { readonly mark?: MarkName; readonly at: number; readonly parts: RichPart[] };
type Scanned = {
	readonly parts: readonly RichPart[];
	readonly isOpen: boolean;
	readonly tags: readonly number[];
	/** From where to where its formulas and images are written. */
	readonly wholes: readonly (readonly [start: number, end: number])[];
};

function scan(source: string): Scanned {
	const whole: Frame = { at: 0, parts: [] };
	const tags: number[] = [];
	const wholes: [number, number][] = [];
	const open: Frame[] = [whole];
	const top = () => open.at(-1) ?? whole;
	let text = '';
	let at = 0;
	const unclosed = new Set<string>();
	const flush = () => {
		addText(top().parts, text);
		text = '';
	};
	const push = (part: RichPart, end: number) => {
		flush();
		top().parts.push(part);
		wholes.push([at, end]);
		at = end;
	};
	for (const { 0: token, index, groups } of source.matchAll(tokens)) {
		if (index < at) continue;
		text += source.slice(at, index);
		at = index;
		const mark = groups?.name as MarkName | undefined;
		if (mark !== undefined) {
			const depth = open.findIndex((frame) => frame.mark === mark);
			if (depth < 0 && groups?.close === '') {
				flush();
				open.push({ mark, at: index, parts: [] });
			} else if (depth > 0 && groups?.close === '/') {
				flush();
				while (open.length > depth + 1) dissolve(open);
				const { parts, at } = open.pop() ?? whole;
				if (parts.length > 0) top().parts.push({ kind: 'mark', mark, parts });
				tags.push(at, index);
			} else text += token;
			at = index + token.length;
		} else if (token === '![') {
			const found = imageAt(source, index);
			if (found) push(found.image, found.end);
		} else if (token === '\\(' || token === '$$') {
			const close = token === '$$' ? '$$' : '\\)';
			const end = unclosed.has(close) ? -1 : source.indexOf(close, index + 2);
			if (end < 0) unclosed.add(close);
			const tex = source.slice(index + 2, Math.max(end, 0));
			if (tex.trim() !== '') push({ kind: 'maths', tex, isBlock: token === '$$' }, end + 2);
		} else {
			text += token.slice(1);
			at = index + token.length;
		}
	}
	text += source.slice(at);
	flush();
	while (open.length > 1) dissolve(open);
	return { parts: whole.parts, isOpen: unclosed.size > 0, tags, wholes };
}

/** Takes the last mark that began for words: it has no end. */
function dissolve(open: Frame[]): void {
	const frame = open.pop();
	const into = open.at(-1);
	if (frame?.mark === undefined || !into) return;
	addText(into.parts, `<${frame.mark}>`);
	for (const part of frame.parts)
		if (part.kind === 'text') addText(into.parts, part.text);
		else into.parts.push(part);
}

function addText(parts: RichPart[], text: string): void {
	const last = parts.at(-1);
	if (text === '') return;
	if (last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', text: last.text + text };
	else parts.push({ kind: 'text', text });
}

/** What can be read aloud, searched and compared: an image is what it shows, a formula its TeX, no mark. */
export const plainText = (source: string): string => wordsOf(readRich(source));

const wordsOf = (parts: readonly RichPart[]): string => parts.map(plainOf).join('');

function plainOf(part: RichPart): string {
	switch (part.kind) {
		case 'text':
			return part.text;
		case 'maths':
			return part.tex;
		case 'image':
			return part.alt;
		case 'mark':
			return wordsOf(part.parts);
	}
}
