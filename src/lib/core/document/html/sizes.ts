import { isElement, type Element } from '../markup.ts';

/** What stands in an element and below: letters (all but white space), those of them in links, and blocks. */
export type Size = {
	readonly letters: number;
	readonly linked: number;
	readonly hasBlocks: boolean;
};

const blocks = new Set(
	'address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre root section summary table tbody td tfoot th thead tr ul'.split(
		' '
	)
);
export const isBlock = ({ name }: Element): boolean => blocks.has(name);

const nothing: Size = { letters: 0, linked: 0, hasBlocks: false };
export const lettersIn = (words: string): number => words.replace(/\s+/g, '').length;

/** Every element of a tree measured, once. */
export function sizesOf(root: Element): (node: Element) => Size {
	const sizes = new Map<Element, Size>();
	const measure = (node: Element): Size => {
		let { letters, linked, hasBlocks } = nothing;
		for (const child of node.children) {
			if (!isElement(child)) {
				letters += lettersIn(child);
				continue;
			}
			const inner = measure(child);
			letters += inner.letters;
			linked += inner.linked;
			hasBlocks ||= inner.hasBlocks || isBlock(child);
		}
		const isLink = node.name === 'a' && node.attributes.has('href');
		const size = { letters, linked: isLink ? letters : linked, hasBlocks };
		sizes.set(node, size);
		return size;
	};
	measure(root);
	return (node) => sizes.get(node) ?? nothing;
}
