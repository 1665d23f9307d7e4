import type { Converted } from '../html/read.ts';
import {
	element,
	find,
	isElement,
	oneLine,
	wordsIn,
	type Element,
	type Markup
} from '../markup.ts';
import { parseMarkup } from '../parse-markup.ts';
import { printMarkup } from '../print-markup.ts';
import { Unreadable } from '../unreadable.ts';
import type { DocxParts } from './parts.ts';
import { isTitle } from '../stated-title.ts';
import { nestLists, type ListItem } from './lists.ts';
import {
	child,
	numberedLists,
	outlineLevel,
	stylesOf,
	valueOf,
	type ParagraphStyle
} from './styles.ts';

type Book = {
	readonly styleOf: (id: string | undefined) => ParagraphStyle;
	readonly isNumbered: (list: string, level: number) => boolean;
};

/** Words of deleted or hidden text, of fields' instructions, and of copies for older programs. */
const unread = new Set(
	'w:del w:moveFrom w:instrText w:delText mc:Fallback w:txbxContent w:pPr w:rPr w:sectPr w:footnoteReference w:endnoteReference w:commentReference'.split(
		' '
	)
);
const signs = new Map([
	['w:tab', '\t'],
	['w:noBreakHyphen', '-'],
	['w:softHyphen', '']
]);

const isHidden = (run: Element) => {
	const vanish = child(child(run, 'w:rPr'), 'w:vanish');
	return vanish !== undefined && !/^(?:0|false|off)$/.test(valueOf(vanish) ?? '');
};
const isBold = (run: Element) => {
	const bold = child(child(run, 'w:rPr'), 'w:b');
	return bold !== undefined && !/^(?:0|false|off)$/.test(valueOf(bold) ?? '');
};

/** The words of a paragraph, bold ones marked. */
function inlineOf(node: Element): Markup[] {
	return node.children.filter(isElement).flatMap((part): Markup[] => {
		if (unread.has(part.name)) return [];
		if (part.name === 'w:t') return [wordsIn(part)];
		if (part.name === 'w:br' || part.name === 'w:cr')
			return part.attributes.get('w:type') === 'page' ? [] : [element('br', [])];
		const sign = signs.get(part.name);
		if (sign !== undefined) return [sign];
		const inner = inlineOf(part);
		if (part.name !== 'w:r') return inner;
		if (isHidden(part)) return [];
		return isBold(part) && inner.length > 0 ? [element('b', inner)] : inner;
	});
}

/** Runs of bold words that touch are one. */
const merged = (nodes: readonly Markup[]): Markup[] => {
	const out: Markup[] = [];
	for (const node of nodes) {
		const last = out.at(-1);
		if (
			last !== undefined &&
			isElement(last) &&
			last.name === 'b' &&
			isElement(node) &&
			node.name === 'b'
		)
			out[out.length - 1] = element('b', [...last.children, ...node.children]);
		else out.push(node);
	}
	return out;
};

function paragraphOf(node: Element, { styleOf, isNumbered }: Book): (Element | ListItem)[] {
	const properties = child(node, 'w:pPr');
	const style = styleOf(valueOf(child(properties, 'w:pStyle')));
	if (style.isFurniture) return [];
	const words = merged(inlineOf(node));
	if (words.every((each) => oneLine(wordsIn(each)) === '')) return [];
	const level = outlineLevel(properties) ?? style.level;
	if (level !== undefined) return [element(`h${level}`, words)];
	if (style.isCaption) return [element('p', words)];
	if (style.isQuotation) return [element('blockquote', [element('p', words)])];
	const own = child(properties, 'w:numPr');
	const list = valueOf(child(own, 'w:numId')) ?? style.list;
	if (list === undefined || list === '0') return [element('p', words)];
	const depth = Math.min(Math.max(Number(valueOf(child(own, 'w:ilvl')) ?? 0) || 0, 0), 8);
	return [{ depth, isNumbered: isNumbered(list, depth), words }];
}

function tableOf(node: Element, book: Book): Element {
	const open = new Map<number, Map<string, string>>();
	const rows = rowsIn(node).map((row) => {
		let column = 0;
		const cells = row.children.filter(isElement).filter(({ name }) => name === 'w:tc');
		return element(
			'tr',
			cells.flatMap((cell) => {
				const properties = child(cell, 'w:tcPr');
				const span = Number(valueOf(child(properties, 'w:gridSpan')) ?? 1) || 1;
				const merge = child(properties, 'w:vMerge');
				const above = open.get(column);
				const at = column;
				column += span;
				if (merge && valueOf(merge) !== 'restart' && above) {
					above.set('rowspan', String(Number(above.get('rowspan') ?? 1) + 1));
					return [];
				}
				const attributes = new Map([['colspan', String(span)]]);
				if (merge) open.set(at, attributes);
				else open.delete(at);
				return [element('td', blocksOf(cell, book), attributes)];
			})
		);
	});
	return element('table', rows);
}

const rowsIn = (node: Element): Element[] =>
	node.children
		.filter(isElement)
		.flatMap((each) => (each.name === 'w:tr' ? [each] : wraps.has(each.name) ? rowsIn(each) : []));

/** Elements that only wrap others. */
const wraps = new Set(
	'w:sdt w:sdtContent w:customXml w:ins w:moveTo w:smartTag mc:AlternateContent mc:Choice'.split(
		' '
	)
);

const isContents = (node: Element) =>
	node.name === 'w:sdt' &&
	/table of contents|bibliographies/i.test(
		valueOf(child(child(child(node, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')) ?? ''
	);

function blocksOf(node: Element, book: Book): Element[] {
	const collect = (parent: Element): (Element | ListItem)[] =>
		parent.children.filter(isElement).flatMap((part) => {
			if (part.name === 'w:p') return paragraphOf(part, book);
			if (part.name === 'w:tbl') return [tableOf(part, book)];
			return wraps.has(part.name) && !isContents(part) ? collect(part) : [];
		});
	return nestLists(collect(node));
}

const parsed = (xml: string | undefined) =>
	xml === undefined ? undefined : parseMarkup(xml, 'xml');

/**
 * A Word document as Markdown.
 *
 * @throws Unreadable if it has no body, or is too large or too deep
 */
export function readDocx(parts: DocxParts): Converted {
	const body = find(parseMarkup(parts.document, 'xml'), ({ name }) => name === 'w:body');
	if (!body) throw new Unreadable({ code: 'broken' });
	const book = {
		styleOf: stylesOf(parsed(parts.styles)),
		isNumbered: numberedLists(parsed(parts.numbering))
	};
	const markdown = printMarkup(element('article', blocksOf(body, book)));
	if (markdown === '') throw new Unreadable({ code: 'empty' });
	const core = parsed(parts.core);
	const field = (wanted: string) => {
		const found = core && find(core, ({ name }) => name === wanted);
		return oneLine(found ? wordsIn(found) : '') || undefined;
	};
	const title = field('dc:title');
	return {
		markdown,
		meta: { title: isTitle(title) ? title : undefined, author: field('dc:creator') }
	};
}
