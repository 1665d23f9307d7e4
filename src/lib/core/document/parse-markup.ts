import { Parser } from 'htmlparser2';
import { element, type Element, type Markup } from './markup.ts';
import { tooMuch } from './unreadable.ts';

/** More than any document needs; the tree is walked by functions that call themselves. */
const most = { elements: 300_000, depth: 600, attributes: 1000 };

type Open = { name: string; attributes: Map<string, string>; children: Markup[] };

/** Never read: code, forms' controls, pictures, and what a page hides from a browser that runs scripts. */
const unread = new Set(
	'style template noscript iframe object embed applet canvas svg audio video picture source img map input select textarea button datalist dialog'.split(
		' '
	)
);

/**
 * HTML, or XML with its own names, as a tree. Nothing in it is run or fetched, and no entity is expanded but
 * the ones that HTML names. Scripts stay, for metadata stands in some; what is never read is left out, unless
 * it is `whole` HTML that is asked for.
 *
 * @throws Unreadable if it is too large or too deep
 */
export function parseMarkup(text: string, as: 'html' | 'whole' | 'xml'): Element {
	const root: Open = { name: 'root', attributes: new Map(), children: [] };
	const open: Open[] = [root];
	let [elements, attributes, unreadDepth] = [0, 0, 0];
	const isUnread = (name: string) => as === 'html' && unread.has(name);
	const parser = new Parser(
		{
			onopentagname() {
				elements += 1;
				attributes = 0;
				if (elements > most.elements) throw tooMuch('elements', most.elements);
			},
			onattribute() {
				attributes += 1;
				if (attributes > most.attributes) throw tooMuch('elements', most.attributes);
			},
			onopentag(name, attribs) {
				if (open.length + unreadDepth > most.depth) throw tooMuch('depth', most.depth);
				if (unreadDepth > 0 || isUnread(name)) {
					unreadDepth += 1;
					return;
				}
				const next: Open = { name, attributes: new Map(Object.entries(attribs)), children: [] };
				open.at(-1)?.children.push(next);
				open.push(next);
			},
			ontext(words) {
				if (unreadDepth > 0) return;
				const siblings = open.at(-1)?.children;
				const before = siblings?.at(-1);
				// an entity parts a text in two
				if (siblings && typeof before === 'string') siblings[siblings.length - 1] = before + words;
				else siblings?.push(words);
			},
			onclosetag() {
				if (unreadDepth > 0) unreadDepth -= 1;
				else if (open.length > 1) open.pop();
			}
		},
		{ xmlMode: as === 'xml', decodeEntities: true }
	);
	parser.write(text);
	parser.end();
	return element('root', root.children);
}
