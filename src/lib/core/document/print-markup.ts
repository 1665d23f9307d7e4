import { isElement, oneLine, type Element, type Markup } from './markup.ts';
import { escapeLine, escapeStart } from './print-escapes.ts';
import { printTable } from './print-table.ts';

/** What stands under one another, each a paragraph, a heading, a list or a table of Markdown. */
type Blocks = readonly string[];

/** Words that run on, without marks of emphasis: they matter to no later stage. */
function inlineOf(nodes: readonly Markup[]): string {
	const words = (node: Markup): string => {
		if (!isElement(node)) return node.replace(/\s+/g, ' ');
		if (node.name === 'br') return '\n';
		if (node.name === 'sub' || node.name === 'sup') return raised(node, words);
		const inner = node.children.map(words).join('');
		return isInline(node) ? inner : ` ${inner} `;
	};
	return nodes.map(words).join('');
}

/** CO₂ and 10⁶ keep their sense; a raised mark that points elsewhere goes. */
function raised(node: Element, words: (node: Markup) => string): string {
	const inner = node.children.map(words).join('');
	return node.children.some((child) => isElement(child) && child.name === 'a') ? '' : inner;
}

const inlineNames = new Set(
	'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb ruby s samp small span strike strong sub sup time tt u var wbr'.split(
		' '
	)
);
const isInline = ({ name }: Element): boolean => inlineNames.has(name) || name.includes('-');

/** A run of words as paragraphs of one line each; two breaks part paragraphs, one breaks a line. */
function paragraphs(run: string): string[] {
	return run
		.split(/[^\S\n]*\n\s*\n\s*/)
		.map((part) =>
			part
				.split('\n')
				.map((each) => escapeStart(escapeLine(oneLine(each))))
				.filter((each) => each !== '')
				.join('  \n')
		)
		.filter((part) => part !== '');
}

/** Blocks of elements that follow one another; words between them are paragraphs of their own. */
function blocksOf(nodes: readonly Markup[]): Blocks {
	const out: string[] = [];
	let run: Markup[] = [];
	const close = () => {
		out.push(...paragraphs(inlineOf(run)));
		run = [];
	};
	for (const node of nodes) {
		if (!isElement(node) || node.name === 'br' || (isInline(node) && !holdsBlocks(node))) {
			run.push(node);
			continue;
		}
		close();
		for (const block of blockOf(node)) out.push(block);
	}
	close();
	return out;
}

const holdsBlocks = ({ children }: Element): boolean =>
	children.some(
		(child) => isElement(child) && (!isInline(child) ? child.name !== 'br' : holdsBlocks(child))
	);

function blockOf(node: Element): Blocks {
	const { name, children } = node;
	switch (name) {
		case 'h1':
		case 'h2':
		case 'h3':
		case 'h4':
		case 'h5':
		case 'h6': {
			const words = escapeLine(oneLine(inlineOf(children))).replace(/(?<!#)#+$/, '\\$&');
			return words === '' ? [] : [`${'#'.repeat(Number(name[1]))} ${words}`];
		}
		case 'ul':
		case 'ol':
			return listOf(node);
		case 'dl':
			return definitionsOf(node);
		case 'table':
			return printTable(node, { inline: inlineOf, blocks: blocksOf });
		case 'blockquote':
			return blocksOf(children).map((block) => indented(block, '> ', '> '));
		case 'figcaption':
			return paragraphs(`Caption: ${oneLine(inlineOf(children))}`).filter(
				(line) => line !== 'Caption:'
			);
		case 'pre':
			return paragraphs(children.map(inlineWithLines).join(''));
		case 'p':
			return isAllStrong(node) ? paragraphs(inlineOf(children)).map(strongOf) : blocksOf(children);
		case 'hr':
			return [];
		default:
			return blocksOf(children);
	}
}

const inlineWithLines = (node: Markup): string =>
	isElement(node) ? node.children.map(inlineWithLines).join('') : node;

/** Words that stand alone in bold are read as a heading that nobody marked. */
const strongOf = (line: string) =>
	line.includes('\n') || line.length > 110 ? line : `**${line}**`;
function isAllStrong({ children }: Element): boolean {
	const said = children.filter((child) => isElement(child) || child.trim() !== '');
	const [only] = said;
	return (
		said.length === 1 && only !== undefined && isElement(only) && /^(?:b|strong)$/.test(only.name)
	);
}

const indented = (block: string, first: string, rest: string): string =>
	block
		.split('\n')
		.map((line, i) => (line === '' ? line : (i === 0 ? first : rest) + line))
		.join('\n');

function listOf({ name, attributes, children }: Element): Blocks {
	const from = Number(attributes.get('start') ?? 1);
	let at = Number.isSafeInteger(from) && from >= 0 && from < 1e8 ? from : 1;
	const items = children.filter(isElement).flatMap((item) => {
		const inner = item.name === 'li' ? blocksOf(item.children) : blockOf(item);
		if (inner.length === 0) return [];
		const mark = name === 'ol' ? `${at++}. ` : '- ';
		return [
			inner
				.map((block, i) =>
					indented(block, i === 0 ? mark : '  '.padEnd(mark.length), ' '.repeat(mark.length))
				)
				.join('\n')
		];
	});
	return items.length === 0 ? [] : [items.join('\n')];
}

/** "Term: what it is", a line each. */
function definitionsOf({ children }: Element): Blocks {
	const out: string[] = [];
	let term = '';
	for (const child of children.filter(isElement)) {
		if (child.name === 'div') out.push(...definitionsOf(child));
		const words = oneLine(inlineOf(child.children));
		if (child.name === 'dt') term = words.replace(/:$/, '');
		if (child.name === 'dd' && words !== '')
			out.push(escapeStart(escapeLine(term === '' ? words : `${term}: ${words}`)));
	}
	return out;
}

/** A tree as Markdown: headings, lists, pipe tables, quotations and paragraphs of one line each. */
export const printMarkup = (root: Element): string => blocksOf(root.children).join('\n\n');
