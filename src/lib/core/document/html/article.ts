import {
	element,
	elementsOf,
	find,
	isElement,
	oneLine,
	without,
	wordsIn,
	type Element,
	type Markup
} from '../markup.ts';
import { isAside, isLinkList } from './page-parts.ts';
import { isBlock, lettersIn, sizesOf, type Size } from './sizes.ts';

/** What a paragraph must hold to count as prose. */
const fewestLetters = 25;

const isHeading = ({ name }: Element): boolean => /^h[1-6]$/.test(name);

/** How many letters of prose stand in each element: in its own paragraphs and in those below. */
function proseOf(root: Element, sizeOf: (node: Element) => Size): (node: Element) => number {
	const prose = new Map<Element, number>();
	const measure = (node: Element): number => {
		const below = node.children.filter(isElement).reduce((sum, child) => sum + measure(child), 0);
		const all = below + ownProse(node, sizeOf(node));
		prose.set(node, all);
		return all;
	};
	measure(root);
	return (node) => prose.get(node) ?? 0;
}

/** Of a block that holds no other all its letters, else those that stand straight in it. */
function ownProse(node: Element, { letters, linked, hasBlocks }: Size): number {
	if (isHeading(node) || !isBlock(node) || linked * 2 > letters) return 0;
	const own = hasBlocks
		? node.children.reduce((sum, child) => sum + (isElement(child) ? 0 : lettersIn(child)), 0)
		: letters;
	return own < fewestLetters ? 0 : own;
}

const marks: readonly ((node: Element) => boolean)[] = [
	({ attributes }) => attributes.get('itemprop') === 'articleBody',
	({ name, attributes }) => name === 'article' || attributes.get('role') === 'article',
	({ name, attributes }) => name === 'main' || attributes.get('role') === 'main'
];

/** A place where an article may stand; a paragraph or a list is a piece of one. */
const isPlace = ({ name }: Element) =>
	/^(?:root|html|body|main|article|section|div|form|center|table|tbody|tr|td)$/.test(name);

/**
 * The element that holds the article: one that says so and holds half of the page's prose, else the innermost
 * that still holds nearly all of it.
 */
function articleIn(page: Element, sizeOf: (node: Element) => Size): Element {
	const prose = proseOf(page, sizeOf);
	const all = prose(page);
	for (const passes of marks) {
		const [best] = [...elementsOf(page)].filter(passes).sort((a, b) => prose(b) - prose(a));
		if (best && prose(best) > 0 && prose(best) * 2 >= all) return best;
	}
	const innerOf = (node: Element) =>
		node.children.find(
			(child): child is Element =>
				isElement(child) && isPlace(child) && all > 0 && prose(child) >= 0.92 * all
		);
	let at = page;
	for (let inner = innerOf(at); inner; inner = innerOf(at)) at = inner;
	return at;
}

/** "Related stories", "Read more": a heading of what is not the article's, with all under it. */
const others =
	'(?:articles?|stor(?:y|ies)|news|posts?|topics?|content|reading|links|coverage|videos?|reports?)';
const leadsAway = new RegExp(
	`^(?:(?:related|recommended|latest|popular|trending|more|top|most (?:read|popular|viewed))(?: ${others})?|` +
		`(?:more|also) (?:from|on|in|like) .*|read (?:more|next|also).*|also read.*|see also|you (?:may|might) .*|` +
		`share(?: (?:this|on|via) .*)?|(?:\\d+ )?comments?|leave a (?:reply|comment)|newsletter.*|subscribe.*|` +
		`sign up.*|follow us.*|tags|advertisement|about the author|external links|references)[\\s:.…]*$`,
	'i'
);

function withoutAppendix(node: Element): Element {
	let dropped = 0;
	const children = node.children.flatMap((child): Markup[] => {
		if (isElement(child) && isHeading(child)) {
			const level = Number(child.name[1]);
			if (dropped > 0 && level <= dropped) dropped = 0;
			const words = oneLine(wordsIn(child).slice(0, 200));
			if (dropped === 0 && words.length < 60 && leadsAway.test(words)) dropped = level;
		}
		if (dropped > 0) return [];
		return [isElement(child) ? withoutAppendix(child) : child];
	});
	return { ...node, children };
}

/** The title that stands above the article, if it has none of its own. */
function titleAbove(page: Element, article: Element): Element[] {
	const isTitle = ({ name }: Element) => name === 'h1';
	const above = find(article, isTitle) ? undefined : find(page, isTitle);
	return above ? [above] : [];
}

const bodyOf = (root: Element) => find(root, ({ name }) => name === 'body') ?? root;

/** A page without what stands around its article, and without what the article has of other pages. */
export function articleOf(root: Element): Element {
	const body = bodyOf(root);
	const inBody = sizesOf(body);
	const page = without(body, (node) => isAside(node, inBody(node), inBody(body)));
	const sizeOf = sizesOf(page);
	const article = articleIn(page, sizeOf);
	const kept = withoutAppendix(without(article, (node) => isLinkList(node, sizeOf(node))));
	return element('article', [...titleAbove(page, article), kept]);
}

/** A piece of a page as a person chose it: only what no reader sees is left out. */
export const fragmentOf = (root: Element): Element =>
	without(
		bodyOf(root),
		({ name, attributes }) =>
			/^(?:script|title|meta|link|head)$/.test(name) || attributes.has('hidden')
	);
