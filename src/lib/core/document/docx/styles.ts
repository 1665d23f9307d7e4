import { elementsOf, type Element } from '../markup.ts';

/** What a style makes of a paragraph. */
export type ParagraphStyle = {
	/** 1–6 for a heading. */
	readonly level?: number;
	/** An entry of a table of contents, or a running head: of the pages, not of the text. */
	readonly isFurniture: boolean;
	readonly isCaption: boolean;
	readonly isQuotation: boolean;
	/** The list that it belongs to, `numId`. */
	readonly list?: string;
};

const plain: ParagraphStyle = { isFurniture: false, isCaption: false, isQuotation: false };

export const valueOf = (node: Element | undefined): string | undefined =>
	node?.attributes.get('w:val');
export const child = (node: Element | undefined, name: string): Element | undefined =>
	node?.children.find((each): each is Element => typeof each !== 'string' && each.name === name);

/** Heading levels count from 0 in Word; more than six are six. */
export function outlineLevel(properties: Element | undefined): number | undefined {
	const level = Number(valueOf(child(properties, 'w:outlineLvl')) ?? NaN);
	return level >= 0 && level < 9 ? Math.min(level + 1, 6) : undefined;
}

function styleOf(style: Element): ParagraphStyle {
	const name = (valueOf(child(style, 'w:name')) ?? '').toLowerCase();
	const properties = child(style, 'w:pPr');
	const heading = /^heading ([1-9])/.exec(name)?.[1];
	const level =
		name === 'title'
			? 1
			: heading === undefined
				? outlineLevel(properties)
				: Math.min(Number(heading), 6);
	const list = valueOf(child(child(properties, 'w:numPr'), 'w:numId'));
	return {
		...(level === undefined ? {} : { level }),
		...(list === undefined ? {} : { list }),
		isFurniture:
			/^(?:toc \d|toc heading|header|footer|footnote text|endnote text|table of figures)/.test(
				name
			),
		isCaption: name === 'caption',
		isQuotation: /^(?:intense )?quote$|^block text$/.test(name)
	};
}

/** The styles of paragraphs by their ids; what a style leaves open it takes from the one it is based on. */
export function stylesOf(styles: Element | undefined): (id: string | undefined) => ParagraphStyle {
	const own = new Map<string, { style: ParagraphStyle; base: string | undefined }>();
	for (const node of styles ? elementsOf(styles) : []) {
		const id = node.attributes.get('w:styleId');
		if (node.name === 'w:style' && id !== undefined)
			own.set(id, { style: styleOf(node), base: valueOf(child(node, 'w:basedOn')) });
	}
	const resolved = (id: string | undefined, depth: number): ParagraphStyle => {
		const found = id === undefined || depth > 10 ? undefined : own.get(id);
		if (!found) return plain;
		const base = resolved(found.base, depth + 1);
		return {
			...base,
			...found.style,
			isFurniture: base.isFurniture || found.style.isFurniture,
			isQuotation: base.isQuotation || found.style.isQuotation
		};
	};
	return (id) => resolved(id, 0);
}

/** Which lists are numbered, by `numId` and level; the others have bullets. */
export function numberedLists(
	numbering: Element | undefined
): (list: string, level: number) => boolean {
	const formats = new Map<string, string>();
	const abstracts = new Map<string, string>();
	for (const node of numbering?.children ?? []) {
		if (typeof node === 'string') continue;
		for (const part of node.name === 'w:numbering' ? node.children : [node]) {
			if (typeof part === 'string') continue;
			if (part.name === 'w:abstractNum')
				for (const level of part.children)
					if (typeof level !== 'string' && level.name === 'w:lvl')
						formats.set(
							`${part.attributes.get('w:abstractNumId') ?? ''}/${level.attributes.get('w:ilvl') ?? ''}`,
							valueOf(child(level, 'w:numFmt')) ?? ''
						);
			if (part.name === 'w:num')
				abstracts.set(
					part.attributes.get('w:numId') ?? '',
					valueOf(child(part, 'w:abstractNumId')) ?? ''
				);
		}
	}
	return (list, level) => {
		const format = formats.get(`${abstracts.get(list) ?? ''}/${level}`);
		return format !== undefined && format !== 'bullet' && format !== 'none';
	};
}
