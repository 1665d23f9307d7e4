import { isElement, wordsIn, type Element, type Markup } from '../../document/markup.ts';
import type { MarkName } from '../../deck/rich-text.ts';
import type { Run } from './runs.ts';
import type { Told } from './told.ts';

const markOf: ReadonlyMap<string, MarkName> = new Map([
	['b', 'b'],
	['strong', 'b'],
	['i', 'i'],
	['em', 'i'],
	['u', 'u'],
	['ins', 'u'],
	['sub', 'sub'],
	['sup', 'sup'],
	['code', 'code'],
	['kbd', 'code'],
	['tt', 'code'],
	['samp', 'code']
]);
const styled: readonly [RegExp, MarkName][] = [
	[/font-weight:\s*(?:bold|[6-9]00)/i, 'b'],
	[/font-style:\s*italic/i, 'i'],
	[/text-decoration[^;]*:\s*[^;]*underline/i, 'u'],
	[/vertical-align:\s*sub/i, 'sub'],
	[/vertical-align:\s*super/i, 'sup']
];

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const blocks = names(
	'div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr caption blockquote pre hr section article header footer figure figcaption center form fieldset address details summary'
);
const scripts = names('script noscript template');
const embedded = names(
	'iframe object embed applet canvas svg audio video map select textarea datalist dialog math'
);
const unwalked = new Set([
	...scripts,
	...embedded,
	...names('br img style title head meta link base rp')
]);
const loud = /(?:color|size|font-family|background)/i;

/** A tree of a field's markup as lines of runs: what a person reads, one line under the other. */
export function markupLines(
	root: Element,
	image: (name: string, alt: string) => string,
	told: Told
): readonly Run[] {
	const runs: Run[] = [];
	let isAtStart = true;
	const add = (text: string, marks: ReadonlySet<MarkName>, isWritten = false) => {
		if (text === '') return;
		runs.push({ text, marks, isWritten });
		isAtStart = text.endsWith('\n');
	};
	const newLine = () => {
		if (!isAtStart) add('\n', new Set());
	};

	const walk = (
		node: Markup,
		marks: ReadonlySet<MarkName>,
		inPre: boolean,
		place?: Place
	): void => {
		if (!isElement(node)) {
			const text = inPre ? node : node.replace(/[^\S\u00a0]+/g, ' ');
			add(isAtStart && !inPre ? text.trimStart() : text, marks);
			return;
		}
		const { name, attributes, children } = node;
		if (scripts.has(name)) told.tell('scripts');
		if (embedded.has(name)) told.tell('embedded', name);
		if (name === 'br') add('\n', new Set());
		if (name === 'img')
			add(image(attributes.get('src') ?? '', attributes.get('alt') ?? ''), marks, true);
		if (unwalked.has(name)) return;
		if (name === 'a' && attributes.has('href')) told.tell('links', wordsIn(node));
		const style = (attributes.get('style') ?? '').slice(0, 1000);
		if (name === 'font' || loud.test(style)) told.tell('styles', wordsIn(node));
		const inner = new Set(marks);
		const mark = markOf.get(name);
		if (mark) inner.add(mark);
		for (const [pattern, each] of styled) if (pattern.test(style)) inner.add(each);

		if (blocks.has(name)) newLine();
		if (name === 'li') add(place?.isOrdered === true ? `${place.index}. ` : '• ', new Set());
		if ((name === 'td' || name === 'th') && (place?.index ?? 1) > 1) add(' | ', new Set());
		if (name === 'rt') add(' (', new Set());
		const isOrdered = name === 'ol';
		let index = 0;
		for (const child of children) {
			if (isElement(child)) index += 1;
			else if (/^(?:table|tbody|thead|tr|ul|ol)$/.test(name) && child.trim() === '') continue;
			walk(child, inner, inPre || name === 'pre', { isOrdered, index });
		}
		if (name === 'rt') add(')', new Set());
		if (blocks.has(name)) newLine();
	};
	for (const child of root.children) walk(child, new Set(), false);
	return runs;
}

/** Where an element stands among its siblings. */
type Place = { readonly isOrdered: boolean; readonly index: number };
